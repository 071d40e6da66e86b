// Terms and school holidays, set by an administrator: what they move, and who may.  In a neighbourhood of its own, in another region,
// so that nothing here moves what other tests made.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";
import { days, inDays, local, utc } from "../harness/dates.ts";
import { ask, del, get, patch, post, type Exchange } from "../harness/http.ts";
import { newAddress, password, run, signedIn } from "../harness/people.ts";
import { api, command, later, asSuper } from "../harness/stack.ts";
import { fresh, now, thing } from "../harness/things.ts";

const slug = `noordrand-${process.pid}`;
const here = `${api}/neighbourhoods/${slug}`;
let token: string;

before(async () => {
  later(`insert into neighbourhood (slug, name, municipality, latitude, longitude, holiday_region)
         values ('${slug}', 'Noordrand', 'Oss', 51.76, 5.52, 'noord');
         insert into module_switch (neighbourhood_id, module, for_residents, for_professionals)
         select n.neighbourhood_id, 'activities', true, true from neighbourhood n where n.slug = '${slug}';
         delete from holiday where region = 'noord'`);
  const email = newAddress();
  run("person", "create", "--email", email, "--name", "Femke Bos", "--neighbourhood", slug, "--role", "admin_professionals");
  execFileSync(command, ["person", "password", "--email", email], { input: `${password}\n` });
  token = (await signedIn(email)).token;
  await until(async () => (await get(`${here}/freshness-terms`, { token, unjudged: true })).status === 200);
});

/** Waits for what the work in the background makes true, which may be making all series longer first, or a setting that is a second old. */
async function until(is: () => Promise<boolean>) {
  for (let tries = 0; tries < 480; tries++) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("it did not become so in two minutes");
}

const matching = (etag: string) => ({ token, headers: { "if-match": etag } });

async function setTerm(kind: string, body: object): Promise<Exchange> {
  const { address, etag } = await now(`${here}/freshness-terms/${kind}`, token);
  return patch(address, body, matching(etag));
}

/** A weekly series of this neighbourhood. */
const series = async (start: number, more: object = {}) =>
  thing(await post(`${here}/activities`, { title: fresh("Zingen"), start: utc(start), end: utc(start + 3_600_000), rrule: "FREQ=WEEKLY", ...more }, { token }));

