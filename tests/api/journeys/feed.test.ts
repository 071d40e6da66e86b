import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";

const feedOf = (id: string) => `/feeds/ruwaard/activities/${id}.ics`;

async function series(draft: object) {
  const token = await tokenOf("connector");
  const made = await post(`${N}/activities`, { title: "Kleurclub", rrule: "FREQ=WEEKLY", ...draft }, { token });
  assert.equal(made.status, 201);
  return { token, item: made.json, address: String(made.headers.location) };
}

async function changeDate(address: string, start: string, body: object, token: string) {
  const at = `${address}/occurrences/${start}`;
  const { headers } = await get(at, { token });
  const changed = await patch(at, body, { token, headers: { "if-match": String(headers.etag) } });
  assert.equal(changed.status, 200);
}

async function read(address: string) {
  const answer = await get(address, { unjudged: true });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers["content-type"], "text/calendar; charset=utf-8");
  const calendar = new ICAL.Component(ICAL.parse(answer.bytes.toString()));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar;
}

/** What a calendar program shows: the start of each date, and whether it is cancelled. */
function shown(calendar: InstanceType<typeof ICAL.Component>, most: number): [string, string][] {
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const main = events.find((one) => !one.isRecurrenceException())!;
  for (const change of events) if (change !== main) main.relateException(change);
  const dates = main.iterator();
  const found: [string, string][] = [];
  for (let next = dates.next(); next && found.length < most; next = dates.next()) {
    const at = main.getOccurrenceDetails(next);
    const status = String(at.item.component.getFirstPropertyValue("status"));
    found.push([at.startDate.toJSDate().toISOString().replace(".000", ""), status]);
  }
  return found;
}

test("a calendar program shows the dates that we show, through the clock change", async () => {
  const { item } = await series({ start: "2027-03-09T18:30:00Z", end: "2027-03-09T20:00:00Z", exdates: ["2027-03-16T18:30:00Z"] });
  const dates = shown(await read(feedOf(item.id)), item.next.length);
  assert.deepEqual(dates, item.next.map((one: any) => [one.start, "CONFIRMED"]));
  assert.ok(dates.some(([start]) => start.endsWith("T17:30:00Z")));
});

test("a school holiday falls out of the calendar too", async () => {
  const { item } = await series({ start: "2026-12-01T18:00:00Z", end: "2026-12-01T20:00:00Z", skipsHolidays: true });
  const dates = shown(await read(feedOf(item.id)), item.next.length);
  assert.deepEqual(dates.map(([start]) => start), item.next.map((one: any) => one.start));
  assert.ok(!dates.some(([start]) => start.startsWith("2026-12-29")));
});

test("one date cancelled and one moved are so in the calendar", async () => {
  const { item, address, token } = await series({ start: "2027-01-11T10:00:00Z", end: "2027-01-11T11:00:00Z" });
  await changeDate(address, "2027-01-18T10:00:00Z", { status: "cancelled", note: "De zaal is dicht" }, token);
  await changeDate(address, "2027-01-25T10:00:00Z", { start: "2027-01-26T13:00:00Z", end: "2027-01-26T14:00:00Z" }, token);
  const calendar = await read(feedOf(item.id));
  assert.deepEqual(shown(calendar, 4), [
    ["2027-01-11T10:00:00Z", "CONFIRMED"],
    ["2027-01-18T10:00:00Z", "CANCELLED"],
    ["2027-01-26T13:00:00Z", "CONFIRMED"],
    ["2027-02-01T10:00:00Z", "CONFIRMED"],
  ]);
  assert.match(calendar.toString(), /De zaal is dicht/);
});

test("all that is to come is in one calendar, without a METHOD, for any site", async () => {
  const { item } = await series({ start: "2027-02-02T10:00:00Z", end: "2027-02-02T11:00:00Z" });
  const answer = await get("/feeds/ruwaard/activities.ics?fbclid=abc", { unjudged: true });
  assert.equal(answer.headers["access-control-allow-origin"], "*");
  assert.doesNotMatch(answer.bytes.toString(), /METHOD/);
  const calendar = await read("/feeds/ruwaard/activities.ics?later=1");
  const uids = calendar.getAllSubcomponents("vevent").map((one) => one.getFirstPropertyValue("uid"));
  assert.ok(uids.includes(`${item.id}@voordeur`));
});

test("an activity that is not there has no calendar", async () => {
  const answer = await get(feedOf("00000000-0000-4000-8000-000000000000"), { unjudged: true });
  assert.equal(answer.status, 404);
});
