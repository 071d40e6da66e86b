// Wie is wie: found by need, kept by whose profile it is, gone with the role.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeColleague, colleagueBody, profileOf } from "../harness/colleagues.ts";
import { ask, get, post } from "../harness/http.ts";
import { newPerson, tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { fresh, makePlace, organisationOf } from "../harness/things.ts";

const token = await tokenOf("professional");
const found = async (q: string, more = "") => (await get(`${N}/colleagues?q=${encodeURIComponent(q)}${more}`, { token })).json;
const names = (items: any[]) => items.map(({ name }) => name);
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a need finds who meets most of it first, says why, and forgives what is typed wrong", async () => {
  for (const q of ["schulden, Pools, dinsdag", "iemand die Pools spreekt en iets weet van schulden, dinsdag in de Ruwaard", "Schlden pools dinsdga"]) {
    const { items } = await found(q);
    assert.equal(items[0].name, "Agnieszka Nowak", q);
    assert.deepEqual(items[0].fits.filter(({ what }: any) => what !== "word"), [{ what: "day", word: "tue" }, { what: "language", word: "pl" }]);
    assert.ok(items[0].fits.some(({ word }: any) => /^schuld/.test(word)), q);
  }
});

test("who is away comes last, with who stands in and how to reach them", async () => {
  const { items } = await found("schulden");
  const last = items.findLast(({ absent }: any) => absent);
  assert.equal(last.name, "Peter van den Akker");
  assert.deepEqual(items.map(({ absent }: any) => absent).sort(), items.map(({ absent }: any) => absent));
  assert.equal(last.replacedBy.name, "Agnieszka Nowak");
  assert.match(last.replacedBy.telephone, /^0412/);
});

test("pages of a need and of all by name are everything, once", async () => {
  for (const q of ["&q=dinsdag%20schulden", ""]) {
    const whole = (await get(`${N}/colleagues?limit=100${q}`, { token })).json.items.map(({ id }: any) => id);
    const seen: string[] = [];
    for (let next: string | null = ""; next !== null && seen.length <= whole.length;) {
      const { json } = await get(`${N}/colleagues?limit=3${q}${next && `&cursor=${encodeURIComponent(next)}`}`, { token });
      seen.push(...json.items.map(({ id }: any) => id));
      next = json.next;
    }
    assert.deepEqual(seen, whole);
  }
  const { json } = await get(`${N}/colleagues?limit=1`, { token });
  assert.equal((await get(`${N}/colleagues?q=dinsdag&cursor=${encodeURIComponent(json.next)}`, { token })).status, 400);
});

test("a profile is kept by whose it is, in the version that was read, and every wrong field is named", async () => {
  const { address, etag, json, who } = await makeColleague("professional", { days: ["mon"], languages: ["nl"], telephone: "0412 123456" });
  assert.deepEqual([json.mine, json.mayEdit, json.absent, json.confirmedHow], [true, true, false, "owner"]);
  const change = (body: object, version = etag) => ask("PATCH", address, { token: who.token, body, headers: { "if-match": version } });
  const changed = await change({ absentUntil: dayFromNow(5), replacedBy: (await profileOf(token)).id });
  assert.deepEqual([changed.status, changed.json.absent, changed.json.replacedBy.name], [200, true, "Joris de Wit"]);
  assert.equal((await change({ days: [] })).status, 412);
  const newest = String(changed.headers.etag);
  for (const [field, value] of Object.entries({
    days: ["someday"], languages: ["Pools"], themes: ["nothing"], areas: ["BU00"], telephone: "bel maar", email: "geen adres", absentUntil: "2027-02-30",
    replacedBy: json.id, organisation: "00000000-0000-4000-8000-000000000000", name: "  ", expertise: "x".repeat(1001), private: true,
  })) {
    const { status, json: problem } = await change({ [field]: value }, newest);
    assert.deepEqual([status < 500 && status >= 400, problem.errors?.[0]?.pointer?.split("/")[1]], [true, field], field);
  }
  const again = await post(`${N}/colleagues`, await colleagueBody(), { token: who.token });
  assert.equal(again.status, 409);
  const kept = (await get(`${api}/me/export`, { token: who.token })).json.colleagueProfiles;
  assert.deepEqual(names(kept), ["Joke Janssen"]);
});

