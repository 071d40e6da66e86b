// What is still being written stays out of sight; what was last year comes again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { fresh, makeActivity, makeDraft, makeOrganisation, now, organisationOf, point, tomorrow, type Thing } from "../harness/things.ts";

const staff = () => tokenOf("professional");
const DAY = 86_400_000;

/** A moment so many days from now, at ten in the morning in Oss in winter. */
const at = (days: number) => new Date(Math.floor(Date.now() / DAY + days) * DAY + 9 * 3_600_000).toISOString().replace(".000", "");

const again = async (made: Thing[], token?: string) =>
  post(`${N}/activity-drafts/_again`, { activities: made.map(({ id }) => id) }, { token: token ?? (await staff()) });
const draftOf = async (card: any) => now(`${N}/activity-drafts/${card.id}`, await staff());
const publish = async ({ address, etag }: Thing, body: object) =>
  ask("POST", `${address}/_publish`, { token: await staff(), body, headers: { "if-match": etag } });

test("a draft may lack anything, is seen by nobody outside, and goes on the site once it is whole", async () => {
  const title = fresh("Schaken");
  const draft = await makeDraft("own", { title, start: null, end: null });
  const found = async () => (await get(`${N}/_search?q=${encodeURIComponent(title)}`, { token: await tokenOf("resident") })).json.items.length;
  assert.deepEqual([draft.json.title, draft.json.start, draft.json.activity.start, draft.json.because], [title, null, null, null]);
  assert.equal(await found(), 0);

  const refused = await publish(draft, { title });
  assert.deepEqual([refused.status, refused.json.errors], [400, [{ pointer: "/start", code: "required" }]]);
  const put = await ask("PUT", draft.address, { token: await staff(), body: { title, start: tomorrow() }, type: "application/json", headers: { "if-match": draft.etag } });
  assert.deepEqual([put.status, put.json.activity.start], [200, tomorrow()]);
  assert.equal((await publish(draft, { title, start: tomorrow() })).status, 412);

  const made = await publish(await now(draft.address, await staff()), { title, start: tomorrow() });
  assert.equal(made.status, 201);
  assert.equal((await get(String(made.headers.location))).json.title, title);
  assert.equal((await get(draft.address, { token: await staff() })).status, 404);
  assert.equal(await found(), 1);
});

test("last year's comes again with everything but its dates, and is not on the site", async () => {
  const picture = (await ask("POST", `${N}/pictures`, { token: await staff(), raw: point, type: "image/png" })).json;
  const was = await makeActivity("own", {
    start: at(-364), end: at(-364).replace("T09", "T11"), picture: picture.id, summary: "Neem uw naaiwerk mee.", price: "2.50", free: false,
    contact: { name: "Fatma", telephone: "0412 00 00 02", email: null }, statusNote: "Zaal 2", audience: ["seniors"],
  });
  const { status, json } = await again([was]);
  assert.deepEqual([status, json.items.length, json.items[0].because], [200, 1, "week"]);
  assert.deepEqual(json.items[0].copyOf, { id: was.id, start: was.json.start });
  const draft = await draftOf(json.items[0]);
  const { activity } = draft.json;
  const days = (Date.parse(activity.start) - Date.parse(was.json.start)) / DAY;
  assert.ok(Date.parse(activity.start) > Date.now(), "it is to come");
  assert.ok(Math.abs(days % 7) < 0.05 || Math.abs(days % 7) > 6.95, "on the same weekday");
  assert.deepEqual(
    [activity.title, activity.summary, activity.price, activity.contact, activity.picture, activity.audience, activity.statusNote, draft.json.picture.id],
    [was.json.title, "Neem uw naaiwerk mee.", "2.50", { name: "Fatma", telephone: "0412 00 00 02", email: null }, picture.id, ["seniors"], null, picture.id]);
  assert.equal((await get(`${N}/activities?organisation=${await organisationOf("own")}&q=${encodeURIComponent(was.json.title)}`, { token: await staff() })).json.items.length, 0);
  const made = await publish(draft, activity);
  assert.deepEqual([made.status, made.json.picture.id, made.json.next.length], [201, picture.id, 1]);
  assert.deepEqual([draft.json.pictures, made.json.pictures].map(all => all.map(({ id }: any) => id)), [[picture.id], [picture.id]]);
});

