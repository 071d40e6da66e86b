import assert from "node:assert/strict";
import { test } from "node:test";
import { del, get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, makeActivity, makeOrganisation, makePlace, makeProject, makeService, now, organisationOf } from "../harness/things.ts";

const staff = () => tokenOf("professional");
const having = (token: string, etag: string) => ({ token, headers: { "if-match": etag } });

/** Every item of a list, page by page. */
async function all(path: string, query = ""): Promise<any[]> {
  const token = await staff();
  const items: any[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const { json, headers } = await get(`${path}?limit=3${query}${next && `&cursor=${next}`}`, { token });
    items.push(...json.items);
    next = json.next;
    if (next) assert.match(String(headers.link), new RegExp(`limit=3.*cursor=${next}>; rel="next"`));
    else assert.equal(headers.link, undefined);
  }
  return items;
}

test("an organisation is written, found by a former name, changed and archived", async () => {
  const token = await staff();
  const former = fresh("Bonteberg").replace(/[ -]/g, "x");
  const body = { name: fresh("De Bonte Bij"), kind: "initiative", text: "Wij **tuinieren**.", alsoKnownAs: [former], since: 2011, url: "https://voorbeeld.nl/" };
  const made = await post(`${N}/organisations`, body, { token });
  assert.equal(made.status, 201);
  assert.match(made.json.html, /<strong>tuinieren<\/strong>/);
  assert.equal(made.json.since, 2011);
  const address = String(made.headers.location);
  const { json: found } = await get(`${N}/organisations?q=${former}`, { token });
  assert.deepEqual(found.items.map(({ id }: any) => id), [made.json.id]);
  const changed = await patch(address, { since: null, telephone: "0412 000000" }, having(token, String(made.headers.etag)));
  assert.equal(changed.json.since, null);
  assert.equal(changed.json.name, body.name);
  assert.equal((await del(address, having(token, String(changed.headers.etag)))).status, 204);
  assert.equal((await get(`${N}/organisations?q=${former}`, { token })).json.items.length, 0);
  assert.notEqual((await now(address, token)).json.archivedAt, null);
});

