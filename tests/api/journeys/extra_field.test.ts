import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, makeActivity, makeOrganisation, makePlace, makeProject, makeService, now, type Thing } from "../harness/things.ts";

const residents = () => tokenOf("admin_residents");
const professionals = () => tokenOf("admin_professionals");
const slug = () => fresh("field").replace(/[^a-z0-9]+/g, "-");

async function makeField(kind: string, type: string, more: object = {}): Promise<Thing> {
  const body = { kind, slug: slug(), type, name: fresh("Veld"), nameEn: "Field", public: true, ordinal: 1, ...more };
  const made = await post(`${N}/extra-fields`, body, { token: await professionals() });
  assert.equal(made.status, 201);
  return { id: made.json.id, etag: String(made.headers.etag), json: made.json, address: String(made.headers.location) };
}

const change = async ({ address }: Thing, body: object, token?: string) => {
  const by = token ?? (await tokenOf("professional"));
  return patch(address, body, { token: by, headers: { "if-match": (await now(address, by)).etag } });
};
const remove = async ({ address }: Thing) => {
  const token = await professionals();
  return ask("DELETE", address, { token, headers: { "if-match": (await now(address, token)).etag } });
};

test("what a neighbourhood asks of a kind stands with each item of it, and nothing else does", async () => {
  const makers: [string, () => Promise<Thing>][] = [
    ["activity", () => makeActivity()], ["organisation", () => makeOrganisation()], ["place", () => makePlace()],
    ["service", () => makeService()], ["project", () => makeProject()],
    ["ask", async () => {
      const made = await post(`${N}/asks`, { title: fresh("Hulp"), visibility: "everyone" }, { token: await tokenOf("professional") });
      return { id: made.json.id, etag: "", json: made.json, address: `${N}/asks/${made.json.id}` };
    }],
  ];
  for (const [kind, make] of makers) {
    const field = await makeField(kind, "line");
    const item = await make();
    const set = await change(item, { extras: { [field.json.slug]: "  Bij de buren " } });
    assert.equal(set.status, 200, kind);
    assert.deepEqual((await get(item.address)).json.extras, { [field.json.slug]: "Bij de buren" }, kind);
    const wrong = await change(item, { extras: { [field.json.slug]: 7, nobody: "x" } });
    assert.equal(wrong.status, 400, kind);
    assert.deepEqual([...wrong.json.errors].sort((a, b) => a.code.localeCompare(b.code)),
      [{ pointer: `/extras/${field.json.slug}`, code: "type" }, { pointer: "/extras/nobody", code: "unknown" }], kind);
    await change(field, { archived: true }, await professionals());
    assert.equal((await remove(field)).status, 204);
  }
});

test("each type takes what it is for and says what it does not take", async () => {
  const fields = {
    line: await makeField("place", "line"), text: await makeField("place", "text"), number: await makeField("place", "number"),
    flag: await makeField("place", "flag"), choice: await makeField("place", "choice", { options: ["links", "rechts"] }),
    date: await makeField("place", "date"), link: await makeField("place", "link"),
  };
  const right = { line: "een regel", text: "twee\nregels", number: 2.5, flag: false, choice: "links", date: "2026-02-28", link: "https://voorbeeld.nl/a" };
  const wrong: [keyof typeof fields, unknown, string][] = [
    ["line", "a\nb", "invalid"], ["line", "x".repeat(201), "too_long"], ["line", ["a"], "type"], ["text", "x".repeat(2001), "too_long"],
    ["number", "2", "type"], ["number", 1e12, "out_of_range"], ["flag", "true", "type"], ["choice", "rechtdoor", "unknown"],
    ["date", "2026-02-30", "invalid"], ["date", "30-2-2026", "invalid"], ["link", "javascript:alert(1)", "invalid"], ["link", { a: 1 }, "type"],
  ];
  const named = (values: object) => Object.fromEntries(Object.entries(values).map(([type, value]) => [fields[type as keyof typeof fields].json.slug, value]));
  const made = await post(`${N}/places`, { name: fresh("Zaal"), extras: named(right) }, { token: await tokenOf("professional") });
  assert.equal(made.status, 201);
  assert.deepEqual(made.json.extras, named(right));
  for (const [type, value, code] of wrong) {
    const refused = await post(`${N}/places`, { name: fresh("Zaal"), extras: named({ [type]: value }) }, { token: await tokenOf("professional"), unjudged: true });
    assert.deepEqual([refused.status, refused.json.errors], [400, [{ pointer: `/extras/${fields[type].json.slug}`, code }]], `${type} ${JSON.stringify(value)}`);
  }
  for (const field of Object.values(fields)) {
    await change(field, { archived: true }, await professionals());
    assert.equal((await remove(field)).status, 204);
  }
});

