import assert from "node:assert/strict";
import { test } from "node:test";
import { del, get, patch, post } from "../harness/http.ts";
import { clockChange, days, inDays, local, utc, weekday } from "../harness/dates.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, makeActivity, makePlace, now, organisationOf } from "../harness/things.ts";

const staff = () => tokenOf("professional");
const change = async (address: string, body: object) => {
  const token = await staff();
  const it = await now(address, token);
  return patch(address, body, { token, headers: { "if-match": it.etag } });
};
const rowsOf = async (id: string, query = "") => {
  const rows: any[] = [];
  for (let cursor = ""; ;) {
    const { json } = await get(`${N}/activities?limit=100${query}${cursor}`);
    rows.push(...json.items.filter((row: any) => row.activity.id === id));
    if (!json.next || rows.length > 60) return rows;
    cursor = `&cursor=${json.next}`;
  }
};
const period = (from: number, to: number) => `&from=${utc(from)}&to=${utc(to)}`;
const settled = () => new Promise((wait) => setTimeout(wait, 1_200));

test("an activity made is found by everybody, with all that was said", async () => {
  const place = await makePlace("own", { wheelchair: "yes", streetAddress: "De Iemhof 5", latitude: 51.77, longitude: 5.53 });
  const start = local(weekday(2), 10);
  const made = await makeActivity("own", {
    summary: "Neem wol mee.", text: "Kom **gerust** langs.", place: place.id, audience: ["seniors"], languages: ["nl", "tr"], free: false, price: "4.5",
    priceNote: "met stadspas gratis", signUp: "required", signUpNote: "Bel even", contact: { name: "Ria", telephone: "0412 123456", email: null },
    url: "https://voorbeeld.nl/breien", start: utc(start), end: utc(start + 7_200_000),
  });
  const { json } = await get(made.address);
  const { next, ...item } = json;
  assert.deepEqual(item, (({ next: _, mayEdit: __, ...rest }) => rest)(made.json));
  assert.equal(item.price, "4.50");
  assert.equal(item.place.wheelchair, "yes");
  assert.deepEqual(item.contact, { name: "Ria", telephone: "0412 123456", email: null });
  assert.equal(item.confirmedHow, "professional");
  assert.deepEqual(next, [{ start: utc(start), end: utc(start + 7_200_000), occurrence: utc(start), status: "scheduled", note: null }]);
});

test("the card in a list says the same as the item, field by field", async () => {
  const made = await makeActivity("own", { summary: "Zelfde woorden", free: true });
  const [row] = await rowsOf(made.id);
  for (const [name, value] of Object.entries<any>(row.activity)) {
    if (name === "repeats" || name === "undescribed") continue;
    const said = made.json[name];
    if (name === "place" && value) assert.deepEqual(value, Object.fromEntries(Object.keys(value).map((key) => [key, said[key]])));
    else assert.deepEqual(value, said, name);
  }
  assert.equal(row.activity.repeats, false);
  assert.equal(row.activity.undescribed, 0);
});

test("a weekly series keeps its hour on the clock through both changes", async () => {
  for (const way of ["forward", "back"] as const) {
    const first = local(clockChange(way) - days(7), 10);
    const made = await makeActivity("own", { start: utc(first), end: utc(first + 3_600_000), rrule: "FREQ=WEEKLY;COUNT=3" });
    const starts = (await rowsOf(made.id, period(first - days(1), first + days(20)))).map(({ start }) => start);
    assert.deepEqual(starts, [0, 7, 14].map((n) => utc(local(first + days(n), 10))), way);
    assert.equal(made.json.timeZone, "Europe/Amsterdam");
  }
});

test("an hour that does not exist, and one that comes twice, are each one occurrence", async () => {
  for (const way of ["forward", "back"] as const) {
    const first = local(clockChange(way) - days(1), 2, 30);
    const made = await makeActivity("own", { start: utc(first), end: utc(first + 1_800_000), rrule: "FREQ=DAILY;COUNT=3" });
    assert.equal((await rowsOf(made.id, period(first - days(1), first + days(5)))).length, 3, way);
  }
});

