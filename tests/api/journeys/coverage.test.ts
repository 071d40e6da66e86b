// What the coming weeks lack: counted from what is published, and what to collect first.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { makeActivity, makePlace, now, tomorrow } from "../harness/things.ts";

const coverage = async () => (await get(`${N}/coverage`, { token: await tokenOf("admin_residents") })).json;
const countOf = (list: any[], key: string, of: string) => list.find((one) => one[key] === of)?.activities ?? 0;

test("an activity counts at its hour, theme, age, language and place, and no longer once it is archived", async () => {
  const place = await makePlace("own", { streetAddress: "Zandkreek 12a" });
  const before = await coverage();
  const made = await makeActivity("own", {
    start: tomorrow(19), end: tomorrow(20), place: place.id, categories: ["music"], audience: ["youth"], languages: ["so"],
  });
  const after = await coverage();
  const more = (list: string, key: string, of: string) => countOf(after[list], key, of) - countOf(before[list], key, of);
  assert.deepEqual([more("categories", "slug", "music"), more("audiences", "audience", "youth"), more("languages", "language", "so")], [1, 1, 1]);
  assert.equal(more("streets", "name", "Zandkreek"), 1);
  assert.equal(after.activities - before.activities, 1);
  const times = ({ slots }: any, part: string) => slots.filter((one: any) => one.daypart === part).reduce((sum: number, one: any) => sum + one.times, 0);
  assert.deepEqual([times(after, "evening") - times(before, "evening"), times(after, "morning") - times(before, "morning")], [1, 0]);

  const { etag } = await now(made.address);
  const archived = await ask("DELETE", made.address, { token: await tokenOf("professional"), headers: { "if-match": etag } });
  assert.equal(archived.status, 204);
  assert.deepEqual((await coverage()).slots, before.slots);
});

test("what is missing is said once by each rule, and holds no person", async () => {
  const { missing, slots, areas, from, until } = await coverage();
  assert.equal(slots.length, 21);
  assert.equal(new Set(missing.map(({ rule }: any) => rule)).size, missing.length);
  assert.equal(Date.parse(until) - Date.parse(from), 28 * 86_400_000);
  assert.ok(areas.every(({ activities }: any) => activities === null || activities >= 0));
  const steering = await get(`${N}/coverage`, { token: await tokenOf("steering") });
  assert.deepEqual([steering.status, steering.headers["cache-control"]], [200, "private, no-store"]);
});
