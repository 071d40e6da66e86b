// Makes what a test needs, each time anew, so that no test leans on another.
import { randomUUID } from "node:crypto";
import { get, post, type Exchange } from "./http.ts";
import { sessionOf, tokenOf } from "./people.ts";
import { N, later } from "./stack.ts";

export type Whose = "own" | "other";
export interface Thing { id: string; etag: string; json: any; address: string }

export function thing(made: Exchange): Thing {
  if (made.status !== 201) throw new Error(`not made: ${made.status} ${made.bytes}`);
  return { id: made.json.id, etag: String(made.headers.etag), json: made.json, address: String(made.headers.location) };
}

let other: Promise<string> | undefined;

/** The organiser's organisation, or another one. */
export async function organisationOf(whose: Whose): Promise<string> {
  if (whose === "own") return (await sessionOf("organiser")).person.organisations[0].id;
  other ??= makeOrganisation().then(({ id }) => id);
  return other;
}

let count = 0;
/** A name that no other test has. */
export const fresh = (word: string) => `${word} ${process.pid}-${++count}`;

export async function makeOrganisation(more: object = {}): Promise<Thing> {
  return thing(await post(`${N}/organisations`, { name: fresh("Club"), kind: "initiative", ...more }, { token: await tokenOf("professional") }));
}

export const tomorrow = (hour = 10) => {
  const day = new Date(Date.now() + 86_400_000);
  day.setUTCHours(hour, 0, 0, 0);
  return day.toISOString().replace(".000", "");
};

export async function activityBody(whose: Whose = "own") {
  return { title: fresh("Breien"), start: tomorrow(10), end: tomorrow(12), categories: ["crafts"], organisation: await organisationOf(whose) };
}

export async function makeActivity(whose: Whose = "own", more: object = {}): Promise<Thing> {
  return thing(await post(`${N}/activities`, { ...(await activityBody(whose)), ...more }, { token: await tokenOf("professional") }));
}

export async function makePlace(whose: Whose = "own", more: object = {}): Promise<Thing> {
  const body = { name: fresh("Zaal"), organisation: await organisationOf(whose), ...more };
  return thing(await post(`${N}/places`, body, { token: await tokenOf("professional") }));
}

export async function makeProject(whose: Whose = "own", more: object = {}): Promise<Thing> {
  const body = { title: fresh("Samen"), organisation: await organisationOf(whose), ...more };
  return thing(await post(`${N}/projects`, body, { token: await tokenOf("professional") }));
}

/** Two activities that are asked about, as if they had just been found. */
export async function makeDuplicate(whose: Whose = "own"): Promise<Thing> {
  const [one, other] = [(await makeActivity(whose)).id, (await makeActivity(whose)).id].sort();
  const id = randomUUID();
  later(`insert into duplicate (neighbourhood_id, duplicate_id, one, other, because)
         select neighbourhood_id, '${id}', '${one}', '${other}', '{when}' from neighbourhood where slug = 'ruwaard'
         on conflict (neighbourhood_id, one, other) do update set duplicate_id = excluded.duplicate_id`);
  return now(`${N}/duplicates/${id}`, await tokenOf("professional"));
}

/** An activity on its way to the archive, looked at by the organiser (own) or by a professional. */
export async function makeBulkChange(whose: Whose = "own", done = false): Promise<Thing> {
  const token = await tokenOf(whose === "own" ? "organiser" : "professional");
  const body = { what: "archive", activities: [(await makeActivity(whose)).id] };
  const made = thing(await post(`${N}/bulk-changes`, body, { token }));
  if (done) await post(`${made.address}/_do`, undefined, { token, headers: { "if-match": made.etag } });
  return now(made.address, token);
}

/** A draft that the organiser (own) or a professional keeps. */
export async function makeDraft(whose: Whose = "own", more: object = {}): Promise<Thing> {
  const token = await tokenOf(whose === "own" ? "organiser" : "professional");
  return thing(await post(`${N}/activity-drafts`, { ...(await activityBody(whose)), ...more }, { token }));
}

/** An address that was read in and taken over, as an import that can be followed. */
export async function makeRead(whose: Whose = "own", address = `https://club.example/${randomUUID()}.ics`): Promise<string> {
  const id = randomUUID();
  later(`insert into import (neighbourhood_id, import_id, organisation_id, calendar, source, address, format, status, report, created_by_name)
         select neighbourhood_id, '${id}', '${await organisationOf(whose)}', 'agenda', 'url', '${address}', 'icalendar', 'saved',
                '{"activities": 1}', 'De test' from neighbourhood where slug = 'ruwaard'`);
  return id;
}

/** An address that is followed. */
export async function makeSource(whose: Whose = "own"): Promise<Thing> {
  const token = await tokenOf("professional");
  return thing(await post(`${N}/sources`, { import: await makeRead(whose) }, { token }));
}

/** What it is now, to change it. */
export async function now(address: string, token?: string): Promise<Thing> {
  const answer = await get(address, { token });
  return { id: answer.json?.id, etag: String(answer.headers.etag), json: answer.json, address };
}

export const calendar = (title: string) => [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//NL", "BEGIN:VEVENT", `UID:${title}@test`, `DTSTAMP:${stamp(tomorrow())}`,
  `DTSTART:${stamp(tomorrow(13))}`, `DTEND:${stamp(tomorrow(14))}`, `SUMMARY:${title}`, "END:VEVENT", "END:VCALENDAR", "",
].join("\r\n");
const stamp = (moment: string) => moment.replace(/[-:]/g, "");

/** The smallest PNG that is one: a black point. */
export const point = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==", "base64");