test("a date left out and a date added are left out and added", async () => {
  const first = local(weekday(3), 14);
  const extra = local(first + days(2), 14);
  const made = await makeActivity("own", {
    start: utc(first), end: utc(first + 3_600_000), rrule: "FREQ=WEEKLY;COUNT=3", exdates: [utc(local(first + days(7), 14))], rdates: [utc(extra)],
  });
  const starts = (await rowsOf(made.id, period(first - days(1), first + days(20)))).map(({ start }) => start);
  assert.deepEqual(starts, [utc(first), utc(extra), utc(local(first + days(14), 14))]);
});

test("one date is cancelled and shown so, and the rest goes on", async () => {
  const first = local(weekday(4), 9);
  const made = await makeActivity("own", { start: utc(first), end: utc(first + 3_600_000), rrule: "FREQ=WEEKLY;COUNT=3" });
  const second = utc(local(first + days(7), 9));
  const answer = await change(`${made.address}/occurrences/${second}`, { status: "cancelled", note: "De zaal is dicht." });
  assert.equal(answer.status, 200);
  await settled();
  const rows = await rowsOf(made.id, period(first - days(1), first + days(20)));
  assert.deepEqual(rows.map(({ status, note }) => [status, note]), [["scheduled", null], ["cancelled", "De zaal is dicht."], ["scheduled", null]]);
});

test("one date is moved: it stands at its new time and says from when, and keeps its own address", async () => {
  const first = local(weekday(5), 9);
  const made = await makeActivity("own", { start: utc(first), end: utc(first + 3_600_000), rrule: "FREQ=WEEKLY;COUNT=2" });
  const to = local(first + days(1), 11);
  const address = `${made.address}/occurrences/${utc(first)}`;
  const answer = await change(address, { status: "moved", start: utc(to), end: utc(to + 3_600_000), note: "Een dag later." });
  assert.deepEqual([answer.json.start, answer.json.occurrence, answer.json.status], [utc(to), utc(first), "moved"]);
  await settled();
  const [row] = await rowsOf(made.id, period(first - days(1), first + days(3)));
  assert.deepEqual([row.start, row.movedFrom, row.occurrence, row.status], [utc(to), utc(first), utc(first), "moved"]);
  const back = await change(address, { status: "scheduled" });
  assert.equal(back.json.start, utc(first));
});

test("a date changed by hand stays so when the series is changed", async () => {
  const first = local(weekday(1), 15);
  const made = await makeActivity("own", { start: utc(first), end: utc(first + 3_600_000), rrule: "FREQ=WEEKLY;COUNT=4" });
  const second = utc(local(first + days(7), 15));
  await change(`${made.address}/occurrences/${second}`, { status: "cancelled", note: "Feestdag." });
  await change(made.address, { summary: "Nu met koek", rrule: "FREQ=WEEKLY;COUNT=5" });
  await settled();
  const rows = await rowsOf(made.id, period(first - days(1), first + days(40)));
  assert.equal(rows.length, 5);
  assert.equal(rows.find(({ start }) => start === second).status, "cancelled");
});

test("what lasts more days is listed once a day, with the first start as its key", async () => {
  const first = local(inDays(5), 12);
  const end = local(first + days(2), 16);
  const made = await makeActivity("own", { start: utc(first), end: utc(end) });
  const rows = await rowsOf(made.id, period(first - days(1), first + days(4)));
  assert.equal(rows.length, 3);
  assert.deepEqual(rows.map(({ occurrence }) => occurrence), [utc(first), utc(first), utc(first)]);
  assert.deepEqual(rows.map(({ start }) => start), [utc(first), utc(first + days(1)).slice(0, 10), utc(first + days(2)).slice(0, 10)]);
});