const pointers = ({ status, json }: Exchange) => [status, ...(json.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`)];

test("every kind has a term, which says who changed it and is changed by who knows its version", async () => {
  const { json } = await get(`${here}/freshness-terms`, { token });
  assert.deepEqual(json.items.map(({ kind, dueDays }: any) => [kind, dueDays]), [
    ["series", 90], ["activity", 7], ["ask", 14], ["offer", 60], ["organisation", 180], ["place", 180], ["project", 180], ["service", 180], ["colleague", 180], ["elsewhere", 180], ["knowledge_item", 365],
  ]);
  const { address, etag, json: before } = await now(`${here}/freshness-terms/place`, token);
  assert.deepEqual([before.changedBy, before.changedAt], [null, null]);
  assert.equal((await patch(address, { dueDays: 100 }, { token })).status, 428);
  const changed = await patch(address, { dueDays: 100 }, matching(etag));
  assert.deepEqual([changed.json.dueDays, changed.json.doubtfulDays, changed.json.changedBy], [100, 14, "Femke Bos"]);
  assert.equal((await patch(address, { dueDays: 110 }, matching(etag))).status, 412);
  const told = (await get(`${here}/freshness`, { token })).json.terms;
  assert.deepEqual(told.find(({ kind }: any) => kind === "place"), { kind: "place", dueDays: 100 }, "and everybody is told so beside the figure");
});

test("a term that cannot be is refused by the name of its field, and a kind that is not there is not there", async () => {
  assert.deepEqual(pointers(await setTerm("ask", { dueDays: 0, doubtfulDays: 61, archivedDays: "veel" })),
    [400, "/dueDays out_of_range", "/doubtfulDays out_of_range", "/archivedDays type"]);
  assert.deepEqual(pointers(await setTerm("series", { seasons: ["02-30"] })), [400, "/seasons invalid"]);
  assert.deepEqual(pointers(await setTerm("ask", { seasons: ["09-01"] })), [400, "/seasons unsupported"]);
  assert.deepEqual(pointers(await setTerm("ask", { days: 3 })), [400, "/days unknown"]);
  assert.equal((await get(`${here}/freshness-terms/discotheek`, { token, unjudged: true })).status, 404);
});

test("by a shorter term an activity is due now and not at once doubtful, and by a longer one it is right again", async () => {
  const made = await series(local(inDays(2), 10));
  later(`update activity set confirmed_at = clock_now() - interval '40 days' where activity_id = '${made.id}'`);
  const dueAt = async () => Date.parse((await get(made.address, { token })).json.dueAt);
  const past = (at: number) => at <= Date.now() + 1000;
  assert.equal(past(await dueAt()), false);
  assert.equal((await setTerm("series", { dueDays: 30 })).status, 200);
  const { json } = await get(made.address, { token });
  assert.ok(past(Date.parse(json.dueAt)) && Date.now() - Date.parse(json.dueAt) < 60_000, json.dueAt);
  assert.equal(Date.parse(json.doubtfulAt) - Date.parse(json.dueAt), days(14));
  const { items } = (await get(`${here}/life-events?kind=activity&item=${made.id}`, { token })).json;
  assert.deepEqual(items.filter(({ event }: any) => event === "due").map(({ how }: any) => how), ["time"]);
  const due = (await get(`${here}/activities?freshness=due`, { token })).json.items;
  assert.deepEqual([...new Set(due.map(({ activity }: any) => activity.id))], [made.id], "and who lists what is due finds it");
  await setTerm("series", { dueDays: 90 });
  assert.equal(past(await dueAt()), false);
});

const holidayBody = (from: number, until: number, more: object = {}) =>
  ({ name: fresh("Proefvakantie"), startDate: utc(from).slice(0, 10), endDate: utc(until).slice(0, 10), ...more });

test("a holiday is added, compared, changed and taken away, and it stays known who did", async () => {
  const body = holidayBody(inDays(900), inDays(908), { estimated: true });
  const made = thing(await post(`${here}/holidays`, body, { token }));
  assert.deepEqual([made.json.region, made.json.estimated, made.json.changedBy], ["noord", true, "Femke Bos"]);
  const twice = await post(`${here}/holidays`, holidayBody(inDays(908), inDays(910)), { token });
  assert.deepEqual(pointers(twice), [409, "/startDate duplicate"]);
  const right = await patch(made.address, { estimated: false }, matching(made.etag));
  assert.equal(right.json.estimated, false);
  assert.equal((await patch(made.address, { name: "Later" }, matching(made.etag))).status, 412);
  assert.equal((await del(made.address, { token })).status, 428);
  assert.equal((await del(made.address, matching(String(right.headers.etag)))).status, 204);
  assert.equal((await get(made.address, { token })).status, 404);
  const { items } = (await get(`${here}/holiday-changes`, { token })).json;
  assert.deepEqual(items.slice(0, 3).map(({ event, by, name }: any) => [event, by, name]), ["removed", "changed", "added"].map((event) => [event, "Femke Bos", body.name]));
});

test("a holiday that cannot be is refused by the name of its field", async () => {
  const refused = async (more: object) => pointers(await post(`${here}/holidays`, holidayBody(inDays(950), inDays(955), more), { token }));
  assert.deepEqual(await refused({ endDate: "2020-01-01" }), [400, "/endDate before_start"]);
  assert.deepEqual(await refused({ endDate: utc(inDays(1200)).slice(0, 10) }), [400, "/endDate out_of_range"]);
  assert.deepEqual(await refused({ startDate: "2027-02-30" }), [400, "/startDate invalid"]);
  assert.deepEqual(await refused({ name: " " }), [400, "/name required"]);
  assert.deepEqual(await refused({ region: "zuid" }), [400, "/region not_yours"]);
  assert.deepEqual(await refused({ region: "west" }), [400, "/region unknown"]);
});

test("a series that leaves the holidays out follows each change, and what was done by hand stays", async () => {
  const first = local(inDays(3), 10);
  const at = (week: number) => utc(local(first + days(7 * week), 10));
  const [skips, goesOn] = [await series(first, { skipsHolidays: true }), await series(first)];
  const date = (of: { address: string }, week: number) => `${of.address}/occurrences/${at(week)}`;
  const there = async (of: { address: string }, week: number) => (await get(date(of, week), { token, unjudged: true })).status === 200;
  const cancelled = await now(date(skips, 5), token);
  assert.equal((await patch(cancelled.address, { status: "cancelled", note: "Zaal bezet" }, matching(cancelled.etag))).status, 200);
  const dates = () => asSuper(`select count(*) from occurrence where activity_id = '${skips.id}'`);
  const whole = dates();

  const holiday = thing(await post(`${here}/holidays`, holidayBody(first + days(6), first + days(8)), { token }));
  await until(async () => !(await there(skips, 1)));
  assert.ok(await there(skips, 2));
  assert.ok(await there(goesOn, 1), "who does not leave them out goes on");
  const moved = await patch(holiday.address, holidayBody(first + days(13), first + days(15)), matching(holiday.etag));
  await until(async () => !(await there(skips, 2)) && (await there(skips, 1)));
  assert.equal((await del(holiday.address, matching(String(moved.headers.etag)))).status, 204);
  await until(() => there(skips, 2));
  assert.deepEqual([dates(), (await now(cancelled.address, token)).json.status], [whole, "cancelled"]);
});

test("the holidays and terms of a neighbourhood are its own administrators' business", async () => {
  for (const path of ["freshness-terms", "freshness-terms/ask", "holidays", "holiday-changes"])
    assert.equal((await get(`${api}/neighbourhoods/ruwaard/${path}`, { token })).status, 403, path);
  assert.equal((await ask("POST", `${api}/neighbourhoods/ruwaard/holidays`, { token, body: holidayBody(inDays(950), inDays(951)) })).status, 403);
});
