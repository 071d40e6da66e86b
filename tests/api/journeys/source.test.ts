// An address is followed after somebody looked at what it holds; then it pauses, is looked at now, gets a name, and is let go.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, del, get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { site, type Site } from "../harness/site.ts";
import { N, later } from "../harness/stack.ts";
import { calendar, fresh, makeRead, makeSource, now, organisationOf, thing, type Thing } from "../harness/things.ts";

let club: Site;
let token: string;
const shown = new Map<string, string>();

before(async () => {
  token = await tokenOf("professional");
  club = await site((request, response) => {
    const body = shown.get(request.url ?? "");
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "text/calendar", etag: '"1"' }).end(body);
  });
});
after(() => { club.stop(); });

async function preview(path: string, query = ""): Promise<Thing> {
  return thing(await post(`${N}/imports?organisation=${await organisationOf("own")}&calendar=${path.slice(1)}${query}`, { url: club.url + path }, { token }));
}

const save = (read: Thing) => post(`${read.address}/_save`, undefined, { token, headers: { "if-match": read.etag } });

test("what was looked at and taken over is followed, in the way it was read", async () => {
  shown.set("/followed.ics", calendar(fresh("Zingen")));
  const read = await preview("/followed.ics", "&leaveOut=Besloten*");
  const early = await post(`${N}/sources`, { import: read.id }, { token });
  assert.equal(early.status, 409);
  await save(read);
  const made = await post(`${N}/sources`, { import: read.id, title: "De zangers" }, { token });
  assert.equal(made.status, 201);
  assert.deepEqual([made.json.title, made.json.address, made.json.health, made.json.activities, made.json.format, made.json.history],
    ["De zangers", `${club.url}/followed.ics`, "good", 1, "icalendar", []]);
  assert.ok(Date.parse(made.json.nextLook) > Date.now());
  const shownNow = await get(String(made.headers.location), { token });
  assert.deepEqual(shownNow.json, made.json);
});

test("an address that was followed already begins anew; one that comes instead ends the other", async () => {
  const [read, next] = [await makeRead(), await makeRead()];
  const one = thing(await post(`${N}/sources`, { import: read }, { token }));
  const two = thing(await post(`${N}/sources`, { import: read }, { token }));
  assert.equal((await get(one.address, { token })).status, 404);
  const other = thing(await post(`${N}/sources`, { import: next, instead: two.id }, { token }));
  assert.equal((await get(two.address, { token })).status, 404);
  const { json } = await get(`${N}/sources?limit=100`, { token });
  assert.ok(json.items.some(({ id }: any) => id === other.id));
});

test("what is asked twice with one key is made once", async () => {
  const body = { import: await makeRead() };
  const headers = { "idempotency-key": `sleutel-${Date.now()}` };
  const one = await post(`${N}/sources`, body, { token, headers });
  const two = await post(`${N}/sources`, body, { token, headers });
  assert.equal(two.status, 201);
  assert.equal(two.json.id, one.json.id);
});

test("what cannot be followed is named", async () => {
  const file = thing(await post(`${N}/imports?organisation=${await organisationOf("own")}`, undefined, { token, raw: calendar(fresh("Spel")), type: "text/calendar" }));
  const bad = await post(`${N}/sources`, { import: file.id, title: "x".repeat(201) }, { token });
  assert.deepEqual([bad.status, bad.json.errors], [400, [{ pointer: "/title", code: "too_long" }]]);
  const unknown = await post(`${N}/sources`, { import: file.id }, { token });
  assert.deepEqual([unknown.status, unknown.json.errors], [400, [{ pointer: "/import", code: "not_found" }]]);
  const gone = await post(`${N}/sources`, { import: await makeRead(), instead: file.id }, { token });
  assert.deepEqual([gone.status, gone.json.errors], [400, [{ pointer: "/instead", code: "not_found" }]]);
});

test("it pauses and goes on, has a name, and is looked at now, but not twice in a minute", async () => {
  const made = await makeSource();
  const paused = await patch(made.address, { paused: true, title: "Van de harmonie" }, { token, headers: { "if-match": made.etag } });
  assert.deepEqual([paused.json.health, paused.json.nextLook, paused.json.title], ["paused", null, "Van de harmonie"]);
  assert.equal((await post(`${made.address}/_look`, undefined, { token })).status, 409);
  assert.equal((await patch(made.address, { paused: false }, { token, headers: { "if-match": made.etag } })).status, 412);
  const going = await patch(made.address, { paused: false }, { token, headers: { "if-match": String(paused.headers.etag) } });
  assert.equal(going.json.health, "good");
  assert.ok(Date.parse(going.json.nextLook) <= Date.now());

  const quick = await makeSource();
  const asked = await post(`${quick.address}/_look`, undefined, { token });
  assert.ok(Date.parse(asked.json.nextLook) - Date.parse(asked.json.lookedAt) <= 60_000);
  assert.ok(Date.parse(asked.json.nextLook) > Date.now() + 30_000);
});

test("who stops following keeps what it brought", async () => {
  const title = fresh("Dansen");
  shown.set("/stopped.ics", calendar(title));
  const read = await preview("/stopped.ics");
  await save(read);
  const made = thing(await post(`${N}/sources`, { import: read.id }, { token }));
  assert.equal((await del(made.address, { token })).status, 204);
  assert.equal((await del(made.address, { token })).status, 404);
  const { json } = await get(`${N}/_search?q=${encodeURIComponent(title)}`);
  assert.ok(json.items.some(({ card }: any) => card.title === title));
});

test("a list of alarms holds nothing else", async () => {
  const ill = await makeSource();
  later(`update source set alarm = 'failing', reason = 'Dit adres antwoordt niet.', fails = 2 where source_id = '${ill.id}'`);
  const { json } = await get(`${N}/sources?alarm=true&limit=100`, { token });
  assert.ok(json.items.some(({ id }: any) => id === ill.id));
  assert.ok(json.items.every(({ alarm }: any) => alarm !== null));
  assert.equal((await now(ill.address, token)).json.health, "broken");
  assert.equal((await ask("GET", `${N}/sources?alarm=misschien`, { token })).status, 400);
});
