// A calendar that is read in again and again, by command line and by API.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { command, N } from "../harness/stack.ts";
import { calendar, fresh, makeActivity, organisationOf } from "../harness/things.ts";

const folder = mkdtempSync(join(tmpdir(), "voordeur-import-"));

interface Event { uid?: string; title: string; day: string; lines?: string[] }

function ics(events: Event[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//NL", ...events.flatMap(({ uid, title, day, lines }) => [
    "BEGIN:VEVENT", ...(uid ? [`UID:${uid}`] : []), `SUMMARY:${title}`, `DTSTART;TZID=Europe/Amsterdam:${day}T193000`,
    ...(lines ?? []), "END:VEVENT"]), "END:VCALENDAR", ""].join("\r\n");
}

/** What the command line says of these bytes: its object and its exit code. */
function read(organisation: string, bytes: string | Buffer, ...more: string[]) {
  const file = join(folder, fresh("file"));
  writeFileSync(file, bytes);
  const { status, stdout } = spawnSync(command, ["import", "--neighbourhood", "ruwaard", "--organisation", organisation, "--json", ...more, file]);
  const said = JSON.parse(stdout.toString());
  return { status, ...said, counts: [said.added, said.changed, said.unchanged, said.withdrawn] };
}

const COFFEE = { uid: "1", title: "Koffie", day: "20270105" };
const SOUP = { uid: "2", title: "Soep", day: "20270106" };
const YOGA = { uid: "3", title: "Yoga", day: "20270107", lines: ["RRULE:FREQ=WEEKLY;COUNT=4"] };

test("the first reading makes the organisation and its activities, the second changes nothing", () => {
  const club = fresh("Buurthuis");
  const first = read(club, ics([COFFEE, SOUP, YOGA]));
  assert.equal(first.status, 0);
  assert.deepEqual([first.activities, first.occurrences], [3, 6]);
  assert.deepEqual(first.counts, [3, 0, 0, 0]);
  assert.deepEqual(read(club, ics([COFFEE, SOUP, YOGA])).counts, [0, 0, 3, 0]);
});

test("changed rows change, new ones come, and what left a healthy calendar is withdrawn", () => {
  const club = fresh("Buurthuis");
  read(club, ics([COFFEE, SOUP]));
  assert.deepEqual(read(club, ics([{ ...COFFEE, day: "20270112" }, YOGA])).counts, [1, 1, 0, 1]);
});

test("a dry run says what would happen and changes nothing", () => {
  const club = fresh("Buurthuis");
  assert.deepEqual(read(club, ics([COFFEE]), "--dry-run").counts, [1, 0, 0, 0]);
  assert.deepEqual(read(club, ics([COFFEE])).counts, [1, 0, 0, 0]);
});

test("an empty calendar, a sign-in page and cut-off data change nothing", () => {
  const club = fresh("Buurthuis");
  read(club, ics([COFFEE, SOUP]));
  assert.deepEqual(read(club, ics([])).counts, [0, 0, 0, 0]);
  const page = read(club, "<!doctype html><html><form action=login></form></html>");
  assert.equal(page.status, 1);
  assert.match(page.rejected[0].reason, /webpagina/);
  assert.equal(read(club, ics([YOGA]).replace("END:VCALENDAR", "")).status, 1);
  assert.deepEqual(read(club, ics([COFFEE, SOUP])).counts, [0, 0, 2, 0]);
});

test("a new UID for every event at each export does not double the programme", () => {
  const club = fresh("Buurthuis");
  read(club, ics([{ ...COFFEE, uid: "a-1" }, { ...YOGA, uid: "a-2" }]));
  assert.deepEqual(read(club, ics([{ ...YOGA, uid: "b-1" }, { ...COFFEE, uid: "b-2" }])).counts, [0, 0, 2, 0]);
});

test("small numbers as UIDs do not clash between two organisations", () => {
  const [one, two] = [fresh("Club"), fresh("Club")];
  read(one, ics([COFFEE]));
  assert.deepEqual(read(two, ics([{ ...SOUP, uid: "1" }])).counts, [1, 0, 0, 0]);
  assert.deepEqual(read(one, ics([COFFEE])).counts, [0, 0, 1, 0]);
});

test("a rejected row has its line and a reason, and its earlier version stays", () => {
  const club = fresh("Buurthuis");
  read(club, ics([COFFEE, SOUP]));
  const said = read(club, ics([{ ...COFFEE, day: "20270431" }, SOUP]));
  assert.equal(said.status, 0);
  assert.deepEqual(said.counts, [0, 0, 1, 0]);
  assert.deepEqual(said.rejected.map(({ line, uid }: any) => [line, uid]), [[4, "1"]]);
  assert.deepEqual(read(club, ics([COFFEE, SOUP])).counts, [0, 0, 2, 0]);
});

test("a list with text times comes in, and its faulty row keeps its earlier version", () => {
  const club = fresh("Buurthuis");
  const list = (date: string) => `Activiteit;Datum;Tijd\nBingo;${date};20:00\nPostzegels;;"1e vrijdag van de maand, 9:00 - 12:00"\n`;
  const first = read(club, list("7-1-2027"));
  assert.deepEqual([first.activities, first.occurrences > 11], [2, true]);
  assert.deepEqual(read(club, list("31-4-2027")).counts, [0, 0, 1, 0]);
  assert.deepEqual(read(club, list("8-1-2027")).counts, [0, 1, 1, 0]);
});

test("bookings are left out by their title", () => {
  const club = fresh("Buurthuis");
  const file = ics([COFFEE, { uid: "8", title: "Private Event", day: "20270108" }, { uid: "9", title: "Empty slot 4", day: "20270109" }]);
  assert.equal(read(club, file, "--leave-out", "private event", "--leave-out", "Empty slot*").activities, 1);
});

test("another calendar of the same organisation is left alone", () => {
  const club = fresh("Buurthuis");
  read(club, ics([COFFEE]), "--calendar", "zaal");
  assert.deepEqual(read(club, ics([SOUP])).counts, [1, 0, 0, 0]);
  assert.deepEqual(read(club, ics([COFFEE]), "--calendar", "zaal").counts, [0, 0, 1, 0]);
});

test("a preview by API changes nothing until it is saved, and what was typed by hand stays", async () => {
  const token = await tokenOf("organiser");
  const organisation = await organisationOf("own");
  const typed = await makeActivity("own");
  const title = fresh("Vogels kijken");
  const preview = await post(`${N}/imports?organisation=${organisation}&calendar=${encodeURIComponent(title)}`, undefined,
    { token, raw: calendar(title), type: "text/calendar" });
  assert.equal(preview.status, 201);
  const found = async () =>
    (await get(`${N}/activities?organisation=${organisation}&limit=100`, { token })).json.items.filter(({ activity }: any) => activity.title === title).length;
  assert.equal(await found(), 0);
  const saved = await post(`${String(preview.headers.location)}/_save`, undefined, { token, headers: { "if-match": String(preview.headers.etag) } });
  assert.equal(saved.status, 200);
  assert.equal(await found(), 1);
  assert.equal((await get(typed.address, { token })).json.archivedAt, null);
});
