// The same activity from a club's calendar and typed by hand: found, shown, decided, and taken back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, beside, later } from "../harness/stack.ts";
import { calendar, fresh, makeActivity, makeOrganisation, now, tomorrow } from "../harness/things.ts";

const staff = () => tokenOf("professional");

async function readIn(organisation: string, title: string) {
  const token = await staff();
  const preview = await post(`${N}/imports?organisation=${organisation}&calendar=agenda`, undefined,
    { token, raw: calendar(title), type: "text/calendar" });
  const saved = await post(`${String(preview.headers.location)}/_save`, undefined, { token, headers: { "if-match": String(preview.headers.etag) } });
  assert.equal(saved.status, 200);
}

/** How many of a club's activities residents see; with a token, because nginx keeps what visitors get for a second. */
const shown = async (organisation: string) =>
  (await get(`${N}/activities?organisation=${organisation}`, { token: await tokenOf("resident") })).json.items.length;

const listed = async (query: string) => (await get(`${N}/duplicates?limit=100&${query}`, { token: await staff() })).json.items;

const pairsOf = async (id: string, verdict = "open") =>
  (await listed(`verdict=${verdict}`)).filter(({ activities }: any) => activities.some(({ activity }: any) => activity.id === id));

/** The question about this activity, once the work in the background has found it. */
async function found(id: string) {
  for (let tries = 0; tries < 60; tries++) {
    later("update job set run_after = now() where kind = 'duplicates' and done_at is null and tries = 0");
    const [pair] = await pairsOf(id);
    if (pair) return now(`${N}/duplicates/${pair.id}`, await staff());
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error("not found in a minute");
}

const decide = async ({ address, etag }: { address: string; etag: string }, body: object) =>
  ask("PATCH", address, { token: await staff(), body, headers: { "if-match": etag } });

/** A club whose calendar has this, and the same by hand for another organisation. */
async function toldTwice() {
  const title = fresh("Vogels kijken");
  const [club, other] = [(await makeOrganisation()).id, (await makeOrganisation()).id];
  await readIn(club, title);
  const typed = await makeActivity("own", { title: title.toUpperCase(), start: tomorrow(13), end: tomorrow(14), organisation: other });
  return { title, club, other, typed };
}

test("what is told twice is found, decided once, stays away at the next reading, and comes back when that is undone", async () => {
  const { title, club, other, typed } = await toldTwice();
  const pair = await found(typed.id);
  assert.deepEqual([await shown(club), await shown(other)], [1, 1]);
  assert.deepEqual([pair.json.verdict, pair.json.because.includes("when"), pair.json.because.includes("title")], ["open", true, true]);
  assert.deepEqual(pair.json.activities.map((side: any) => side.calendar).sort(), ["agenda", null]);

  const kept = typed.id;
  assert.equal((await decide(pair, { verdict: "same" })).json.errors[0].pointer, "/kept");
  assert.equal((await decide(pair, { verdict: "same", kept: club })).json.errors[0].pointer, "/kept");
  assert.equal((await decide({ ...pair, etag: '"99"' }, { verdict: "same", kept })).status, 412);
  const same = await decide(pair, { verdict: "same", kept });
  assert.deepEqual([same.status, same.json.kept, typeof same.json.decidedBy], [200, kept, "string"]);
  assert.deepEqual([await shown(club), await shown(other)], [0, 1]);
  assert.equal((await pairsOf(kept)).length, 0);
  assert.equal((await pairsOf(kept, "same")).length, 1);

  await readIn(club, title);
  assert.deepEqual([await shown(club), await shown(other)], [0, 1]);

  const [decided] = (await listed("verdict=decided")).filter(({ id }: any) => id === pair.json.id);
  assert.deepEqual([decided.verdict, decided.trail.map((step: any) => step.verdict)], ["same", ["same"]]);
  const of = await listed(`activity=${kept}`);
  assert.deepEqual(of.map(({ id, verdict }: any) => [id, verdict]), [[pair.json.id, "same"]]);

  const undone = await decide({ ...pair, etag: String(same.headers.etag) }, { verdict: "open" });
  assert.deepEqual([undone.status, undone.json.kept], [200, null]);
  assert.deepEqual(undone.json.trail.map((step: any) => [step.verdict, step.kept, typeof step.decidedBy]), [["open", null, "string"], ["same", kept, "string"]]);
  assert.deepEqual([await shown(club), await shown(other)], [1, 1]);
});

test("questions are counted, and a list of decisions goes on where it ended", async () => {
  const count = async () => (await get(`${N}/duplicates/_count`, { token: await staff() })).json.open;
  const before = await count();
  const [first, second] = [await found((await toldTwice()).typed.id), await found((await toldTwice()).typed.id)];
  assert.equal(await count(), before + 2);
  for (const pair of [first, second]) {
    assert.equal((await decide(pair, { verdict: "different" })).status, 200);
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // by whole seconds, then by number
  }
  assert.equal(await count(), before);
  const page = await get(`${N}/duplicates?verdict=decided&limit=1`, { token: await staff() });
  assert.equal(page.json.items[0].id, second.json.id);
  const next = await get(`${N}/duplicates?verdict=decided&limit=1&cursor=${page.json.next}`, { token: await staff() });
  assert.equal(next.json.items[0].id, first.json.id);
  const both = await get(`${N}/duplicates?verdict=open&activity=${first.json.activities[0].activity.id}`, { token: await staff() });
  assert.deepEqual([both.status, both.json.errors], [400, [{ parameter: "verdict", code: "invalid" }]]);
});

test("what is different is not asked again", async () => {
  const first = await toldTwice();
  const different = await decide(await found(first.typed.id), { verdict: "different" });
  assert.equal(different.status, 200);
  const { etag } = await now(first.typed.address);
  const changed = await ask("PATCH", first.typed.address, { token: await staff(), body: { text: "Neem een kijker mee." }, headers: { "if-match": etag } });
  assert.equal(changed.status, 200);
  await found((await toldTwice()).typed.id);
  assert.equal((await pairsOf(first.typed.id)).length, 0);
  assert.equal((await pairsOf(first.typed.id, "different")).length, 1);
});

test("who changes an activity does not wait for the look that compares it", async () => {
  const { address } = await makeActivity();
  const change = async (summary: string) =>
    ask("PATCH", address, { token: await staff(), body: { summary }, headers: { "if-match": (await now(address)).etag } });
  assert.equal((await change("Bij de koffie")).status, 200);
  await beside("delete from duplicate_ask", async () => {
    assert.equal((await change("Bij de thee")).status, 200);
  });
});
