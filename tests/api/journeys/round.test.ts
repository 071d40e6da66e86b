// Rondje wijk: what is due and nobody answered for, what a connector hears, and that hearing it twice is hearing it once.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, asSuper, later } from "../harness/stack.ts";
import { fresh, makeActivity, makePlace, tomorrow, type Thing } from "../harness/things.ts";

const connector = () => tokenOf("connector");
const round = async () => (await get(`${N}/round`, { token: await connector() })).json;
const found = async ({ id }: Thing) => (await round()).places.flatMap(({ items }: any) => items).find((item: any) => item.id === id);
const answer = async (body: object, key?: string) =>
  post(`${N}/round`, body, { token: await connector(), headers: key ? { "idempotency-key": key } : {} });
const said = (it: Thing, word: string, more: object = {}) => ({ kind: "activity", item: it.id, answer: word, ...more });

/** A series that was confirmed long ago and is due since so many days; it weighs more than all the rest. */
async function dueActivity(days = 8): Promise<Thing> {
  const place = await makePlace("own", { name: fresh("Buurthuis"), streetAddress: "Zandkreek 12a" });
  const dates = Array.from({ length: 13 }, (_, day) => new Date(Date.parse(tomorrow(9)) + day * 86_400_000).toISOString().replace(".000", ""));
  const made = await makeActivity("own", { place: place.id, start: dates[0], end: null, rdates: dates.slice(1), contact: { name: null, telephone: "0412 123456", email: null } });
  later(`update activity set confirmed_at = clock_now() - interval '${90 + days} days' where activity_id = '${made.id}'`);
  return made;
}
const state = (it: Thing) => asSuper(`select confirmed_how, confirmed_by_name, due_at > now(), archived_at is null from activity where activity_id = '${it.id}'`).trim();

test("what nobody answered for in a week stands on the round, at its place, with whom to call", async () => {
  const due = await dueActivity(8);
  const item = await found(due);
  assert.deepEqual([item?.why, item?.telephone, item?.kind], ["silent", "0412 123456", "activity"]);
  const place = (await round()).places.find(({ items }: any) => items.some(({ id }: any) => id === due.id));
  assert.equal(place.streetAddress, "Zandkreek 12a");
  const asked = await dueActivity(2);
  assert.equal(await found(asked), undefined, "its owner may still answer the letter");
  await post(`${asked.address}/corrections`, { code: "other-time", note: "De deur was dicht." });
  assert.deepEqual([(await found(asked)).why, (await found(asked)).remark], ["correction", "De deur was dicht."]);
});

test("what is looked at more often comes first, as a number without anybody in it", async () => {
  const [looked, other] = [await dueActivity(), await dueActivity()];
  const views = () => asSuper(`select coalesce(max(views), 0) from item_view where item_id = '${looked.id}'`).trim();
  for (let i = 0; i < 60 && views() === "0"; i++) // past the cache; one in sixteen is counted, as sixteen
    await Promise.all(Array.from({ length: 16 }, () => get(looked.address, { headers: { "if-match": looked.etag } })));
  assert.notEqual(views(), "0");
  const places = (await round()).places.map(({ items }: any) => items[0].id);
  assert.ok(places.indexOf(looked.id) < places.indexOf(other.id), "before what has as many dates");
  assert.equal(asSuper("select string_agg(column_name, ' ' order by column_name) from information_schema.columns where table_name = 'item_view'").trim(), "day item_id kind neighbourhood_id views");
});

test("'klopt' confirms it in the connector's name, as of when it was said", async () => {
  const due = await dueActivity();
  const saidAt = new Date(Date.now() - 3 * 3_600_000).toISOString().replace(/\.\d+/, "");
  const kept = await answer(said(due, "right", { saidAt }));
  assert.deepEqual([kept.status, kept.json.saidAt, kept.json.answer], [201, saidAt, "right"]);
  assert.match(state(due), /^connector\|.+\|t\|t$/);
  assert.equal((await get(due.address)).json.confirmedAt, saidAt);
  assert.equal(await found(due), undefined);
});

test("'gestopt' takes it off the site; 'andere tijd' is for the desk; the others come back", async () => {
  const [stopped, moved, away, busy] = await Promise.all([dueActivity(), dueActivity(), dueActivity(), dueActivity()]);
  await answer(said(stopped!, "stopped"));
  assert.equal((await get(stopped!.address)).json.archivedAt !== null, true);
  await answer(said(moved!, "other-time", { note: "Voortaan om tien uur." }));
  const corrections = await get(`${N}/corrections?limit=100`, { token: await connector() });
  assert.ok(corrections.json.items.some((one: any) => one.item.id === moved!.id && one.note === "Voortaan om tien uur."));
  await answer(said(away!, "not-home"));
  await answer(said(busy!, "later"));
  for (const one of [moved!, away!, busy!]) assert.equal(await found(one), undefined, "not again today");
  later(`update round_answer set created_at = created_at - interval '1 day', said_at = said_at - interval '1 day' where item_id = '${away!.id}'`);
  assert.ok((await found(away!)).triedAt, "it says that nobody was home");
  later(`update round_answer set created_at = created_at - interval '7 days', said_at = said_at - interval '7 days' where item_id = '${busy!.id}'`);
  assert.ok(await found(busy!));
});

test("answering twice is one answer, at once or days later; the same key for something else is refused", async () => {
  const due = await dueActivity();
  const key = randomUUID();
  const all = await Promise.all([1, 2, 3].map(() => answer(said(due, "other-time", { note: "Om elf uur." }), key)));
  assert.deepEqual(new Set(all.map(({ status, json }) => `${status} ${json.id}`)).size, 1);
  assert.equal(asSuper(`select count(*) from round_answer where item_id = '${due.id}'`).trim(), "1");
  assert.equal(asSuper(`select count(*) from correction where item_id = '${due.id}'`).trim(), "1");
  assert.equal((await answer(said(due, "right"), key)).status, 409);
  assert.match(state(due), /\|f\|t$/);
});

test("what somebody confirmed after it was said at the door stays as it is", async () => {
  const due = await dueActivity();
  await post(`${due.address}/confirmations`, undefined, { token: await tokenOf("host") });
  const saidAt = new Date(Date.now() - 3_600_000).toISOString();
  assert.equal((await answer(said(due, "stopped", { saidAt }))).status, 201);
  assert.match(state(due), /\|t\|t$/);
});

test("an answer is refused with the field that is wrong, and about nothing with 404", async () => {
  const due = await dueActivity();
  const code = async (body: object) => (await answer(body)).json.errors?.map(({ pointer, code }: any) => `${pointer} ${code}`);
  assert.deepEqual(await code({ ...said(due, "maybe") }), ["/answer unknown"]);
  assert.deepEqual(await code({ ...said(due, "right"), saidAt: "2020-01-01T00:00:00Z" }), ["/saidAt out_of_range"]);
  assert.deepEqual(await code({ ...said(due, "right"), note: "x".repeat(501) }), ["/note too_long"]);
  assert.equal((await answer({ kind: "place", item: due.id, answer: "right" })).status, 404);
  const ahead = new Date(Date.now() + 3_600_000).toISOString();
  assert.equal((await answer(said(due, "right", { saidAt: ahead }))).status, 201, "a clock that runs ahead is no fault");
  assert.ok(Date.parse((await get(due.address)).json.confirmedAt) <= Date.now());
});