test("a field that is removed keeps what was filled in until it is emptied; one press brings it back", async () => {
  const field = await makeField("service", "line");
  const { slug: name } = field.json;
  const word = `zeldzaam${field.json.slug.replaceAll(/\D/g, "")}x`;
  const service = await makeService("own", { extras: { [name]: word } });
  const by = await tokenOf("resident"); // whose answers no cache keeps
  const seen = async () => (await get(service.address, { token: by })).json.extras;
  const found = async () => (await get(`${N}/services?q=${word}`, { token: by })).json.items.length;
  assert.deepEqual([await seen(), await found()], [{ [name]: word }, 1]);
  assert.equal((await remove(field)).status, 409);
  await change(field, { archived: true }, await residents());
  assert.deepEqual([await seen(), await found()], [{}, 0]);
  const token = await residents();
  const [last] = (await get(`${N}/setting-changes`, { token })).json.items;
  assert.deepEqual([last.kind, last.part, last.item], ["field", "shared", field.id]);
  assert.equal((await post(`${N}/setting-changes/${last.id}/_undo`, undefined, { token })).status, 204);
  assert.deepEqual([await seen(), await found()], [{ [name]: word }, 1]);
  await change(field, { archived: true }, token);
  assert.equal((await remove(field)).status, 204);
  assert.equal((await post(`${N}/extra-fields`, { ...field.json, id: undefined }, { token, unjudged: true })).status, 400);
  const again = await makeField("service", "line", { slug: name });
  assert.deepEqual(await seen(), {}, "what was emptied does not come back");
  await change(again, { archived: true }, token);
  await remove(again);
});

test("what professionals ask one another is their administrator's, and nobody else sees it", async () => {
  const field = await makeField("organisation", "line", { public: false });
  const { slug: name } = field.json;
  const club = await makeOrganisation({ extras: { [name]: "Bel na tweeën" } });
  const seen = async (token?: string) => (await get(club.address, { token })).json.extras;
  assert.deepEqual(await seen(await tokenOf("professional")), { [name]: "Bel na tweeën" });
  assert.deepEqual([await seen(), await seen(await tokenOf("resident"))], [{}, {}]);
  const listed = async (token?: string) => (await get(`${N}/extra-fields`, { token })).json.items.some((one: any) => one.id === field.id);
  assert.deepEqual([await listed(), await listed(await tokenOf("professional"))], [false, true]);
  assert.equal((await change(field, { name: "Anders" }, await residents())).status, 403);
  const made = await post(`${N}/extra-fields`, { kind: "place", slug: slug(), type: "line", name: "x", nameEn: "x", public: false, ordinal: 1 }, { token: await residents() });
  assert.equal(made.status, 403);
  await change(field, { archived: true }, await professionals());
  await remove(field);
});

