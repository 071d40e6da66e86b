import assert from "node:assert/strict";
import { test } from "node:test";
import { get, patch, post } from "../harness/http.ts";
import { newPerson, type Somebody } from "../harness/people.ts";
import { N, api, asSuper } from "../harness/stack.ts";
import { fresh } from "../harness/things.ts";

const mine = `${api}/me/notifications`;
const of = async (who: Somebody) => get(mine, { token: who.token });
const choose = async (who: Somebody, change: object, etag?: string) =>
  patch(mine, change, { token: who.token, headers: { "if-match": etag ?? String((await of(who)).headers.etag) } });

test("who chose nothing is told at once of what they take part in, by mail, not at night, and in the morning of what is due", async () => {
  const { json } = await of(await newPerson("connector"));
  const now = { mail: "now", push: false };
  assert.deepEqual(json, { message: { ...now, push: true }, match: now, outcome: now, item: now, due: { mail: "daily", push: false }, activity: now, question: { ...now, push: true }, quietFrom: "22:00", quietUntil: "07:00", devices: 0, textMessages: json.textMessages, telephone: null, telephoneConfirmedAt: null, dueByText: false });
});

test("what is chosen is kept, the rest stays, and two at once do not undo each other", async () => {
  const who = await newPerson("resident");
  const before = String((await of(who)).headers.etag);
  const chosen = await choose(who, { match: { mail: "weekly" }, message: { push: false }, quietFrom: "21:30" });
  assert.equal(chosen.status, 200);
  assert.deepEqual([chosen.json.match.mail, chosen.json.message, chosen.json.item.mail, chosen.json.quietFrom],
    ["weekly", { mail: "now", push: false }, "now", "21:30"]);
  assert.deepEqual((await of(who)).json, chosen.json);
  assert.equal((await choose(who, { match: { mail: "never" } }, before)).status, 412);
  const never = await choose(who, { quietFrom: null, quietUntil: null });
  assert.deepEqual([never.json.quietFrom, never.json.quietUntil], [null, null]);
  const kept = (await get(`${api}/me/export`, { token: who.token })).json.notifications;
  assert.deepEqual([kept.choices.match.mail, kept.quietFrom, kept.notices], ["weekly", null, []]);
});

test("every wrong member is named, and nothing of it is kept", async () => {
  const who = await newPerson("resident");
  const before = (await of(who)).json;
  for (const [change, pointer, code] of [
    [{ match: { mail: "hourly" } }, "/match/mail", "unknown"],
    [{ match: { mail: null } }, "/match/mail", "required"],
    [{ match: null }, "/match", "required"],
    [{ item: { push: "yes" } }, "/item/push", "type"],
    [{ birthday: { mail: "now" } }, "/birthday", "unknown"],
    [{ quietFrom: "25:00" }, "/quietFrom", "invalid"],
    [{ quietUntil: "7:00" }, "/quietUntil", "invalid"],
    [{ quietUntil: "07:60" }, "/quietUntil", "invalid"],
    [{ quietFrom: "07:00" }, "/quietUntil", "invalid"],
    [{ quietFrom: null, match: { mail: "never" } }, "/quietUntil", "required"],
    [{ dueByText: true }, "/telephone", "required"],
    [{ telephone: "06 12345678" }, "/telephone", "unsupported"],
  ] as [object, string, string][]) {
    const refused = await choose(who, change);
    assert.equal(refused.status, 400, JSON.stringify(change));
    assert.deepEqual(refused.json.errors.map(({ pointer, code }: any) => [pointer, code]), [[pointer, code]], JSON.stringify(change));
  }
  assert.deepEqual((await of(who)).json, before);
});

test("a message makes a letter for who wants it at once, waits for who wants it together, and for who wants none there is none", async () => {
  const [owner, responder] = [await newPerson("professional", "Truus Vraagt"), await newPerson("connector", "Ans Antwoordt")];
  const waiting = () => asSuper(`select count(*) filter (where n.content is not null) || ' ' || count(m.*) from notice n left join mail m using (cause)
    join person p using (person_id) where p.email = '${owner.email}'`).trim();
  assert.equal((await choose(owner, { quietFrom: null, quietUntil: null })).status, 200);
  const placed = await post(`${N}/asks`, { title: fresh("Wie helpt?"), visibility: "everyone" }, { token: owner.token });
  const talk = await post(`${String(placed.headers.location)}/responses`, { text: "Ik." }, { token: responder.token });
  const say = (text: string) => post(`${String(talk.headers.location)}/messages`, { text }, { token: responder.token });
  assert.equal(waiting(), "0 1");
  await choose(owner, { message: { mail: "daily" } });
  await say("Morgen?");
  assert.equal(waiting(), "1 1");
  const shown = (await get(`${api}/me/export`, { token: owner.token })).json.notifications.notices;
  assert.match(shown.find(({ text }: any) => text)?.text ?? "", /Ans schrijft u .*\nMorgen\?/);
  await choose(owner, { message: { mail: "never" } });
  await say("Of overmorgen?");
  assert.equal(waiting(), "0 1");
});
