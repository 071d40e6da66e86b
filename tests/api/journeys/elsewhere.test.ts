// Elders in de wijk: read by everybody, kept by who keeps the neighbourhood, with links that are looked at.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { fresh, thing } from "../harness/things.ts";

const token = await tokenOf("connector");
let count = 0;
const body = (more: object = {}) => ({ name: fresh("Ruilgroep"), url: `https://ruil${process.pid}-${++count}.voordeur.example/`, kind: "facebook", ...more });

test("a group of others stands in the list with what happens there, and is kept in the version that was read", async () => {
  const made = thing(await post(`${N}/elsewhere`, body({ note: "Spullen ruilen." }), { token }));
  assert.deepEqual([made.json.works, made.json.checkedAt, made.json.confirmedHow], [true, null, "connector"]);
  const card = (await get(`${N}/elsewhere?limit=100`, { token })).json.items.find(({ id }: any) => id === made.id);
  assert.deepEqual([card.note, card.confirmedBy], ["Spullen ruilen.", "Ans Peters"]);
  const change = (more: object, version: string) => ask("PATCH", made.address, { token, body: more, headers: { "if-match": version } });
  const changed = await change({ note: null }, made.etag);
  assert.equal(changed.json.note, null);
  assert.equal((await change({ note: "x" }, made.etag)).status, 412);
  for (const [field, value] of Object.entries({ url: "http://niet.veilig.example/", kind: "fax", name: "", organisation: "00000000-0000-4000-8000-000000000000" }))
    assert.equal((await change({ [field]: value }, String(changed.headers.etag))).json.errors[0].pointer, `/${field}`);
  for (const url of ["javascript:alert(1)", "https://a@b.example/", "https://localhost", made.json.url])
    assert.deepEqual((await post(`${N}/elsewhere`, body({ url }), { token })).json.errors.map(({ pointer }: any) => pointer), ["/url"], url);
  assert.equal((await ask("DELETE", made.address, { token, headers: { "if-match": String(changed.headers.etag) } })).status, 204);
  assert.ok((await get(`${N}/elsewhere?limit=100`, { token })).json.items.every(({ id }: any) => id !== made.id));
});

test("a dead link is shown as not working and is due, until it is confirmed", async () => {
  const made = thing(await post(`${N}/elsewhere`, body(), { token }));
  asSuper(`select elsewhere_checked(neighbourhood_id, elsewhere_id, false) from elsewhere, generate_series(1, 2) where elsewhere_id = '${made.id}'`);
  const dead = (await get(made.address, { token })).json;
  assert.deepEqual([dead.works, Date.parse(dead.dueAt) <= Date.now()], [false, true]);
  assert.equal((await post(`${made.address}/confirmations`, undefined, { token })).status, 201);
  assert.ok(Date.parse((await get(made.address, { token })).json.dueAt) > Date.now());
});