test("what goes past midnight is one row", async () => {
  const first = local(inDays(6), 22);
  const made = await makeActivity("own", { start: utc(first), end: utc(local(first + days(1), 2)) });
  assert.equal((await rowsOf(made.id, period(first - days(1), first + days(3)))).length, 1);
});

test("what has begun stays until it has ended, and what has ended is gone", async () => {
  const begun = await makeActivity("own", { start: utc(Date.now() - 3_600_000), end: utc(Date.now() + 3_600_000) });
  assert.equal((await rowsOf(begun.id, `&to=${utc(Date.now() + 7_200_000)}`)).length, 1);
  const over = await post(`${N}/activities`,
    { title: fresh("Voorbij"), start: utc(Date.now() - 7_200_000), end: utc(Date.now() - 3_600_000) }, { token: await staff() });
  if (over.status === 201) assert.equal((await rowsOf(over.json.id)).length, 0);
});

test("a day as `to` counts whole", async () => {
  const start = local(inDays(8), 20);
  const made = await makeActivity("own", { start: utc(start), end: utc(start + 3_600_000) });
  const day = utc(start).slice(0, 10);
  assert.equal((await rowsOf(made.id, `&from=${day}&to=${day}`)).length, 1);
});

test("the filters each leave what fits, and together too", async () => {
  const place = await makePlace("own", { wheelchair: "yes", latitude: 51.7, longitude: 5.4 });
  const word = fresh("pannenkoeken").replace(/\W+/g, "");
  const made = await makeActivity("own", { title: `Samen ${word} bakken`, place: place.id, free: true, audience: ["children"], categories: ["cooking"] });
  const other = await makeActivity("other", { free: false, price: "3.00" });
  const own = await organisationOf("own");
  for (const query of ["category=cooking", `q=${word}`, "free=true", "accessible=true", "audience=children", "near=51.7,5.4&radius=300", `place=${place.id}`,
    `organisation=${own}`, "freshness=fresh", `category=cooking&free=true&accessible=true&audience=children&q=${word}&place=${place.id}&near=51.7,5.4`]) {
    const rows = await rowsOf(made.id, `&${query}&to=${utc(inDays(3))}`);
    assert.equal(rows.length, 1, query);
    if (query !== "freshness=fresh") assert.equal((await rowsOf(other.id, `&${query}&to=${utc(inDays(3))}`)).length, 0, query);
  }
  assert.equal((await rowsOf(made.id, "&near=51.8,5.6&radius=300")).length, 0);
});

test("the pages of a list follow each other without a gap or a double", async () => {
  const all = (await get(`${N}/activities?limit=60`)).json.items;
  const seen: any[] = [];
  for (let cursor = ""; seen.length < all.length;) {
    const { json, headers } = await get(`${N}/activities?limit=7${cursor}`);
    seen.push(...json.items);
    assert.match(String(headers.link), /rel="next"/);
    cursor = `&cursor=${json.next}`;
  }
  const keys = (rows: any[]) => rows.slice(0, all.length).map((row) => `${row.start} ${row.activity.id}`);
  assert.deepEqual(keys(seen), keys(all));
  const begins = all.map(({ start }: any) => (start.length === 10 ? utc(local(Date.parse(`${start}T12:00:00Z`), 0)) : start));
  assert.deepEqual(begins, [...begins].sort());
  assert.equal(new Set(keys(all)).size, all.length);
});

test("the form sees the dates it makes, and which it leaves out and why", async () => {
  const { json: neighbourhood } = await get(N);
  const holiday = neighbourhood.holidays[0];
  const inside = local(Date.parse(`${holiday.startDate}T12:00:00Z`) + days(2), 10);
  const first = inside - days(14);
  const { json } = await post(`${N}/activities/_dates`,
    { start: utc(first), end: utc(first + 3_600_000), rrule: "FREQ=WEEKLY;COUNT=6", skipsHolidays: true, exdates: [utc(local(first + days(7), 10))] },
    { token: await staff() });
  assert.ok(json.left.some((one: any) => one.reason === "holiday" && one.start === utc(inside)), JSON.stringify(json));
  assert.ok(json.left.some((one: any) => one.reason === "exdate"));
  assert.equal(json.items.length + json.left.length, 6);
});