test("a season comes again with its last day and its extra dates shifted, and without what was off", async () => {
  const was = await makeActivity("own", {
    start: at(-364), end: null, rrule: `FREQ=WEEKLY;UNTIL=${at(-300).slice(0, 10).replaceAll("-", "")}T225959Z`, rdates: [at(-362)], exdates: [at(-357)],
  });
  const { activity } = (await draftOf((await again([was])).json.items[0])).json;
  const shift = Math.round((Date.parse(activity.start) - Date.parse(was.json.start)) / DAY);
  assert.equal(activity.rrule, `FREQ=WEEKLY;UNTIL=${at(-300 + shift).slice(0, 10).replaceAll("-", "")}T225959Z`);
  assert.deepEqual([activity.rdates.map((one: string) => one.slice(0, 10)), activity.exdates], [[at(-362 + shift).slice(0, 10)], []]);
});

test("ten at once, or none when one of them is somebody else's", async () => {
  const organiser = await tokenOf("organiser");
  const ten = await Promise.all(Array.from({ length: 10 }, () => makeActivity("own", { start: at(-364), end: null })));
  assert.equal((await again(ten, organiser)).json.items.length, 10);
  const count = async () => (await get(`${N}/activity-drafts?limit=100`, { token: organiser })).json.items.length;
  const before = await count();
  const refused = await again([ten[0]!, await makeActivity("other"), ten[1]!], organiser);
  assert.deepEqual([refused.status, refused.json.errors], [403, [{ pointer: "/activities/1", code: "not_yours" }]]);
  const gone = await post(`${N}/activity-drafts/_again`, { activities: [await organisationOf("own")] }, { token: organiser });
  assert.deepEqual([gone.status, gone.json.errors], [400, [{ pointer: "/activities/0", code: "not_found" }]]);
  assert.equal(await count(), before);
});

test("what has been is listed, archived or not, and what comes is not", async () => {
  const club = (await makeOrganisation()).id;
  const title = fresh("Bingo");
  const past = await makeActivity("own", { title, organisation: club, start: at(-300), end: null });
  const archived = await makeActivity("own", { title: `${title} oud`, organisation: club, start: at(-400), end: null });
  await makeActivity("own", { title: `${title} nieuw`, organisation: club, start: at(20), end: null });
  await ask("DELETE", archived.address, { token: await staff(), headers: { "if-match": archived.etag } });
  const list = async (query: string) => (await get(`${N}/activities/_past?${query}`, { token: await staff() })).json;
  const { items } = await list(`organisation=${club}`);
  assert.deepEqual(items.map(({ id }: any) => id), [past.id, archived.id]);
  assert.deepEqual([items[0].last, items[0].archivedAt, typeof items[1].archivedAt], [past.json.start, null, "string"]);
  const page = await list(`organisation=${club}&limit=1`);
  assert.deepEqual((await list(`organisation=${club}&limit=1&cursor=${page.next}`)).items.map(({ id }: any) => id), [archived.id]);
  assert.deepEqual((await list(`q=${encodeURIComponent(`${title} OUD`)}`)).items.map(({ id }: any) => id), [archived.id]);
});

test("a draft is for who writes it, its organisation, and who keeps the neighbourhood", async () => {
  const [own, other] = [await makeDraft("own"), await makeDraft("other")];
  const organiser = await tokenOf("organiser");
  assert.equal((await get(own.address, { token: await tokenOf("connector") })).status, 200);
  assert.equal((await get(other.address, { token: organiser })).status, 404);
  assert.equal((await get(own.address)).status, 401);
  assert.equal((await ask("DELETE", own.address, { token: organiser })).status, 428);
  assert.equal((await ask("DELETE", own.address, { token: organiser, headers: { "if-match": own.etag } })).status, 204);
  assert.equal((await get(own.address, { token: organiser })).status, 404);
  const nowhere = await post(`${api}/neighbourhoods/ruwaard/activity-drafts`, { organisation: own.id }, { token: organiser });
  assert.deepEqual([nowhere.status, nowhere.json.errors], [400, [{ pointer: "/organisation", code: "not_found" }]]);
});
