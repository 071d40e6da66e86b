// "Klopt niet?": who says so may leave a number or an address, and hears once what came of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { get, post } from "../harness/http.ts";
import { newAddress, tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { makeActivity, makeExchange, type Thing } from "../harness/things.ts";

const host = await tokenOf("host");
const told = async ({ address }: Thing) => String((await post(`${address}/corrections`, { code: "other", note: "Het is later." })).json.id);
const hear = (id: string, body: object) => post(`${N}/corrections/${id}/_hear`, body);
const faults = async (id: string, body: object) => (await hear(id, body)).json.errors.map(({ pointer, code }: any) => `${pointer} ${code}`);
const confirm = ({ address }: Thing) => post(`${address}/confirmations`, undefined, { token: host });
const callFor = async (id: string) => (await get(`${N}/calls?limit=100`, { token: host })).json.items.find((one: any) => one.id === id);

test("who left a number is called once something came of it, and nobody reads it before", async () => {
  const activity = await makeActivity();
  const id = await told(activity);
  assert.equal((await hear(id, { telephone: "0412 123999" })).status, 204);
  assert.equal(await callFor(id), undefined);
  const list = await get(`${N}/corrections?limit=100`, { token: host });
  assert.doesNotMatch(list.bytes.toString(), /123999/);
  await confirm(activity);
  const call = await callFor(id);
  assert.deepEqual([call.what, call.name, call.telephone, call.title], ["confirmed", null, "0412 123999", activity.json.title]);
});

test("also of an ask or an offer", async () => {
  const offer = await makeExchange("offers");
  const id = await told(offer);
  await hear(id, { telephone: "0412 123999" });
  await confirm(offer);
  assert.equal((await callFor(id)).what, "confirmed");
});

test("who left an address gets one letter, with where it stands", async () => {
  const [activity, email] = [await makeActivity(), newAddress()];
  const id = await told(activity);
  assert.equal((await hear(id, { email, language: "en" })).status, 204);
  await confirm(activity);
  assert.equal(await callFor(id), undefined, "nobody has to call");
  // The background work may have been first: then there is the letter itself.
  const letter = asSuper(`select concat_ws(' ', t.email, t.outcome, t.address) from corrections_to_tell(500) t where t.id = '${id}'`) || asSuper(`select to_address || payload from mail where cause = 'correction:${id}'`);
  for (const words of [email, activity.json.address]) assert.ok(letter.includes(words), letter);
  assert.equal(asSuper(`select count(*) from corrections_to_tell(500) t where t.id = '${id}'`).trim(), "0");
});

test("it is left once, within an hour, with one's own correction, and has to be a number or an address", async () => {
  const id = await told(await makeActivity());
  assert.deepEqual(await faults(id, {}), ["/telephone required"]);
  assert.deepEqual(await faults(id, { telephone: "bel maar" }), ["/telephone invalid"]);
  assert.deepEqual(await faults(id, { email: "joke@" }), ["/email invalid"]);
  assert.deepEqual(await faults(id, { telephone: "0412 123999", name: "Joke" }), ["/name unknown"]);
  assert.equal((await hear(id, { telephone: "0412 123999" })).status, 204);
  assert.equal((await hear(id, { telephone: "0412 123999" })).status, 204, "sent twice is sent once");
  assert.equal((await hear(id, { telephone: "0412 123000" })).status, 404, "somebody hears of it already");
  const old = await told(await makeActivity());
  asSuper(`update correction set created_at = created_at - interval '2 hours' where correction_id = '${old}'`);
  assert.equal((await hear(old, { telephone: "0412 123999" })).status, 404);
  assert.equal((await hear("00000000-0000-4000-8000-000000000000", { telephone: "0412 123999" })).status, 404);
});
