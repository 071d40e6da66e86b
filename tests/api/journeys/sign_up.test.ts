import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { ask, del, get, patch, post } from "../harness/http.ts";
import { newAddress, newPerson, newResident, sessionOf, tokenOf } from "../harness/people.ts";
import { N, api, asSuper } from "../harness/stack.ts";
import { makeActivity, makeSignUps, setTerms, type Thing } from "../harness/things.ts";

const organiser = { token: await tokenOf("organiser") };
const terms = async ({ address }: Thing) => (await get(`${address}/sign-up-terms`)).json;
const come = ({ address, json }: Thing, token: string | undefined, more: object = {}) =>
  post(`${address}/sign-ups`, { occurrence: json.start, ...more }, token ? { token } : {});
const list = async ({ address }: Thing, token: string) => (await get(`${address}/sign-ups?limit=100`, { token })).json.items as any[];
const change = (entry: any, address: string, body: object, token: string) =>
  patch(`${address}/sign-ups/${entry.id}`, body, { token, headers: { "if-match": `"${entry.version}"` } });

/** A transaction of somebody else: what it holds, it holds until it commits. */
function begun(statements: string) {
  const psql = spawn("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", String(process.env["VOORDEUR_DATABASE_SUPER"])], { stdio: ["pipe", "ignore", "inherit"] });
  psql.stdin.write(`begin; ${statements}\n`);
  return {
    async commit(more: string) {
      psql.stdin.end(`${more} commit;\n`);
      assert.deepEqual(await once(psql, "close"), [0, null]);
    },
  };
}
async function until(what: string, lock: string) {
  for (let tries = 0; tries < 100; tries++) {
    if (asSuper(`select count(*) from pg_locks where ${lock}`).trim() !== "0") return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  assert.fail(what);
}

test("two who want the last place at the same moment: one comes, the other waits as the first of the row", async () => {
  const activity = await makeSignUps("own", { maximum: 1 });
  const people = await Promise.all([1, 2, 3, 4, 5, 6].map(() => newResident()));
  const made = await Promise.all(people.map(({ token }) => come(activity, token)));
  assert.deepEqual(made.map(({ status }) => status), [201, 201, 201, 201, 201, 201]);
  const now = await list(activity, organiser.token);
  assert.equal(now.filter(({ state }) => state === "coming").length, 1);
  assert.deepEqual(now.filter(({ state }) => state === "waiting").map(({ place }) => place).sort(), [1, 2, 3, 4, 5]);
  const [date] = (await terms(activity)).dates;
  assert.deepEqual([date.placesLeft, date.waiting, date.state], [0, 5, "full"]);
});

test("who leaves makes place for the first who fits, guests counted", async () => {
  const activity = await makeSignUps("own", { maximum: 3, guests: 2 });
  const [first, three, one] = [await newResident(), await newResident(), await newResident()];
  const coming = await come(activity, first.token, { guests: 1 });
  assert.equal((await come(activity, three.token, { guests: 2 })).json.state, "waiting");
  assert.equal((await come(activity, one.token)).json.state, "coming");
  await del(String(coming.headers["location"]), { token: first.token });
  const now = Object.fromEntries((await list(activity, organiser.token)).map((entry) => [entry.guests, entry.state]));
  assert.deepEqual(now, { 0: "coming", 1: "left", 2: "waiting" });
  const [alone] = await list(activity, one.token);
  await del(`${activity.address}/sign-ups/${alone.id}`, { token: one.token });
  assert.equal((await list(activity, three.token))[0].state, "coming");
});

test("twice is once; who left may come again, at the end of the row", async () => {
  const activity = await makeSignUps("own", { maximum: 1 });
  const [a, b] = [await newResident(), await newResident()];
  const made = await come(activity, a.token);
  assert.equal((await come(activity, a.token)).json.id, made.json.id);
  await come(activity, b.token);
  await del(String(made.headers["location"]), { token: a.token });
  await del(String(made.headers["location"]), { token: a.token });
  const again = await come(activity, a.token);
  assert.deepEqual([again.json.id, again.json.state, again.json.place], [made.json.id, "waiting", 1]);
});

test("more guests than fit are refused; fewer make place; a higher maximum lets who waits in", async () => {
  const activity = await makeSignUps("own", { maximum: 2, guests: 2 });
  const [a, b] = [await newResident(), await newResident()];
  const { json } = await come(activity, a.token, { guests: 1 });
  assert.deepEqual((await change(json, activity.address, { guests: 2 }, a.token)).json.errors, [{ pointer: "/guests", code: "too_many" }]);
  assert.equal((await come(activity, b.token, { guests: 1 })).json.state, "waiting");
  assert.equal((await setTerms(activity, { maximum: 4, guests: 2 }, organiser.token)).status, 200);
  assert.equal((await list(activity, b.token))[0].state, "coming");
});

test("who moves up while asking for more guests brings no more than fit", async () => {
  const activity = await makeSignUps("own", { maximum: 1, guests: 2 });
  const [a, b] = [await newResident(), await newResident()];
  const coming = (await come(activity, a.token)).json;
  const waiting = (await come(activity, b.token)).json;
  const state = (id: string, is: string) => `update sign_up set state = '${is}' where sign_up_id = '${id}';`;
  const holder = begun(`select sign_up_lock(activity_id, start) from sign_up where sign_up_id = '${waiting.id}';`);
  await until("the date is held", "locktype = 'advisory' and granted");
  const asked = change(waiting, activity.address, { guests: 2 }, b.token);
  await until("the change waits for it", "locktype = 'advisory' and not granted");
  await holder.commit(state(coming.id, "left") + state(waiting.id, "coming"));
  assert.deepEqual((await asked).json.errors, [{ pointer: "/guests", code: "too_many" }]);
  assert.equal((await terms(activity)).dates[0].placesLeft, 0);
});

test("nobody but who keeps the list sees a name, and everybody how many places are left", async () => {
  const activity = await makeSignUps("own", { maximum: 5 });
  const { token } = await newResident("Geheime Gerda");
  await come(activity, token);
  const open = await get(`${activity.address}/sign-up-terms`);
  assert.equal(open.json.dates[0].placesLeft, 4);
  assert.doesNotMatch(open.bytes.toString(), /Gerda/);
  for (const role of ["moderator", "admin_residents", "case_lead"] as const) assert.deepEqual(await list(activity, await tokenOf(role)), []);
  assert.deepEqual((await list(activity, organiser.token)).map(({ name }) => name), ["Geheime Gerda"]);
  const elsewhere = await makeSignUps("other");
  await come(elsewhere, token);
  assert.deepEqual(await list(elsewhere, organiser.token), [], "of another organisation the organiser sees none");
});

test("every wrong member is named", async () => {
  const activity = await makeSignUps("own", { guests: 1 });
  const { token } = await newResident();
  for (const [body, who, errors] of [
    [{}, token, [{ pointer: "/occurrence", code: "required" }]],
    [{ occurrence: "2020-01-01T00:00:00Z" }, token, [{ pointer: "/occurrence", code: "not_found" }]],
    [{ occurrence: activity.json.start, guests: 2 }, token, [{ pointer: "/guests", code: "out_of_range" }]],
    [{ occurrence: activity.json.start, name: "Een ander" }, token, [{ pointer: "/name", code: "not_yours" }]],
    [{ occurrence: activity.json.start, email: "a@b.example" }, token, [{ pointer: "/email", code: "unsupported" }]],
    [{ occurrence: activity.json.start }, undefined, [{ pointer: "/name", code: "required" }, { pointer: "/email", code: "required" }]],
    [{ occurrence: activity.json.start, name: "Bea", email: "geen adres" }, undefined, [{ pointer: "/email", code: "invalid" }]],
  ] as const) {
    const refused = await post(`${activity.address}/sign-ups`, body, who ? { token: who } : {});
    assert.deepEqual([refused.status, refused.json.errors], [400, errors], JSON.stringify(body));
  }
  for (const [body, pointer] of [[{ maximum: 0, guests: 0, closesHours: 0 }, "/maximum"], [{ guests: 21, closesHours: 0 }, "/guests"], [{ guests: 0, closesHours: 721 }, "/closesHours"]] as const)
    assert.equal((await setTerms(activity, body, organiser.token)).json.errors[0].pointer, pointer);
});

test("of two who change how one signs up the second looks again", async () => {
  const activity = await makeSignUps("own", { maximum: 5 });
  const { version } = (await get(`${activity.address}/sign-up-terms`, organiser)).json;
  const put = (headers: Record<string, string>) => ask("PUT", `${activity.address}/sign-up-terms`, { ...organiser, headers, body: { maximum: 6, guests: 0, closesHours: 0 } });
  assert.equal((await put({})).status, 428);
  const [one, two] = await Promise.all([put({ "if-match": `"${version}"` }), put({ "if-match": `W/"${version}"` })]);
  assert.deepEqual([one.status, two.status].sort(), [200, 412]);
  await del(`${activity.address}/sign-up-terms`, organiser);
  assert.equal((await setTerms(activity, {}, organiser.token)).status, 200, "also after it ended");
  assert.equal((await put({ "if-match": `"${version}"` })).status, 412, "a version does not come back");
});

test("how many places a date has left stands on its line in the programme and in what is found", async () => {
  const activity = await makeSignUps("own", { maximum: 2 }, { rrule: "FREQ=WEEKLY;COUNT=2" });
  const lines = async () => (await get(`${N}/activities?q=${encodeURIComponent(activity.json.title)}`, organiser)).json.items.map(({ placesLeft }: any) => placesLeft);
  const found = async () => (await get(`${N}/_search?q=${encodeURIComponent(activity.json.title)}`, organiser)).json.items.find(({ card }: any) => card.id === activity.id).placesLeft;
  assert.deepEqual([await lines(), await found()], [[2, 2], 2]);
  const [a, b] = [await newResident(), await newResident()];
  const made = await come(activity, a.token, { guests: 1 });
  assert.deepEqual([await lines(), await found()], [[0, 2], 0]);
  await come(activity, b.token);
  await del(String(made.headers["location"]), { token: a.token });
  assert.deepEqual(await lines(), [1, 2], "who waited moved up");
  await del(`${activity.address}/sign-up-terms`, organiser);
  assert.deepEqual(await lines(), [null, null]);
});

test("before signing up is on, after it closed, and for a date that is off, nobody signs up", async () => {
  const { token } = await newResident();
  assert.equal((await come(await makeActivity(), token)).status, 409);
  assert.equal((await come(await makeSignUps("own", { closesHours: 720 }), token)).status, 409);
  const off = await makeSignUps("own", {}, { rrule: "FREQ=WEEKLY;COUNT=3" });
  const at = `${off.address}/occurrences/${off.json.start}`;
  await patch(at, { status: "cancelled", note: "Ziek." }, { ...organiser, headers: { "if-match": String((await get(at)).headers.etag) } });
  assert.equal((await come(off, token)).json.errors[0].pointer, "/occurrence");
});

test("without an account nobody is on the list before it is confirmed, and the answer says nothing about the address", async () => {
  const activity = await makeSignUps("own", { maximum: 1 });
  const email = newAddress();
  const [first, again, known] = [await come(activity, undefined, { name: "Bea", email }), await come(activity, undefined, { name: "Bea", email }),
    await come(activity, undefined, { name: "Bea", email: (await sessionOf("resident")).person.email })];
  for (const { status, json } of [first, again, known]) assert.deepEqual([status, json], [202, { confirmedBy: "email" }]);
  assert.equal((await terms(activity)).dates[0].placesLeft, 1);
  assert.equal(asSuper(`select count(*) from mail where to_address = '${email}'`).trim(), "2");
  await come(activity, undefined, { name: "Jo", telephone: "0412 123456" });
  const byName = Object.fromEntries((await list(activity, organiser.token)).map((entry) => [entry.name, entry]));
  assert.deepEqual([byName["Jo"].state, byName["Jo"].telephone], ["unconfirmed", "0412 123456"]);
  assert.equal((await change(byName["Jo"], activity.address, { state: "coming" }, organiser.token)).json.state, "coming");
  const asked: number[] = [];
  for (let i = 0; i < 5; i++) asked.push((await come(activity, undefined, { name: "Bea", email })).status);
  assert.equal(asked.at(-1), 429, "one address is not written to without end");
});

test("who keeps the list ticks who was there and adds a caller; nobody ticks themselves", async () => {
  const activity = await makeSignUps("own");
  const { token } = await newResident();
  const { json } = await come(activity, token);
  assert.equal((await change(json, activity.address, { came: true }, token)).status, 403);
  const ticked = await change(json, activity.address, { came: true }, organiser.token);
  assert.deepEqual([ticked.status, ticked.json.came], [200, true]);
  assert.equal((await change(json, activity.address, { came: false }, organiser.token)).status, 412, "of two who tick the second looks again");
  assert.equal((await change(ticked.json, activity.address, { came: null }, organiser.token)).json.came, null);
  const caller = await come(activity, await tokenOf("host"), { name: "Mevrouw Bel", guests: 1 });
  assert.deepEqual([caller.status, caller.json.state, caller.json.account], [201, "coming", false]);
});

test("who helps every time is on every date, takes no place, and signs off for one", async () => {
  const activity = await makeSignUps("own", { maximum: 1 }, { rrule: "FREQ=WEEKLY;COUNT=4" });
  const [helper, visitor] = [await newPerson("resident", "Hulp"), await newResident()];
  const { json } = await come(activity, helper.token);
  assert.equal((await come(activity, visitor.token)).json.state, "waiting");
  assert.equal((await change(json, activity.address, { duty: true }, helper.token)).status, 403);
  assert.equal((await change(json, activity.address, { duty: true }, organiser.token)).status, 200);
  assert.equal((await list(activity, visitor.token))[0].state, "coming");
  const mine = async () => (await get(`${api}/me/sign-ups`, { token: helper.token })).json.items as any[];
  assert.equal((await mine()).length, 4);
  const [, second] = await mine();
  await del(`${activity.address}/sign-ups/${second.id}`, { token: helper.token });
  assert.equal((await mine()).length, 3);
  const [next] = await mine();
  assert.equal((await change(next, activity.address, { duty: false }, helper.token)).status, 200);
  assert.deepEqual(await mine(), []);
});

test("who has no account helps every time, too: on every date, off the one that they call about, until it ends", async () => {
  const activity = await makeSignUps("own", { maximum: 1 }, { rrule: "FREQ=WEEKLY;COUNT=4" });
  const host = await tokenOf("host");
  const { json } = await come(activity, host, { name: "Sjaan Helpt", telephone: "0412 000001", consent: "aan de telefoon" });
  assert.deepEqual([json.consent, typeof json.consentAt], ["aan de telefoon", "string"]);
  assert.equal((await change(json, activity.address, { duty: true }, host)).json.duty, true);
  const hers = async () => (await list(activity, host)).filter(({ name, duty }) => name === "Sjaan Helpt" && duty);
  assert.equal((await hers()).length, 4);
  assert.deepEqual((await terms(activity)).dates.map(({ placesLeft }: any) => placesLeft), [1, 1, 1, 1], "she takes no place");
  const [, second] = await hers();
  await del(`${activity.address}/sign-ups/${second.id}`, { token: host });
  const still = (await hers()).filter(({ state }) => state === "coming");
  assert.equal(still.length, 3);
  assert.equal((await change(still[0], activity.address, { duty: false }, host)).status, 200);
  assert.deepEqual(await hers(), []);
  assert.equal(asSuper("select count(*) from standing_duty where name = 'Sjaan Helpt'").trim(), "0");
});

test("everything of a person is in the export, and goes with the account; whoever waited moves up by the next round", async () => {
  const activity = await makeSignUps("own", { maximum: 1 });
  const who = await newResident("Weg Gaat");
  await come(activity, who.token);
  const kept = (await get(`${api}/me/export`, { token: who.token })).json;
  assert.deepEqual(kept.signUps.map(({ name, state }: any) => [name, state]), [["Weg Gaat", "coming"]]);
  assert.deepEqual(kept.standingDuties, []);
  await del(`${api}/me`, { token: who.token });
  assert.deepEqual(await list(activity, organiser.token), []);
  assert.equal((await terms(activity)).dates[0].placesLeft, 1);
});
