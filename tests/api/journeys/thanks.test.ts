import assert from "node:assert/strict";
import { test } from "node:test";
import { del, get, post } from "../harness/http.ts";
import { newResident, tokenOf } from "../harness/people.ts";
import { N, api, asSuper } from "../harness/stack.ts";
import { fresh, now } from "../harness/things.ts";

type Resident = Awaited<ReturnType<typeof newResident>>;
interface Pair { asker: Resident; helper: Resident; talk: string; ask: string }

/** Two neighbours, of whom one asked, the other answered, and it became help. */
async function helped(visibility = "everyone", helping = true): Promise<Pair> {
  const [asker, helper] = [await newResident("Riet van Os"), await newResident("Ad Bakker")];
  const body = { title: fresh("Wie gaat met mij mee?"), text: "", category: "transport", visibility };
  const placed = await post(`${N}/asks`, body, { token: asker.token });
  const ask = String(placed.headers.location);
  const connector = await tokenOf("connector");
  await post(`${ask}/_moves`, { move: "approve" }, { token: connector, headers: { "if-match": (await now(ask, connector)).etag } });
  const talk = String((await post(`${ask}/responses`, { text: "Ik kan helpen." }, { token: helper.token })).headers.location);
  if (visibility === "quiet") await post(`${talk}/_moves`, { move: "accept" }, { token: asker.token });
  if (helping) await post(`${talk}/_moves`, { move: "helped" }, { token: asker.token });
  return { asker, helper, talk, ask };
}
const thank = (pair: Pair, text = fresh("Dank je wel, Ad")) => post(`${pair.talk}/thanks`, { text }, { token: pair.asker.token });
const move = (address: string, move: string, { token }: Resident) => post(`${address}/_moves`, { move }, { token });
let pages = 0;
/** One that is public; each time with a page of another size, of which nginx keeps nothing. */
async function publicly(id: string, token?: string) {
  const limit = 100 - (pages++ % 60);
  return (await get(`${N}/thanks?limit=${limit}`, token ? { token } : {})).json.items.find((one: any) => one.id === id);
}
async function both(pair: Pair, text?: string) {
  const made = await thank(pair, text);
  const address = String(made.headers.location);
  await move(address, "agree", pair.asker);
  await move(address, "agree", pair.helper);
  return { id: made.json.id as string, address };
}

test("who was helped thanks once; both keep it, in the conversation and with what is theirs, and the helper is told", async () => {
  const pair = await helped();
  assert.equal((await get(pair.talk, { token: pair.asker.token })).json.mayThank, true);
  assert.equal((await get(pair.talk, { token: pair.helper.token })).json.mayThank, false);
  assert.equal((await post(`${pair.talk}/thanks`, { text: "Graag gedaan." }, { token: pair.helper.token })).status, 409);
  const made = await thank(pair, "Wat fijn dat je meeging.");
  assert.equal(made.status, 201);
  assert.deepEqual([made.json.given, made.json.other, made.json.public], [true, "Ad", false]);
  assert.equal((await thank(pair)).status, 409);
  const seen = (await get(pair.talk, { token: pair.helper.token })).json;
  assert.deepEqual([seen.mayThank, seen.thanks.given, seen.thanks.other, seen.thanks.text], [false, false, "Riet", "Wat fijn dat je meeging."]);
  for (const { token } of [pair.asker, pair.helper])
    assert.equal((await get(`${N}/thanks/_mine`, { token })).json.items[0].id, made.json.id);
  // At night it waits for the morning.
  const told = asSuper(`select payload::text from mail where cause like 'thanks:${made.json.id}:%'
                         union all select content::text from notice where cause like 'thanks:${made.json.id}:%' and letter_id is null`);
  assert.match(told, /Riet bedankt u.*meeging/);
});

test("there is nothing to thank for before it became help", async () => {
  assert.equal((await thank(await helped("everyone", false))).status, 409);
});

test("what is wrong with the words is named", async () => {
  const pair = await helped();
  for (const [text, code] of [["", "required"], ["a".repeat(501), "too_long"], [3, "type"]] as const)
    assert.deepEqual((await post(`${pair.talk}/thanks`, { text }, { token: pair.asker.token })).json.errors, [{ pointer: "/text", code }]);
});

test("it is public while both agree, with their first names and no more of them", async () => {
  const pair = await helped();
  const made = await thank(pair);
  const address = String(made.headers.location);
  assert.equal((await move(address, "agree", pair.asker)).json.public, false);
  assert.equal(await publicly(made.json.id), undefined);
  assert.equal((await move(address, "agree", pair.helper)).json.public, true);
  const shown = await publicly(made.json.id);
  assert.deepEqual([shown.from, shown.to, shown.text], ["Riet", "Ad", made.json.text]);
  const all = (await get(`${N}/thanks?limit=100`)).bytes;
  for (const word of ["Bakker", "van Os", pair.asker.person.id, pair.helper.person.id]) assert.ok(!all.includes(word), word);
  await move(address, "withdraw", pair.helper);
  assert.equal(await publicly(made.json.id), undefined);
  assert.equal((await get(address, { token: pair.asker.token })).json.otherAgrees, false);
});

