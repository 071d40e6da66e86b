// "Er mist iets": anybody tells what is missing, who keeps the site makes it or declines it, and whoever told hears what came of it.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { get, post, type Ask } from "../harness/http.ts";
import { newAddress, newResident, tokenOf } from "../harness/people.ts";
import { N, api, asSuper } from "../harness/stack.ts";
import { fresh, makeActivity, makePlace, makeProposal, proposalBody, type Thing } from "../harness/things.ts";

const host = async (it?: Thing): Promise<Ask> => ({ token: await tokenOf("host"), headers: it ? { "if-match": it.etag } : {} });
const decide = async (it: Thing, body: object) => post(`${it.address}/_decide`, body, await host(it));
const waiting = async () => (await get(`${N}/proposals?limit=100`, await host())).json.items as any[];
const letter = (email: string) => asSuper(`select payload from mail where to_address = '${email}'`).trim();
const faults = async (body: object) => (await post(`${N}/proposals`, body)).json.errors?.map(({ pointer, code }: any) => `${pointer} ${code}`);

test("what somebody without an account misses waits for who keeps the site, with how to reach them, and for nobody else", async () => {
  const it = await makeProposal({ when: "elke zaterdag om tien uur", place: "De Haard" });
  const found = (await waiting()).find(({ id }) => id === it.id);
  assert.deepEqual([found.when, found.place, found.telephone, found.outcome], ["elke zaterdag om tien uur", "De Haard", "0412 123456", null]);
  assert.equal((await get(`${N}/_search?q=${encodeURIComponent(it.json.what)}`)).json.items.some(({ card }: any) => card.title === it.json.what), false);
});

test("made into an activity, it is told by mail with where it stands", async () => {
  const email = newAddress();
  const it = await makeProposal({ telephone: null, email });
  const activity = await makeActivity("own");
  const done = await decide(it, { outcome: "published", item: activity.id });
  assert.deepEqual([done.status, done.json.address, done.json.toldAt !== null], [200, activity.json.address, true]);
  assert.ok(letter(email).includes(activity.json.address));
  assert.equal((await waiting()).some(({ id }) => id === it.id), false);
  assert.equal((await decide({ ...it, etag: `"${done.json.version}"` }, { outcome: "declined", reason: "Toch niet." })).status, 409, "it was decided");
  assert.equal((await decide(it, { outcome: "declined", reason: "Toch niet." })).status, 412);
});

test("declined, it is told why; who gave a number only stays on the list until somebody called", async () => {
  const email = newAddress();
  await decide(await makeProposal({ email }), { outcome: "declined", reason: "Dit staat er al." });
  assert.match(letter(email), /Dit staat er al/);
  const it = await makeProposal();
  const declined = await decide(it, { outcome: "declined", reason: "Dit is reclame." });
  assert.equal(declined.json.toldAt, null);
  assert.equal((await waiting()).find(({ id }) => id === it.id).outcome, "declined");
  const told = await post(`${it.address}/_told`, undefined, await host({ ...it, etag: String(declined.headers.etag) }));
  assert.ok(told.json.toldAt);
  assert.equal((await waiting()).some(({ id }) => id === it.id), false);
  assert.ok((await get(`${N}/proposals?decided=true&limit=100`, await host())).json.items.length > 0);
});

test("a decision needs what it is about: a reason, or something of the same kind that stands on the site", async () => {
  const it = await makeProposal();
  const codes = async (body: object) => (await decide(it, body)).json.errors?.map(({ pointer, code }: any) => `${pointer} ${code}`);
  assert.deepEqual(await codes({ outcome: "declined" }), ["/reason required"]);
  assert.deepEqual(await codes({ outcome: "published" }), ["/item required"]);
  assert.deepEqual(await codes({ outcome: "published", item: (await makePlace()).id }), ["/item not_found"]);
  assert.equal((await post(`${it.address}/_told`, undefined, await host(it))).status, 409, "there is nothing to tell yet");
});

test("sending it twice is sending it once; the same key with something else is refused", async () => {
  const headers = { "idempotency-key": randomUUID() };
  const body = proposalBody();
  const all = await Promise.all([1, 2, 3].map(() => post(`${N}/proposals`, body, { headers })));
  assert.equal(new Set(all.map(({ status, json }) => `${status} ${json.id}`)).size, 1);
  assert.equal((await post(`${N}/proposals`, proposalBody(), { headers })).status, 409);
});

test("what cannot be read is refused with the field", async () => {
  assert.deepEqual(await faults({ kind: "activity", what: "Soep" }), ["/telephone required"]);
  assert.deepEqual(await faults(proposalBody({ telephone: "bel maar" })), ["/telephone invalid"]);
  assert.deepEqual(await faults(proposalBody({ email: "anna@" })), ["/email invalid"]);
  assert.deepEqual(await faults(proposalBody({ what: "x".repeat(301), kind: "party" })), ["/kind unknown", "/what too_long"]);
  assert.deepEqual(await faults({ kind: "place", what: "", telephone: "0412 123456" }), ["/what required"]);
});

test("a member finds what they proposed in their own data, and takes it along when they leave", async () => {
  const { token } = await newResident();
  const what = fresh("Zingen");
  assert.equal((await post(`${N}/proposals`, proposalBody({ what }), { token })).status, 201);
  const { json } = await get(`${api}/me/export`, { token });
  assert.deepEqual(json.proposals.map((one: any) => [one.what, one.telephone]), [[what, "0412 123456"]]);
  const left = await post(`${api}/me`, undefined, { token, unjudged: true });
  assert.notEqual(left.status, 500);
});
