// Balie: what a host enters for somebody else is kept with how they agreed, and who can only be called is called.
import assert from "node:assert/strict";
import { test } from "node:test";
import { get, post } from "../harness/http.ts";
import { newResident, tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { fresh, makeActivity, makeCall, makeQuestion, makeSignUps, now, setDate, setTerms, type Thing } from "../harness/things.ts";

const host = await tokenOf("host");
const caller = (more: object = {}) => ({ name: "Mevrouw Bel", telephone: "0412 000000", consent: "aan de balie", ...more });
const calls = async (token = host) => (await get(`${N}/calls?limit=100`, { token })).json.items as any[];
const callFor = async (id: string) => (await calls()).find((one) => one.id === id);
const made = (call: any, token = host) => post(`${N}/calls/${call.id}/_made`, undefined, { token, headers: { "if-match": `"${call.version}"` } });
const faults = (answer: any) => answer.json.errors.map(({ pointer, code }: any) => `${pointer} ${code}`);
const signUp = (activity: Thing, body: object) => post(`${activity.address}/sign-ups`, { occurrence: activity.json.start, ...body }, { token: host });
const correct = (activity: Thing, body: object, token = host) => post(`${activity.address}/corrections`, { code: "other-time", ...body }, { token });

test("a caller is signed up with how they agreed, by whom and when, and twice is once", async () => {
  const activity = await makeSignUps();
  const { status, json } = await signUp(activity, caller());
  assert.deepEqual([status, json.state, json.consent], [201, "coming", "aan de balie"]);
  assert.equal((await signUp(activity, caller())).json.id, json.id);
  assert.equal(asSuper(`select p.email from sign_up s join person p on p.person_id = s.entered_by where s.sign_up_id = '${json.id}'`).trim(), "gastvrouw@voordeur.example");
  const { token } = await newResident();
  assert.deepEqual(faults(await post(`${activity.address}/sign-ups`, { occurrence: activity.json.start, consent: "zelf" }, { token })), ["/consent unsupported"]);
});

test("when the date of who has only a number is off, whoever keeps the list calls; on again, they call once more", async () => {
  const activity = await makeSignUps();
  const { id } = (await signUp(activity, caller())).json;
  assert.equal(await callFor(id), undefined, "as long as there is nothing to say");
  await setDate(activity, "cancelled");
  const off = await callFor(id);
  assert.deepEqual([off.what, off.name, off.telephone, off.title], ["cancelled", "Mevrouw Bel", "0412 000000", activity.json.title]);
  for (const role of ["organiser", "connector"] as const) assert.ok((await calls(await tokenOf(role))).some((one) => one.id === id), role);
  await setDate(activity, "scheduled");
  assert.equal(await callFor(id), undefined, "it goes on before anybody called");
  assert.equal((await made(off)).status, 404);
  await setDate(activity, "cancelled");
  assert.equal((await made(await callFor(id))).status, 204);
  assert.equal(await callFor(id), undefined);
  await setDate(activity, "scheduled");
  const on = await callFor(id);
  assert.equal(on.what, "again");
  assert.equal((await made(off)).status, 412, "there is something else to say now");
  assert.equal((await made(on)).status, 204);
});

test("who moves up the row and has only a number is called", async () => {
  const activity = await makeSignUps("own", { maximum: 1 });
  await signUp(activity, caller());
  const { json } = await signUp(activity, caller({ name: "Meneer Wacht", telephone: "0412 000002" }));
  assert.equal(json.state, "waiting");
  asSuper("select count(*) from sign_ups_to_tell(500)");
  await setTerms(activity, { maximum: 2 }, host);
  asSuper("select count(*) from sign_ups_to_tell(500)");
  assert.equal((await callFor(json.id)).what, "moved-up");
});

test("an organiser calls nobody of another organisation, and what was said at the desk is the desk's", async () => {
  const [other, activity] = [await makeCall("other"), await makeActivity()];
  const { id } = (await correct(activity, caller())).json;
  await post(`${activity.address}/confirmations`, undefined, { token: host });
  const theirs = (await calls(await tokenOf("organiser"))).map((one) => one.id);
  assert.deepEqual([theirs.includes(other.id), theirs.includes(id)], [false, false]);
  assert.ok((await callFor(id)) && (await callFor(other.id)));
});

test("who says at the desk that something is not right hears what came of it; those who keep the site read no name", async () => {
  const activity = await makeActivity();
  const { id } = (await correct(activity, caller({ note: "Het begint om tien uur." }))).json;
  assert.equal(await callFor(id), undefined, "nothing came of it yet");
  const list = await get(`${N}/corrections?limit=100`, { token: await tokenOf("professional") });
  assert.ok(list.json.items.some((one: any) => one.id === id));
  assert.doesNotMatch(list.bytes.toString(), /Mevrouw Bel|0412 000000/);
  const seen = await now(activity.address, host);
  await post(`${activity.address}/confirmations`, undefined, { token: host, headers: { "if-match": seen.etag } });
  const call = await callFor(id);
  assert.deepEqual([call.what, call.start, call.telephone], ["confirmed", null, "0412 000000"]);
  assert.equal((await made(call)).status, 204);
  assert.equal(await callFor(id), undefined);
});

test("a name is kept with a consent only, and entered by who sits at the desk", async () => {
  const activity = await makeActivity();
  assert.deepEqual(faults(await correct(activity, { name: "Truus" })), ["/consent required"]);
  assert.deepEqual(faults(await correct(activity, { consent: "aan de balie" })), ["/name required"]);
  assert.deepEqual(faults(await correct(activity, caller({ telephone: "bel maar" }))), ["/telephone invalid"]);
  assert.deepEqual(faults(await correct(activity, caller(), await tokenOf("professional"))), ["/name unsupported", "/telephone unsupported", "/consent unsupported"]);
  assert.deepEqual(faults(await post(`${N}/proposals`, { kind: "activity", what: "Soep", name: "Truus", consent: "ja" })), ["/name unsupported", "/consent unsupported"]);
});

test("a new activity is told at the desk in somebody's name, also without a number; who cannot be called is not told", async () => {
  const what = fresh("Sjoelen");
  const told = await post(`${N}/proposals`, { kind: "activity", what, name: "Toon", consent: "aan de balie" }, { token: host });
  assert.equal(told.status, 201);
  const it = await now(`${N}/proposals/${told.json.id}`, host);
  assert.deepEqual([it.json.name, it.json.consent, it.json.telephone], ["Toon", "aan de balie", null]);
  const decided = await post(`${it.address}/_decide`, { outcome: "published", item: (await makeActivity()).id }, { token: host, headers: { "if-match": it.etag } });
  assert.ok(decided.json.toldAt);
});

const answered = ({ id, version }: any, answer: unknown) => post(`${N}/calls/${id}/_answer`, { answer }, { token: host, headers: { "if-match": `"${version}"` } });

test("who asks something and has only a number is called before it is too late: right confirms it, stopped closes it", async () => {
  const [first, second] = [await makeQuestion(), await makeQuestion()];
  assert.deepEqual([first.json.what, first.json.name, first.json.telephone, first.json.start, first.json.triedAt], ["ask-still-right", "Truus Willems", "0412 654321", null, null]);
  assert.ok(!(await calls(await tokenOf("organiser"))).some(({ id }) => id === first.id), "an organiser has nothing to do with it");
  assert.equal((await made(first.json)).status, 409, "a question has an answer");
  assert.deepEqual(faults(await answered(first.json, "perhaps")), ["/answer unknown"]);
  assert.equal((await answered((await makeCall()).json, "right")).status, 409, "what is told is no question");
  assert.equal((await answered(first.json, "right")).status, 204);
  assert.equal((await answered(first.json, "stopped")).status, 404, "the second of two who call comes too late");
  const { json } = await now(`${N}/asks/${first.id}`, host);
  assert.deepEqual([json.state, json.confirmedHow, Date.parse(json.dueAt) > Date.now()], ["open", "connector", true]);
  const { items } = (await get(`${N}/life-events?kind=ask&item=${first.id}`, { token: await tokenOf("connector") })).json;
  assert.deepEqual([items[0].event, items[0].how, items[0].role], ["confirmed", "connector", "host"]);
  assert.equal((await answered(second.json, "stopped")).status, 204);
  assert.equal((await now(`${N}/asks/${second.id}`, host)).json.state, "closed");
});

test("when nobody is home it rests until tomorrow, and who calls then reads it", async () => {
  const { id, json } = await makeQuestion();
  assert.equal((await answered(json, "not-home")).status, 204);
  assert.equal(await callFor(id), undefined);
  asSuper(`update exchange_party set call_after = clock_now() where exchange_item_id = '${id}'`);
  const again = await callFor(id);
  assert.ok(again.triedAt);
  asSuper(`update exchange_item set title = title || '!' where exchange_item_id = '${id}'`);
  assert.equal((await answered(again, "right")).status, 412, "it was changed meanwhile");
});
