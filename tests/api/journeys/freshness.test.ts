// The headline figure: which part of what is visible was confirmed in time, for everybody.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { makeActivity, now } from "../harness/things.ts";

test("everybody may know which part of it is right, and every share follows from its numbers", async () => {
  const { status, json, headers } = await get(`${N}/freshness`);
  assert.equal(status, 200);
  assert.equal(headers["access-control-allow-origin"], "*");
  assert.equal(json.target, 95);
  for (const one of [json, ...json.kinds])
    if (one.share === null) assert.deepEqual([one.visible, one.confirmed], [null, null]);
    else assert.deepEqual([one.share, one.visible >= 5], [Math.floor((100 * one.confirmed) / one.visible), true]);
});

test("every counted day is told once, in order", async () => {
  const { json } = await get(`${N}/freshness/days`);
  const days = json.days.map(({ day }: { day: string }) => day);
  assert.deepEqual(days, [...new Set(days)].sort());
});

test("which organisation needs help is for who keeps the neighbourhood, the one with most to do first", async () => {
  const { json, headers } = await get(`${N}/freshness/organisations`, { token: await tokenOf("connector") });
  assert.equal(headers["cache-control"], "private, no-store");
  const shares = json.organisations.map(({ share }: { share: number }) => share);
  assert.deepEqual(shares, [...shares].sort((a, b) => a - b));
  assert.ok(json.organisations.every(({ visible }: { visible: number }) => visible >= 5));
});

test("the page says the figure and how it is counted before any program runs, and not where to look for more than there is", async () => {
  const { json } = await get(`${N}/freshness`);
  const page = await get("/ruwaard/actueel", { unjudged: true });
  const html = page.bytes.toString();
  assert.match(html, /<title>Klopt het hier\?/);
  assert.match(html, json.share === null ? /Welk deel van wat u in/ : new RegExp(`is ${json.share} procent op tijd bevestigd`));
  assert.match(html, /Zo tellen wij/);
  assert.equal((await get(`${N}/freshness?since=2026`)).status, 400);
});

test("what happened to an activity is read by who owns it and who keeps the neighbourhood, as roles, page by page", async () => {
  const made = await makeActivity("own");
  const history = async (role: "organiser" | "connector" | "resident", more = "") =>
    (await get(`${N}/life-events?kind=activity&item=${made.id}${more}`, { token: await tokenOf(role) })).json;
  await post(`${made.address}/confirmations`, undefined, { token: await tokenOf("connector") });
  await post(`${made.address}/corrections`, { code: "other", note: "Klopt niet." });
  const { etag } = await now(made.address);
  await ask("DELETE", made.address, { token: await tokenOf("connector"), headers: { "if-match": etag } });
  const { items } = await history("organiser");
  assert.deepEqual(items.map(({ event, how, role }: any) => [event, how, role]), [
    ["archived", null, "connector"], ["due", "visitor", null], ["confirmed", "connector", "connector"], ["confirmed", "professional", "professional"], ["made", null, "professional"],
  ]);
  assert.equal(JSON.stringify(items).includes("Peters"), false);
  const first = await history("connector", "&limit=2");
  const rest = await history("connector", `&cursor=${encodeURIComponent(first.next)}`);
  assert.deepEqual([...first.items, ...rest.items], items);
  assert.deepEqual((await history("resident")).items, []);
});

test("a history is asked for by kind and item", async () => {
  const token = await tokenOf("connector");
  for (const query of ["", "?kind=activity", "?kind=person&item=00000000-0000-4000-8000-000000000000", "?kind=ask&item=1"])
    assert.equal((await get(`${N}/life-events${query}`, { token })).status, 400, query);
});