test("who leaves is refused at the next request, and is found no more", async () => {
  const { address, etag, id, who } = await makeColleague("professional", { name: "Vera Vertrek" });
  const administrator = await tokenOf("admin_professionals");
  assert.equal((await get(`${N}/colleagues`, { token: who.token })).status, 200);
  assert.equal((await ask("POST", `${address}/_leave`, { token: administrator, headers: { "if-match": etag } })).status, 204);
  const refused = await get(`${N}/colleagues`, { token: who.token });
  assert.deepEqual([refused.status, refused.json.type], [401, "/problems/stale-token"]);
  assert.equal((await get(address, { token: administrator })).status, 404);
  assert.ok((await found("Vera Vertrek")).items.every((one: any) => one.id !== id));
});

test("nothing of a colleague is found by who is none", async () => {
  const organisation = await organisationOf("own");
  await makeColleague("professional", { name: "Xaveria Zeldzaam", organisation });
  for (const asker of [undefined, await tokenOf("connector"), (await newPerson("resident")).token]) {
    assert.equal((await get(`${N}/_search?q=Xaveria`, { token: asker })).bytes.toString().includes("Xaveria Zeldzaam"), false);
    assert.ok([401, 403, 404].includes((await get(`${N}/colleagues?q=Xaveria`, { token: asker })).status));
  }
});

test("who wants that is shown to residents, with when and where one walks in and without a number", async () => {
  const { who: { token }, address, etag } = await makeColleague();
  const place = await makePlace("own", { name: fresh("Wijkhuis") });
  const change = (body: object, version: string) => ask("PATCH", address, { token, body, headers: { "if-match": version } });
  assert.deepEqual((await change({ shownToResidents: true }, etag)).json.errors.map(({ code }: any) => code), ["required"]);
  const every = { frequency: "weekly", interval: 1, byDay: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opens: "00:00", closes: "24:00" };
  const walkIn = { walkInFor: fresh("Hulp bij brieven"), walkInPlace: place.id, walkInHours: [every] };
  const shown = await change({ shownToResidents: true, telephone: "0412 987654", ...walkIn }, etag);
  assert.equal(shown.status, 200);
  const seen = async () => (await get(`${N}/professionals?limit=100`)).json.items.find((one: any) => one.walkInFor === walkIn.walkInFor);
  const card = await seen();
  assert.match(card.walkInTimes, /^maandag, dinsdag, .* 0[.]00–24[.]00$/);
  assert.deepEqual([card.walkInHours[0].byDay.length, card.next.place.name, card.place.name, card.telephone], [7, place.json.name, place.json.name, undefined]);
  const page = (await get("/ruwaard/wie-is-er", { unjudged: true })).bytes.toString();
  assert.ok(page.includes(walkIn.walkInFor) && /(vandaag|morgen) 0\.00 tot 0\.00 uur/.test(page) && !page.includes("0412 987654"));
  assert.equal((await change({ shownToResidents: false }, String(shown.headers.etag))).status, 200);
  assert.equal(await seen(), undefined);
});

test("hours are judged row by row, and replace what was said in words", async () => {
  const { who: { token }, address, etag } = await makeColleague();
  const row = { frequency: "weekly", interval: 1, byDay: ["TU"], opens: "10:00", closes: "12:00" };
  const change = (body: object, version = etag) => ask("PATCH", address, { token, body, headers: { "if-match": version } });
  const faults = async (body: object) => (await change(body)).json.errors?.map(({ pointer, code }: any) => `${pointer} ${code}`);
  assert.deepEqual(await faults({ walkInHours: [{ ...row, closes: "09:00" }, { ...row, byDay: ["XX"] }, { ...row, opens: null, closes: null, note: "Bel eerst" }] }),
    ["/walkInHours/0/closes before_start", "/walkInHours/1/byDay/0 invalid", "/walkInHours/2/opens required"]);
  assert.deepEqual(await faults({ walkInHours: [{ ...row, place: "00000000-0000-4000-8000-000000000000" }] }), ["/walkInHours not_found"]);
  assert.deepEqual(await faults({ walkInHours: Array(31).fill(row) }), ["/walkInHours too_many"]);
  assert.deepEqual(await faults({ walkInExceptions: [{ date: "2026-12-24", until: "2026-12-23" }] }), ["/walkInExceptions/0/until before_start"]);
  assert.deepEqual(await faults({ walkInTimes: "dinsdag", walkInHours: [row] }), ["/walkInTimes unsupported"]);
  const words = await change({ walkInTimes: "dinsdag van tien tot twaalf" });
  assert.equal(words.json.walkInTimes, "dinsdag van tien tot twaalf");
  const told = await change({ walkInHours: [row] }, String(words.headers.etag));
  assert.deepEqual([told.status, told.json.walkInTimes, told.json.walkInHours[0].opens], [200, null, "10:00"]);
});
