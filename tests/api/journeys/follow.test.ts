// An address that is followed: looked at again by the background work, and what it says stays in step.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { get } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { site, type Site } from "../harness/site.ts";
import { command, later, N } from "../harness/stack.ts";
import { calendar, fresh } from "../harness/things.ts";

interface Shown { status: number; type: string; body: string; tag: string }

let club: Site;
const shown = new Map<string, Shown>();
const asked: { path: string; tag: string | undefined }[] = [];

before(async () => {
  club = await site((request, response) => {
    const path = request.url ?? "";
    const now = shown.get(path);
    asked.push({ path, tag: request.headers["if-none-match"] });
    if (!now) response.writeHead(404).end();
    else if (request.headers["if-none-match"] === now.tag) response.writeHead(304).end();
    else response.writeHead(now.status, { "content-type": now.type, etag: now.tag }).end(now.body);
  });
});
after(() => { club.stop(); });

const show = (path: string, body: string, tag: string, type = "text/calendar") => shown.set(path, { status: 200, type, body, tag });

function run(...words: string[]): Promise<any> {
  return new Promise((told) => { execFile(command, words, (_, stdout) => { told(JSON.parse(stdout)); }); });
}

const source = async (url: string) =>
  (await run("sources", "--neighbourhood", "ruwaard", "--json")).items.find(({ address }: any) => address === url);

/** Makes it due now and waits until it was looked at once more. */
async function look(url: string): Promise<any> {
  const before = (await source(url)).history.length;
  later(`update source set next_look = clock_now() - interval '1 year' where address = '${url}'`);
  for (let i = 0; i < 300; i++) {
    const now = await source(url);
    if (now.history.length > before) return now;
    await wait(200);
  }
  throw new Error("nobody looked");
}

async function follow(path: string): Promise<string> {
  const said = await run("import", "--neighbourhood", "ruwaard", "--organisation", fresh("Club"), "--follow", "--json", club.url + path);
  assert.equal(said.added, 1);
  return club.url + path;
}

const found = async (title: string) =>
  (await get(`${N}/_search?q=${encodeURIComponent(title)}`)).json.items.some(({ card }: any) => card.title === title);

test("what changes at the address changes here, and what did not is not sent again", async () => {
  const [one, two] = [fresh("Zingen"), fresh("Dansen")];
  show("/a.ics", calendar(one), '"1"');
  const url = await follow("/a.ics");
  const same = await look(url);
  assert.equal(asked.at(-1)?.tag, '"1"');
  assert.deepEqual([same.history.at(-1).outcome, same.rhythm, same.alarm], ["same", 540, null]);
  show("/a.ics", calendar(two), '"2"');
  const changed = await look(url);
  assert.deepEqual([changed.history.at(-1).outcome, changed.rhythm], ["changed", 270]);
  assert.equal(await found(two), true);
  assert.equal(await found(one), false);
});

test("who may read in sees how each address is doing", async () => {
  const { json } = await get(`${N}/sources?limit=100`, { token: await tokenOf("professional") });
  const mine = json.items.find(({ address }: any) => address === `${club.url}/a.ics`);
  assert.deepEqual([mine.format, mine.activities, mine.alarm, mine.history.map(({ outcome }: any) => outcome)],
    ["icalendar", 1, null, ["same", "changed"]]);
});

test("twice wrong is an alarm with what to do, nothing is lost, and it heals by itself", async () => {
  const title = fresh("Breien");
  show("/b.ics", calendar(title), '"1"');
  const url = await follow("/b.ics");
  shown.delete("/b.ics");
  assert.equal((await look(url)).alarm, null);
  const failing = await look(url);
  assert.equal(failing.alarm, "failing");
  assert.match(failing.reason, /niets te vinden \(antwoord 404\).*Vraag de organisatie/);
  assert.equal(await found(title), true);
  show("/b.ics", calendar(title), '"1"');
  assert.equal((await look(url)).alarm, null);
});

test("a calendar that became empty or another kind of file raises an alarm and takes nothing away", async () => {
  const title = fresh("Schaken");
  show("/c.ics", calendar(title), '"1"');
  const url = await follow("/c.ics");
  show("/c.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", '"2"');
  assert.equal((await look(url)).alarm, "empty");
  show("/c.ics", '{"@type":"Event","name":"Iets","startDate":"2027-02-01"}', '"3"', "application/json");
  assert.equal((await look(url)).alarm, "shape");
  assert.equal(await found(title), true);
});
