// Makes what a test needs, each time anew, so that no test leans on another.
import { randomUUID } from "node:crypto";
import { ask, get, post, type Exchange } from "./http.ts";
import { sessionOf, tokenOf, type Role } from "./people.ts";
import { letterToken } from "./forge.ts";
import { N, api, asSuper, later } from "./stack.ts";

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

/** An activity that one signs up for: everybody fits, with a guest. */
export async function makeSignUps(whose: Whose = "own", terms: object = {}, more: object = {}): Promise<Thing> {
  const made = await makeActivity(whose, more);
  const set = await setTerms(made, terms, await tokenOf("professional"));
  if (set.status !== 200) throw new Error(`no terms: ${set.status} ${set.bytes}`);
  return made;
}

/** Changes how one signs up, as whoever saw it as it is now. */
export async function setTerms({ address }: Thing, terms: object, token: string | undefined): Promise<Exchange> {
  const { version } = (await get(`${address}/sign-up-terms`, { token })).json;
  return ask("PUT", `${address}/sign-up-terms`, { token, headers: { "if-match": `"${version}"` }, body: { guests: 1, closesHours: 0, ...terms } });
}

/** Puts a date off, or on again. */
export async function setDate({ address, json }: Thing, status: "cancelled" | "scheduled") {
  const at = await now(`${address}/occurrences/${json.start}`, await tokenOf("professional"));
  return ask("PATCH", at.address, { token: await tokenOf("professional"), headers: { "if-match": at.etag }, body: { status } });
}

/** Somebody with only a telephone number whose date is off. */
export async function makeCall(whose: Whose = "own"): Promise<Thing> {
  const activity = await makeSignUps(whose);
  const token = await tokenOf("host");
  const { id } = (await post(`${activity.address}/sign-ups`, { occurrence: activity.json.start, name: "Mevrouw Bel", telephone: "0412 000000", consent: "aan de balie" }, { token })).json;
  await setDate(activity, "cancelled");
  const call = (await get(`${N}/calls?limit=100`, { token })).json.items.find((one: any) => one.id === id);
  return { id, etag: `"${call?.version}"`, json: call, address: `${N}/calls/${id}` };
}

/** Somebody with only a telephone number whose ask is due: they have to be called. */
export async function makeQuestion(): Promise<Thing> {
  const token = await tokenOf("host");
  const made = await post(`${N}/asks`, { title: fresh("Hulp bij een brief"), visibility: "everyone", name: "Truus Willems", telephone: "0412 654321", consent: "aan de balie" }, { token });
  asSuper(`update exchange_item set due_at = clock_now() where exchange_item_id = '${made.json.id}'; select exchange_ask_by_telephone(1000)`);
  const call = (await get(`${N}/calls?limit=100`, { token })).json.items.find((one: any) => one.id === made.json.id);
  return { id: made.json.id, etag: `"${call?.version}"`, json: call, address: `${N}/calls/${made.json.id}` };
}

export async function makePlace(whose: Whose = "own", more: object = {}): Promise<Thing> {
  const body = { name: fresh("Zaal"), organisation: await organisationOf(whose), ...more };
  return thing(await post(`${N}/places`, body, { token: await tokenOf("professional") }));
}

export async function makeProject(whose: Whose = "own", more: object = {}): Promise<Thing> {
  const body = { title: fresh("Samen"), organisation: await organisationOf(whose), ...more };
  return thing(await post(`${N}/projects`, body, { token: await tokenOf("professional") }));
}

/** Two organisations that became one. */
export async function makeMerge(): Promise<Thing> {
  const [gone, kept] = [await makeOrganisation(), await makeOrganisation()];
  return thing(await post(`${gone.address}/_merge`, { into: kept.id }, { token: await tokenOf("professional"), headers: { "if-match": gone.etag } }));
}

/** Two organisations of which somebody said that they are not the same. */
export async function makeOrganisationDuplicate(): Promise<Thing> {
  const [one, other] = [await makeOrganisation(), await makeOrganisation()];
  return thing(await post(`${N}/organisation-duplicates`, { one: one.id, other: other.id }, { token: await tokenOf("professional") }));
}

/** A service of the organiser's organisation, or of another. */
export async function makeService(whose: Whose = "own", more: object = {}): Promise<Thing> {
  const body = { name: fresh("Spreekuur"), organisation: await organisationOf(whose), ...more };
  return thing(await post(`${N}/services`, body, { token: await tokenOf("professional") }));
}

export const proposalBody = (more: object = {}) => ({ kind: "activity", what: fresh("Koffie voor vaders"), telephone: "0412 123456", ...more });

/** What somebody without an account misses on the site. */
export async function makeProposal(more: object = {}): Promise<Thing> {
  const made = await post(`${N}/proposals`, proposalBody(more));
  if (made.status !== 201) throw new Error(`not made: ${made.status} ${made.bytes}`);
  return now(`${N}/proposals/${made.json.id}`, await tokenOf("host"));
}

/** What a professional asks colleagues. */
export async function askColleagues(by: Role = "professional", more: object = {}): Promise<Thing> {
  return thing(await post(`${N}/questions`, { title: fresh("Wie weet een tolk"), themes: ["coffee"], ...more }, { token: await tokenOf(by) }));
}