test("a pasted text is read as the fields of an activity, and knows a place by its name", async () => {
  const token = await staff();
  const name = fresh("De Proeftuin");
  const place = await makePlace("own", { name });
  const { json } = await post(`${N}/activities/_text`,
    { text: `Elke woensdag 10-12 uur koffie in ${name}, €1,50, niet in de schoolvakantie` }, { token });
  const { start, end, ...rest } = json;
  assert.deepEqual(rest, {
    title: "koffie", allDay: false, rrule: "FREQ=WEEKLY;BYDAY=WE", skipsHolidays: true, cancelled: false, free: false, price: "1.50", place: name,
    knownPlace: { id: place.id, name },
  });
  assert.equal(new Date(start).getUTCDay(), 3);
  assert.equal(Date.parse(end) - Date.parse(start), 7_200_000);
});

test("what a text does not say is null, and too long a text is refused", async () => {
  const token = await staff();
  const { json } = await post(`${N}/activities/_text`, { text: "Burendag" }, { token });
  assert.deepEqual(json, {
    title: "Burendag", start: null, end: null, allDay: false, rrule: null, skipsHolidays: false, cancelled: false, free: null, price: null, place: null, knownPlace: null,
  });
  const off = await post(`${N}/activities/_text`, { text: "De bingo van vrijdag gaat niet door." }, { token });
  assert.equal(off.json.cancelled, true);
  const long = await post(`${N}/activities/_text`, { text: "a".repeat(4001) }, { token });
  assert.equal(long.status, 400);
  assert.deepEqual(long.json.errors, [{ pointer: "/text", code: "too_long" }]);
});

test("a rule that never ends gives at most a year and at most 400 dates", async () => {
  const first = local(inDays(2), 10);
  const { json } = await post(`${N}/activities/_dates`, { start: utc(first), rrule: "FREQ=DAILY" }, { token: await staff() });
  assert.ok(json.items.length > 300 && json.items.length <= 400);
});

test("an archived activity leaves the lists, keeps its page, and comes back when it is confirmed", async () => {
  const made = await makeActivity();
  const token = await staff();
  assert.equal((await del(made.address, { token, headers: { "if-match": made.etag } })).status, 204);
  const page = await get(made.address, { token });
  assert.ok(page.json.archivedAt && page.json.archivedReason);
  await settled();
  assert.equal((await rowsOf(made.id)).length, 0);
  assert.equal((await post(`${made.address}/confirmations`, undefined, { token })).status, 201);
  await settled();
  assert.equal((await get(made.address, { token })).json.archivedAt, null);
  assert.equal((await rowsOf(made.id)).length, 1);
});

test("a visitor's klopt niet makes it due at once, and a professional reads what was said", async () => {
  const made = await makeActivity("own", { start: utc(local(inDays(30), 10)), end: utc(local(inDays(30), 11)) });
  const note = fresh("Het is nu om elf uur");
  assert.equal((await post(`${made.address}/corrections`, { code: "other-time", note })).status, 201);
  const token = await staff();
  const { json } = await get(made.address, { token });
  assert.ok(json.dueAt <= utc(Date.now() + 1000), json.dueAt);
  const { items } = (await get(`${N}/corrections`, { token })).json;
  assert.deepEqual([items[0].note, items[0].item.id, items[0].kind], [note, made.id, "activity"]);
  const confirmed = await post(`${made.address}/confirmations`, undefined, { token });
  assert.ok(confirmed.json.dueAt > json.dueAt);
});

test("an organiser keeps the own activities, and cannot give them to another", async () => {
  const token = await tokenOf("organiser");
  const made = await makeActivity("own");
  const answer = await patch(made.address, { organisation: await organisationOf("other") }, { token, headers: { "if-match": made.etag } });
  assert.ok([400, 403].includes(answer.status), String(answer.status));
});