test("of a quiet ask neither name is public, and of one for members only members read them", async () => {
  const quiet = await both(await helped("quiet"));
  for (const token of [undefined, await tokenOf("resident"), await tokenOf("connector")]) {
    const shown = await publicly(quiet.id, token);
    assert.deepEqual([shown.from, shown.to], [null, null]);
  }
  const members = await both(await helped("members"));
  assert.deepEqual([(await publicly(members.id)).from, (await publicly(members.id, await tokenOf("resident"))).from], [null, "Riet"]);
});

test("a quiet ask that is opened to all later still names nobody in its thanks", async () => {
  const pair = await helped("quiet");
  const { id } = await both(pair);
  asSuper(`update exchange_item set visibility = 'everyone', first_name = 'Riet' where exchange_item_id = '${pair.ask.split("/").at(-1)}'`);
  assert.equal((await publicly(id)).from, null);
});

test("what speaks of danger is kept and never public, and nobody is mailed it", async () => {
  const pair = await helped();
  const made = await thank(pair, "Dank je. Mijn man slaat mij en ik ben bang.");
  assert.deepEqual([made.json.danger, made.json.mayAgree], ["violence", false]);
  assert.equal((await move(String(made.headers.location), "agree", pair.asker)).status, 409);
  assert.equal(asSuper(`select count(*) from mail where cause like 'thanks:${made.json.id}:%'`).trim(), "0");
  assert.equal((await get(pair.talk, { token: pair.helper.token })).json.thanks.danger, null);
});

test("a moderator takes it off with a reason; who gave it reads why, objects, and may get it back", async () => {
  const pair = await helped();
  const { id, address } = await both(pair);
  const moderator = await tokenOf("moderator");
  const about = { kind: "thanks", item: id };
  const decide = (report: string, outcome: string) =>
    post(`${N}/reports/${report}/_decide`, { outcome, decision: "Dit is reclame." }, { token: moderator, headers: { "if-match": '"1"' } });
  assert.equal((await post(`${N}/reports`, { ...about, reason: "objection" }, { token: pair.asker.token })).status, 404);
  const reported = await post(`${N}/reports`, { ...about, reason: "advertising" });
  assert.equal(reported.status, 201);
  assert.equal((await decide(reported.json.id, "refused")).status, 204);
  assert.equal(await publicly(id), undefined);
  const refused = (await get(address, { token: pair.asker.token })).json;
  assert.deepEqual([refused.refusedReason, refused.mayAgree], ["Dit is reclame.", false]);
  assert.match(asSuper(`select to_address || payload::text from mail where cause = 'report:${reported.json.id}:owner'`), new RegExp(`^${pair.asker.email}.*/mijn#thanks`));
  assert.equal((await post(`${N}/reports`, { ...about, reason: "objection" }, { token: pair.helper.token })).status, 404);
  const objection = await post(`${N}/reports`, { ...about, reason: "objection" }, { token: pair.asker.token });
  assert.equal((await decide(objection.json.id, "restored")).status, 204);
  assert.ok(await publicly(id));
});

test("what is not public can be reported by nobody else", async () => {
  const made = await thank(await helped());
  assert.equal((await post(`${N}/reports`, { kind: "thanks", item: made.json.id, reason: "insult" })).status, 404);
});

test("who leaves takes it off the site: the words of who gave it, the name of who got it", async () => {
  for (const leaving of ["asker", "helper"] as const) {
    const pair = await helped();
    const { id, address } = await both(pair);
    assert.ok(await publicly(id));
    assert.equal((await del(`${api}/me`, { token: pair[leaving].token })).status, 204);
    assert.equal(await publicly(id), undefined);
    const kept = asSuper(`select giver_name || ' ' || coalesce(receiver_name, '-') from thanks where thanks_id = '${id}'`).trim();
    assert.equal(kept, leaving === "asker" ? "" : "Riet -");
    if (leaving === "helper") assert.equal((await get(address, { token: pair.asker.token })).json.mayAgree, false);
  }
});

test("what somebody gave and got is in what they take along", async () => {
  const pair = await helped();
  const { text } = (await thank(pair)).json;
  for (const [person, given] of [[pair.asker, true], [pair.helper, false]] as const)
    assert.deepEqual((await get(`${api}/me/export`, { token: person.token })).json.thanks.map((one: any) => [one.given, one.text]), [[given, text]]);
});