test("what everybody sees stands on the page that needs no program, and what professionals ask on nobody's", async () => {
  const makers = { activity: makeActivity, organisation: makeOrganisation, place: makePlace, service: makeService, project: makeProject };
  for (const [kind, make] of Object.entries(makers)) {
    const fields = [await makeField(kind, "line", { name: "Sleutel <b>" }), await makeField(kind, "date"), await makeField(kind, "link"), await makeField(kind, "line", { public: false })];
    const values = ["bij <Riet>", "2026-02-28", "https://voorbeeld.nl/a?b=1&c", "geheime code"];
    const extras = Object.fromEntries(fields.map(({ json }, at) => [json.slug, values[at]]));
    const thing = kind === "organisation" ? await makeOrganisation({ extras }) : await (make as typeof makeActivity)("own", { extras });
    for (const token of [undefined, await tokenOf("professional")]) {
      const html = (await get(thing.json.address, { token, unjudged: true })).bytes.toString();
      assert.match(html, /<b>Sleutel &lt;b&gt;<\/b><\/dt><dd>bij &lt;Riet&gt;</, kind);
      assert.match(html, /zaterdag 28 februari 2026/, kind);
      assert.match(html, /<a href="https:\/\/voorbeeld\.nl\/a\?b=1&amp;c">/, kind);
      assert.doesNotMatch(html, /geheime code/, kind);
    }
    for (const field of fields) await change(field, { archived: true }, await professionals());
  }
});

test("who has no account, or tells it to a host, fills in what is asked of everybody", async () => {
  const [shown, hidden] = [await makeField("ask", "line"), await makeField("ask", "line", { public: false })];
  const body = () => ({ title: fresh("Hulp"), visibility: "quiet", name: "Truus", telephone: "0412 654321" });
  const placed = async (extras: object, token?: string) => post(`${N}/asks`, { ...body(), ...(token ? { consent: "aan de balie" } : {}), extras }, { token, unjudged: true });
  const refused = await placed({ [shown.json.slug]: "a\nb", [hidden.json.slug]: "x" });
  assert.deepEqual([...refused.json.errors].sort((a, b) => a.code.localeCompare(b.code)),
    [{ pointer: `/extras/${shown.json.slug}`, code: "invalid" }, { pointer: `/extras/${hidden.json.slug}`, code: "unknown" }]);
  const seen = async (made: Awaited<ReturnType<typeof placed>>) => (await get(`${N}/asks/${made.json.id}`, { token: await tokenOf("connector") })).json.extras;
  assert.deepEqual(await seen(await placed({ [shown.json.slug]: "Trap op" })), { [shown.json.slug]: "Trap op" });
  const both = { [shown.json.slug]: "Trap op", [hidden.json.slug]: "Hond" };
  assert.deepEqual(await seen(await placed(both, await tokenOf("host"))), both);
  for (const field of [shown, hidden]) await change(field, { archived: true }, await professionals());
});

test("a draft keeps what was filled in, and so does the activity that comes of it", async () => {
  const field = await makeField("activity", "flag");
  const token = await tokenOf("professional");
  const extras = { [field.json.slug]: true };
  const draft = await post(`${N}/activity-drafts`, { title: fresh("Concept"), extras }, { token });
  assert.deepEqual(draft.json.activity.extras, extras);
  const { json: body } = await makeActivity("own", { extras });
  assert.deepEqual((await get(`${N}/activities/${body.id}`, { token })).json.extras, extras);
  await change(field, { archived: true }, await professionals());
  assert.equal((await remove(field)).status, 204);
});

test("danger is heard in what is filled in as it is in the text, and as long as it stands there", async () => {
  const field = await makeField("ask", "line");
  const token = await tokenOf("professional");
  const body = { title: fresh("Hulp"), visibility: "everyone", extras: { [field.json.slug]: "Mijn man slaat mij en ik ben bang." } };
  const placed = await post(`${N}/asks`, body, { token });
  assert.equal(placed.json.danger, "violence");
  const address = String(placed.headers.location);
  const said = async (body: object) =>
    (await patch(address, body, { token, headers: { "if-match": (await now(address, token)).etag } })).json.danger;
  assert.equal(await said({ text: "Alles is goed." }), "violence");
  assert.equal(await said({ extras: { [field.json.slug]: "Na vijven" } }), null);
  await change(field, { archived: true }, await professionals());
  assert.equal((await remove(field)).status, 204);
});
