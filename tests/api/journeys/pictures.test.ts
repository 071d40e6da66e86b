/** Several pictures of one item, of every kind of item, on every way out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { ask, get, patch } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { makeActivity, makeOrganisation, makePlace, makeProject, now, type Thing } from "../harness/things.ts";

const staff = () => tokenOf("professional");

function chunk(type: string, data: Buffer): Buffer {
  const [frame, sum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
  frame.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}

async function picture(): Promise<string> {
  const head = Buffer.from([0, 0, 0, 30, 0, 0, 0, 60, 8, 0, 0, 0, 0]);
  const raw = Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(31 * 60))), chunk("IEND", Buffer.alloc(0)),
  ]);
  const made = await ask("POST", `${N}/pictures`, { token: await staff(), raw, type: "image/png" });
  assert.equal(made.status, 201);
  return made.json.id;
}

async function change(thing: Thing, body: object) {
  const { etag } = await now(thing.address, await staff());
  return patch(thing.address, body, { token: await staff(), headers: { "if-match": etag } });
}

const idsOf = (json: any): string[] => json.pictures.map(({ id }: { id: string }) => id);
const kinds = { activities: makeActivity, organisations: makeOrganisation, places: makePlace, projects: makeProject };

for (const [kind, make] of Object.entries(kinds))
  test(`${kind} have pictures in order, the first on their card, and a piece that was chosen`, async () => {
    const thing = await make();
    const [a, b] = [await picture(), await picture()];
    assert.deepEqual((await now(thing.address, await staff())).json.pictures, []);
    const two = await change(thing, { pictures: [{ id: a }, { id: b }] });
    assert.equal(two.status, 200);
    assert.deepEqual(idsOf(two.json), [a, b]);
    assert.equal(two.json.picture.id, a);
    const turned = await change(thing, { pictures: [{ id: b, focus: two.json.pictures[1].crop }, { id: a, focus: null }] });
    assert.deepEqual(idsOf(turned.json), [b, a]);
    assert.deepEqual(turned.json.pictures[0].focus, two.json.pictures[1].crop);
    assert.equal(turned.json.pictures[1].focus, null);
    assert.equal((await change(thing, { pictures: [{ id: b, focus: { x: 50, y: 77 } }] })).json.errors[0].code, "not_found");
    assert.equal((await change(thing, { pictures: [{ id: b }, { id: b }] })).json.errors[0].code, "duplicate");
    const title = turned.json.title ?? turned.json.name;
    const found = (await get(`${N}/${kind}?limit=100&q=${encodeURIComponent(title)}`, { token: await staff() })).json.items
      .map((item: any) => item.activity ?? item).find(({ id }: any) => id === turned.json.id);
    assert.equal(found.picture.id, b);
    assert.equal(found.undescribed, 2);
  });

test("who only knows of one picture changes the first, and loses nobody else's", async () => {
  const thing = await makeActivity();
  const [a, b, c] = [await picture(), await picture(), await picture()];
  await change(thing, { pictures: [{ id: a }, { id: b }] });
  assert.deepEqual(idsOf((await change(thing, { picture: a, summary: "Anders" })).json), [a, b]);
  assert.deepEqual(idsOf((await change(thing, { picture: c })).json), [c, b]);
  assert.deepEqual((await change(thing, { picture: a, pictures: [{ id: b }] })).json.errors, [{ pointer: "/picture", code: "invalid" }]);
  assert.deepEqual(idsOf((await change(thing, { picture: null })).json), []);
});

test("a page shows them all, in words where there are, and tells programs of them", async () => {
  const thing = await makeActivity();
  const [a, b] = [await picture(), await picture()];
  const { json } = await change(thing, { pictures: [{ id: a }, { id: b }] });
  const address = `${N}/pictures/${a}`;
  const { etag } = await now(address, await staff());
  await patch(address, { alt: "Vier <mensen> & een taart" }, { token: await staff(), headers: { "if-match": etag } });
  const page = (await get(json.address, { unjudged: true })).bytes.toString();
  assert.match(page, new RegExp(`<a href="/pictures/${a}/1280.webp"><img [^>]*alt="Vier &lt;mensen&gt; &amp; een taart"`));
  assert.match(page, new RegExp(`<a href="/pictures/${b}/1280.webp"><img [^>]*alt="Foto"`));
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!);
  assert.deepEqual(data.image.map((image: string) => new URL(image).pathname), [a, b].map((id) => `/pictures/${id}/1280.webp`));
  assert.match(page, new RegExp(`property="og:image" content="[^"]*/pictures/${a}/50-[0-9]+-640.webp"`));
  assert.equal((await now(thing.address, await staff())).json.pictures[0].alt, "Vier <mensen> & een taart");
});