/** One more answer to it, by somebody: with its own version. */
export async function answerOf(question: Thing, by: Role, text = fresh("Bij De Haard")): Promise<Thing> {
  const { json } = await post(`${question.address}/answers`, { text }, { token: await tokenOf(by) });
  const made = json.answers.find((one: any) => one.text === text);
  return { id: made.id, etag: `"${made.version}"`, json: made, address: `${question.address}/answers/${made.id}` };
}

export async function makeKnowledgeItem(by: Role = "professional", more: object = {}): Promise<Thing> {
  return thing(await post(`${N}/knowledge-items`, { title: fresh("Fietsen te leen"), text: "Bij de kringloop.", ...more }, { token: await tokenOf(by) }));
}

/** What a browser gives out: its own endpoint, the keys of the example in RFC 8291. */
export const pushSubscriptionBody = (more: object = {}) => ({
  endpoint: `https://push.example/${randomUUID()}`,
  keys: { p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4", auth: "BTBZMqHH6r4Tts7J_aSIgg" },
  device: "Firefox op Android",
  ...more,
});

export async function makePushSubscription(token: string): Promise<string> {
  const made = await post(`${api}/me/push-subscriptions`, pushSubscriptionBody(), { token });
  if (made.status !== 201) throw new Error(`not made: ${made.status} ${made.bytes}`);
  return made.json.id;
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

let holidays = 0;
/** A holiday in days long past, which no series follows and no other holiday has. */
export function holidayBody() {
  if (holidays === 0) later("delete from holiday where start_date < '2020-01-01'");
  const first = 10 * holidays++;
  const day = (n: number) => new Date(Date.UTC(2001, 0, first + n)).toISOString().slice(0, 10);
  return { name: "Proefvakantie", startDate: day(1), endDate: day(7) };
}

export async function makeHoliday(): Promise<Thing> {
  return thing(await post(`${N}/holidays`, holidayBody(), { token: await tokenOf("admin_residents") }));
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

/** An ask or an offer that this role placed; what a resident places first waits until a connector has looked at it. */
export async function makeExchange(kind: "asks" | "offers", by: Role = "host", more: object = {}): Promise<Thing> {
  const token = await tokenOf(by);
  const body = { title: fresh("Samen wandelen"), visibility: "everyone", ...more };
  const made = await post(`${N}/${kind}`, body, { token });
  if (made.status !== 201) throw new Error(`not made: ${made.status} ${made.bytes}`);
  return approved(String(made.headers.location), token);
}

/** What stands at this address, after a connector has looked where that was needed. */
async function approved(address: string, token: string): Promise<Thing> {
  const found = await now(address, token);
  if (found.json.state !== "waiting") return found;
  const connector = await tokenOf("connector");
  await post(`${address}/_moves`, { move: "approve" }, { token: connector, headers: { "if-match": found.etag } });
  return now(address, token);
}

/** A quiet ask of somebody without an account, who can be called. */
export async function makeQuietAsk(more: object = {}): Promise<Thing> {
  const made = await post(`${N}/asks`, { title: fresh("Hulp bij een brief"), visibility: "quiet", telephone: "0412 123456", ...more });
  if (made.status !== 201) throw new Error(`not made: ${made.status} ${made.bytes}`);
  return approved(String(made.headers.location), await tokenOf("connector"));
}

/** A conversation in which `by` answered what `owner` placed. */
export async function makeConversation(by: Role, owner: Role, kind: "asks" | "offers" = "asks"): Promise<Thing> {
  const item = await makeExchange(kind, owner);
  return thing(await post(`${item.address}/responses`, { text: "Ik kan helpen." }, { token: await tokenOf(by) }));
}

/** A conversation of which who asked has said that it became help. */
export async function makeHelped(owner: Role, by: Role): Promise<Thing & { owner: Role }> {
  const talk = await makeConversation(by, owner);
  await post(`${talk.address}/_moves`, { move: "helped" }, { token: await tokenOf(owner) });
  return { ...talk, owner };
}

/** What who was helped there says in thanks. */
export const makeThanks = async (talk: Thing & { owner: Role }): Promise<Thing> =>
  thing(await post(`${talk.address}/thanks`, { text: "Dank je wel." }, { token: await tokenOf(talk.owner) }));

/** The token of a link as it would stand in a letter to this address. */
export function makeLetter(purpose: "join" | "sign-in" | "reset", email: string, expires = "1 hour"): string {
  const id = randomUUID();
  asSuper(`insert into account_letter (account_letter_id, purpose, email, person_id, neighbourhood_id, expires_at)
           select '${id}', '${purpose}', '${email}', (select person_id from person where email = '${email}'), neighbourhood_id,
                  now() + interval '${expires}' from neighbourhood where slug = 'ruwaard'`);
  return letterToken(id);
}

/** The token of the link in the letter that went to this address last. */
export const linkSentTo = (email: string) =>
  letterToken(asSuper(`select payload->>'key' from mail where to_address = '${email}' order by created_at desc limit 1`).trim());

/** A letter of the neighbourhood that was given up. */
export function makeDeadLetter(): string {
  const id = randomUUID();
  asSuper(`insert into mail (mail_id, neighbourhood_id, cause, kind, to_address, payload, tries, last_error, dead_at)
           select '${id}', neighbourhood_id, 'test:${id}', 'test', 'anna@buurt.example', '{}', 9, 'not-reached', date_trunc('second', now())
             from neighbourhood where slug = 'ruwaard'`);
  return id;
}