test("a list goes on where the page before ended, by name and without doubles", async () => {
  for (let n = 0; n < 4; n++) await makeOrganisation();
  const items = await all(`${N}/organisations`);
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  const names = items.map(({ name }) => name.toLowerCase());
  assert.deepEqual(names, [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});

test("a cursor that was forged, or that belongs to another list, is refused", async () => {
  const { json } = await get(`${N}/organisations?limit=1`);
  for (const cursor of ["AAAA", json.next.slice(0, -2)]) {
    const refused = await get(`${N}/organisations?cursor=${cursor}`);
    assert.deepEqual(refused.json.errors, [{ parameter: "cursor", code: "invalid" }]);
  }
  assert.equal((await get(`${N}/places?cursor=${json.next}`)).status, 400);
});

test("confirming brings back what was archived, and says who did it and how", async () => {
  const made = await makePlace();
  const token = await tokenOf("connector");
  await del(made.address, having(token, made.etag));
  const confirmed = await post(`${made.address}/confirmations`, undefined, { token });
  assert.equal(confirmed.status, 201);
  assert.equal(confirmed.json.confirmedHow, "connector");
  const back = await now(made.address, token);
  assert.equal(back.json.archivedAt, null);
  assert.equal(String(confirmed.headers.etag), back.etag);
});

test("an organiser keeps the own place and not another's", async () => {
  const token = await tokenOf("organiser");
  const own = await makePlace("own");
  const other = await makePlace("other");
  assert.equal((await now(own.address, token)).json.mayEdit, true);
  assert.equal((await now(other.address, token)).json.mayEdit, false);
  assert.equal((await patch(own.address, { wheelchair: "partly" }, having(token, own.etag))).status, 200);
  assert.equal((await patch(other.address, { wheelchair: "partly" }, having(token, other.etag))).status, 403);
  assert.equal((await post(`${other.address}/confirmations`, undefined, { token })).status, 403);
  const moved = await now(own.address, token);
  const away = await patch(own.address, { organisation: await organisationOf("other") }, having(token, moved.etag));
  assert.equal(away.status, 403);
});

test("a visitor's correction makes the item due, and those who keep it right read it", async () => {
  const made = await makePlace();
  const said = await post(`${made.address}/corrections`, { code: "other-place", note: "Zij zijn verhuisd." });
  assert.equal(said.status, 201);
  const after = await now(made.address, await staff());
  assert.ok(Date.parse(after.json.dueAt) <= Date.now());
  const { items } = (await get(`${N}/corrections?limit=100`, { token: await tokenOf("host") })).json;
  const row = items.find(({ id }: any) => id === said.json.id);
  assert.deepEqual(row.item, { id: made.id, title: made.json.name, address: made.json.address });
  const { items: due } = (await get(`${N}/places?freshness=due&limit=100`, { token: await staff() })).json;
  assert.ok(due.some(({ id }: any) => id === made.id));
});

test("a correction that was typed without a connection is kept once, however often it is sent", async () => {
  const made = await makePlace();
  const said = { code: "other", note: fresh("Het hek is dicht") };
  const how = { headers: { "idempotency-key": `melding-${crypto.randomUUID()}` } };
  const tries = await Promise.all(Array.from({ length: 3 }, () => post(`${made.address}/corrections`, said, how)));
  assert.deepEqual(tries.map(({ status }) => status), [201, 201, 201]);
  assert.equal(new Set(tries.map(({ json }) => JSON.stringify(json))).size, 1);
  const { items } = (await get(`${N}/corrections?limit=100`, { token: await tokenOf("host") })).json;
  assert.equal(items.filter(({ note }: any) => note === said.note).length, 1);

  const other = await post(`${made.address}/corrections`, { code: "stopped", note: null }, how);
  assert.equal(other.status, 409);
  const elsewhere = await makePlace();
  assert.equal((await post(`${elsewhere.address}/corrections`, said, how)).status, 409);
  const short = await post(`${made.address}/corrections`, said, { headers: { "idempotency-key": "kort" } });
  assert.deepEqual([short.status, short.json.errors[0].parameter], [400, "Idempotency-Key"]);
});

test("a place without a point stands in the middle of its postcode area, approximately", async () => {
  const token = await staff();
  const made = await post(`${N}/places`, { name: fresh("Zaal"), postalCode: "5344 AA" }, { token });
  assert.equal(made.json.approximate, true);
  assert.ok(Math.abs(made.json.latitude - 51.77) < 0.1);
});

test("places where a wheelchair gets in can be asked for", async () => {
  const yes = await makePlace("own", { wheelchair: "yes" });
  const no = await makePlace("own", { wheelchair: "no" });
  const ids = (await all(`${N}/places`, "&accessible=true")).map(({ id }) => id);
  assert.ok(ids.includes(yes.id) && !ids.includes(no.id));
});

test("a project shows the cards of its activities, and is a new version when one changes", async () => {
  const activity = await makeActivity();
  const project = await makeProject("own", { activities: [activity.id], contact: { name: "An", email: "an@voorbeeld.example" } });
  assert.equal(project.json.activities[0].title, activity.json.title);
  assert.deepEqual(project.json.contact, { name: "An", telephone: null, email: "an@voorbeeld.example" });
  const token = await staff();
  await patch(activity.address, { title: fresh("Haken") }, having(token, activity.etag));
  const later = await now(project.address, token);
  assert.notEqual(later.etag, project.etag);
  const without = await patch(project.address, { activities: [], contact: null }, having(token, later.etag));
  assert.deepEqual(without.json.activities, []);
  assert.equal(without.json.contact, null);
});

test("faults of the database point at their member", async () => {
  const token = await staff();
  const nowhere = "11111111-1111-4111-8111-111111111111";
  const refused = async (path: string, body: object) => (await post(`${N}/${path}`, body, { token })).json.errors;
  assert.deepEqual(await refused("organisations", { name: "x", kind: "Geen Soort" }), [{ pointer: "/kind", code: "invalid" }]);
  assert.deepEqual(await refused("places", { name: "x", latitude: 51 }), [{ pointer: "/longitude", code: "required" }]);
  assert.deepEqual(await refused("places", { name: "x", picture: nowhere }), [{ pointer: "/picture", code: "not_found" }]);
  assert.deepEqual(await refused("projects", { title: "x", activities: [nowhere] }), [{ pointer: "/activities", code: "not_found" }]);
  assert.deepEqual(await refused("places", { name: "", latitude: 91, wheelchair: "maybe", zaal: 1 }), [
    { pointer: "/name", code: "required" }, { pointer: "/latitude", code: "out_of_range" },
    { pointer: "/wheelchair", code: "unknown" }, { pointer: "/zaal", code: "unknown" },
  ]);
});

test("two organisations become one: what was of the one is of the other, its name finds the other, and it goes back an hour later", async () => {
  const token = await staff();
  const [gone, kept] = [await makeOrganisation({ alsoKnownAs: ["Oude naam"] }), await makeOrganisation()];
  const [service, place] = [await makeService("own", { organisation: gone.id }), await makePlace("own", { organisation: gone.id })];
  const of = async (thing: { address: string }) => (await now(thing.address, token)).json.organisation.id;

  // Somebody edits the one meanwhile: who merges what they saw before is told so, and merges what is there now.
  const edited = await patch(gone.address, { telephone: "0412 000000" }, having(token, gone.etag));
  assert.equal((await post(`${gone.address}/_merge`, { into: kept.id }, having(token, gone.etag))).status, 412);
  const merged = await post(`${gone.address}/_merge`, { into: kept.id }, having(token, String(edited.headers.etag)));
  assert.deepEqual([merged.status, merged.json.services, merged.json.places, merged.json.gone.id], [201, 1, 1, gone.id]);
  assert.deepEqual([await of(service), await of(place)], [kept.id, kept.id]);
  assert.equal((await now(gone.address, token)).json.archivedReason, `Samengevoegd met ${kept.json.name}.`);
  const found = (await get(`${N}/organisations?q=${encodeURIComponent(gone.json.name)}`, { token })).json.items;
  assert.deepEqual(found.map(({ id }: any) => id), [kept.id], "the name of the one finds the other");
  // Who still had the form of the one open learns that it has changed, and what was typed is still there.
  assert.equal((await patch(gone.address, { text: "Nieuw" }, having(token, String(edited.headers.etag)))).status, 412);

  const later = await makeService("own", { organisation: kept.id });
  const undone = await post(`${merged.headers.location}/_undo`, undefined, having(token, String(merged.headers.etag)));
  assert.deepEqual([undone.status, undone.json.undoneAt !== null], [200, true]);
  assert.deepEqual([await of(service), await of(place), await of(later)], [gone.id, gone.id, kept.id]);
  const [was, is] = [(await now(gone.address, token)).json, (await now(kept.address, token)).json];
  assert.deepEqual([was.archivedAt, was.telephone, is.alsoKnownAs], [null, "0412 000000", []]);
  assert.equal((await post(`${merged.headers.location}/_undo`, undefined, having(token, String(undone.headers.etag)))).status, 412);
  assert.equal((await get(`${N}/organisation-merges?limit=100`, { token })).json.items.find(({ id }: any) => id === merged.json.id)?.names.length, 2);
});

test("an organisation is not merged with itself, with one that is not there, or with one that was put away", async () => {
  const token = await staff();
  const [one, away] = [await makeOrganisation(), await makeOrganisation()];
  await del(away.address, having(token, away.etag));
  for (const into of [one.id, away.id, "00000000-0000-4000-8000-000000000000"]) {
    const refused = await post(`${one.address}/_merge`, { into }, having(token, one.etag));
    assert.deepEqual(refused.json.errors, [{ pointer: "/into", code: "not_found" }]);
  }
});

test("two organisations that look like one are two: it is kept who said so, asked once, and can be taken back", async () => {
  const token = await staff();
  const [one, other] = [await makeOrganisation(), await makeOrganisation()];
  const address = `${N}/organisation-duplicates`;
  const said = await post(address, { one: one.id, other: other.id }, { token });
  const names = [one, other].map(({ id, json }) => ({ id, name: json.name }));
  assert.deepEqual([said.status, said.json.verdict, said.json.organisations, said.json.decidedBy], [201, "different", names, "Joris de Wit"]);
  // Somebody who had the same question open says it too, the other way round.
  const twice = await post(address, { one: other.id, other: one.id }, { token });
  assert.deepEqual([twice.status, twice.json.errors], [409, [{ pointer: "/other", code: "duplicate" }]]);
  const first = (await get(`${address}?limit=1`, { token })).json;
  assert.deepEqual(first.items[0], said.json);

  const pair = String(said.headers.location);
  const version = String(said.headers.etag);
  assert.equal((await patch(pair, { verdict: "same" }, having(token, version))).json.errors[0].code, "unknown");
  const back = await patch(pair, { verdict: "open" }, having(token, version));
  assert.deepEqual([back.status, back.json.verdict, back.json.trail.map((step: any) => step.verdict)], [200, "open", ["open", "different"]]);
  assert.equal((await patch(pair, { verdict: "different" }, having(token, version))).status, 412, "who saw what it was before decides nothing");
  assert.deepEqual((await get(pair, { token })).json, back.json);
});

test("two organisations whose names are alike are asked about until somebody decides, and again when that is taken back", async () => {
  const token = await staff();
  const name = fresh("Aan tafel");
  const [one, other] = [await makeOrganisation({ name }), await makeOrganisation({ name: `Stichting ${name}` })];
  const asked = async () => {
    const found = await get(`${N}/organisation-duplicates/_find`, { token });
    return found.json.items.filter((pair: any) => pair.organisations.some(({ id }: any) => id === one.id));
  };
  const [pair, ...more] = await asked();
  assert.equal(more.length, 0);
  assert.deepEqual(pair.organisations.map(({ id }: any) => id).sort(), [one.id, other.id].sort());
  assert.deepEqual(pair.organisations.find(({ id }: any) => id === one.id), (await get(`${N}/organisations?q=${encodeURIComponent(name)}`, { token })).json.items.find(({ id }: any) => id === one.id), "as in the list");
  const said = await post(`${N}/organisation-duplicates`, { one: other.id, other: one.id }, { token });
  assert.deepEqual(await asked(), []);
  await patch(String(said.headers.location), { verdict: "open" }, having(token, String(said.headers.etag)));
  assert.deepEqual(await asked(), [pair]);
  await del(other.address, having(token, other.etag));
  assert.deepEqual(await asked(), [], "what is put away is asked about no more");
});

test("a pair of organisations is of two that are there", async () => {
  const token = await staff();
  const { id } = await makeOrganisation();
  const refused = async (body: object) => (await post(`${N}/organisation-duplicates`, body, { token })).json.errors;
  assert.deepEqual(await refused({ one: id, other: id }), [{ pointer: "/other", code: "invalid" }]);
  assert.deepEqual(await refused({ one: "00000000-0000-4000-8000-000000000000", other: id }), [{ pointer: "/one", code: "not_found" }]);
  assert.deepEqual(await refused({ one: id, kept: id }), [{ pointer: "/kept", code: "unknown" }, { pointer: "/other", code: "required" }]);
});
