// How a neighbourhood looks: what its administrators choose, and what is refused.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";

const zeehelden = readFileSync(new URL("../../../shared-ui/src/tokens/brands/zeehelden.css", import.meta.url), "utf8");
const administrator = () => tokenOf("admin_residents");
const readFile = async (css: string) => post(`${N}/look/_read`, { css }, { token: await administrator() });
const now = async () => {
  const { headers, json } = await get(`${N}/look`, { token: await administrator() });
  return { version: String(headers.etag), json };
};
const keep = async (values: object, version?: string) =>
  ask("PUT", `${N}/look`, { token: await administrator(), body: { values }, headers: { "if-match": version ?? (await now()).version } });
const blue = async (more: object = {}) => ({ ...(await readFile(zeehelden)).json.values, "font-text": "overpass", ...more });

/* Within a second or two. */
async function soon(seen: () => Promise<boolean>) {
  const until = Date.now() + 2_500;
  while (!(await seen())) assert.ok(Date.now() < until, "it does not show");
}

after(async () => {
  await ask("DELETE", `${N}/look`, { token: await administrator(), headers: { "if-match": (await now()).version } });
});

test("a brand file becomes the look of the neighbourhood, in both parts, its pages and its manifest", async () => {
  const kept = await keep(await blue());
  assert.equal(kept.status, 200, String(kept.bytes));
  assert.deepEqual([kept.json.own, kept.json.changedBy], [true, "Els van den Berg"]);
  await soon(async () => (await get(N)).json.look.includes("--brand-door: #1d3f7c;"));
  assert.match((await get(N)).json.look, /--brand-font-display: var\(--font-serif\);/);
  await soon(async () => String((await get("/ruwaard/")).bytes).includes('href="/ruwaard/look.css"'));
  const style = await get("/ruwaard/look.css");
  assert.match(String(style.headers["content-type"]), /^text\/css/);
  assert.match(String(style.bytes), /--brand-door: #1d3f7c;/);
  await soon(async () => JSON.parse(String((await get("/ruwaard/manifest.webmanifest")).bytes)).theme_color === "#1d3f7c");
  const { icons } = JSON.parse(String((await get("/ruwaard/manifest.webmanifest")).bytes));
  assert.deepEqual(icons.map((one: any) => one.src), ["/ruwaard/icon-192.png", "/ruwaard/icon-512.png", "/ruwaard/icon-512-maskable.png"]);
  assert.match(String((await get("/ruwaard/")).bytes), /apple-touch-icon" href="\/ruwaard\/icon-180\.png"/);
  for (const [path, size] of [...icons.map((one: any) => [one.src, parseInt(one.sizes)]), ["/ruwaard/icon-180.png", 180]]) {
    const icon = await get(path);
    assert.deepEqual([icon.status, icon.headers["content-type"], icon.bytes.subarray(1, 4).toString(), icon.bytes.readUInt32BE(16)], [200, "image/png", "PNG", size]);
    assert.equal((await get(path, { headers: { "if-none-match": String(icon.headers.etag) } })).status, 304);
  }
  await soon(async () => String((await get("/scherm/ruwaard")).bytes).includes("/ruwaard/look.css"));
  assert.equal((await readFile(String(style.bytes))).json.values.door, "#1d3f7c");
});

test("a look that cannot be read is refused, with every pair and its ratio", async () => {
  const before = (await now()).json.values;
  const refused = await keep(await blue({ "ink-soft": "#9aa3b3", edge: "#cccccc" }));
  assert.equal(refused.status, 400);
  assert.match(refused.json.detail, /ink-soft on ground is \d\.\d\d:1 and has to be 4\.5:1/);
  assert.match(refused.json.detail, /edge on surface is 1\.61:1 and has to be 3\.0:1/);
  assert.deepEqual(refused.json.errors.find((one: any) => one.pointer === "/values/edge"), { pointer: "/values/edge", code: "contrast" });
  assert.deepEqual((await now()).json.values, before);
});

test("nothing but known properties with plain values is taken", async () => {
  for (const value of ["url(//x)", "red", "#12345", "}", "#1d3f7c;", "var(--x)"])
    assert.deepEqual((await keep(await blue({ door: value }))).json.errors, [{ pointer: "/values/door", code: "invalid" }], value);
  const unknown = await keep(await blue({ "background-image": "none" }));
  assert.deepEqual([unknown.status, unknown.json.errors[0].pointer], [400, "/values/background-image"]);
  const { door: _, ...partly } = await blue();
  assert.deepEqual((await keep(partly)).json.errors, [{ pointer: "/values/door", code: "required" }]);
  for (const css of ["@import url(//x);", ":root { --brand-door: url(//x); }", "body { color: red; }", "x".repeat(12_001)])
    assert.equal((await readFile(css)).status, 400, css.slice(0, 40));
});

test("two who change it at once do not undo each other, and it goes back to the house's own", async () => {
  const { version } = await now();
  assert.equal((await keep(await blue(), version)).status, 200);
  assert.equal((await keep(await blue({ radius: "1rem" }), version)).status, 412);
  const gone = await ask("DELETE", `${N}/look`, { token: await tokenOf("admin_professionals"), headers: { "if-match": (await now()).version } });
  assert.equal(gone.status, 204);
  assert.equal((await now()).json.own, false);
  await soon(async () => (await get(N)).json.look === "" && !String((await get("/ruwaard/")).bytes).includes("look.css"));
  assert.equal((await get("/ruwaard/icon-192.png")).status, 404);
});
