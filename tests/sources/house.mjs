// What the tests of followed addresses share: websites of clubs, a clock that is moved, and the command line.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A statement, as the superuser of the database; what it selects, a line per row. */
export async function sql(statement) {
  const { stdout } = await run('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', process.env.VOORDEUR_DATABASE_SUPER, '-c', statement]);
  return stdout.trim();
}

/** Where an earlier test left it. */
let now = Date.parse(await sql('select rfc3339(clock_now())'));
/* What it followed is not due in the midst of this one. */
await sql('update source set paused_at = clock_now()');

/** Moves the clock of the database, and of the background work with it. */
export async function clockTo(moment) {
  now = moment;
  await sql(`do $$ begin execute format('alter database %I set voordeur.now = %L', current_database(), '${new Date(moment).toISOString()}'); end $$`);
  await sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'voordeur_work'");
  // Who was just looking died of it: what they had taken is free again.
  await sql('update source set leased_until = null where leased_until is not null');
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const pass = (duration) => clockTo(now + duration);
export const clock = () => now;

export function calendar(...titles) {
  const events = titles.flatMap((title) => ['BEGIN:VEVENT', `UID:${title}@club`, 'DTSTAMP:20260101T000000Z', 'DTSTART:20270302T190000Z',
    'DTEND:20270302T200000Z', `SUMMARY:${title}`, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//club//NL', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** A website that is still open keeps the program from ending, also where a test failed. */
const sites = [];
after(() => { for (const site of sites) site.stop(); });

/** A website: what it shows by path, a text (a calendar) or a handler; and what it was asked, and by whom. */
export async function website(address, tls) {
  const site = { shown: new Map(), asked: [], now: 0, most: 0 };
  const answer = async (request, response) => {
    const path = request.url;
    site.asked.push({ path, at: performance.now(), headers: request.headers });
    site.most = Math.max(site.most, (site.now += 1));
    response.on('close', () => { site.now -= 1; });
    const what = site.shown.get(path);
    if (what === undefined) response.writeHead(404).end();
    else if (typeof what === 'function') await what(request, response);
    else if (path === '/robots.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end(what);
    else showTagged(request, response, what);
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise((listening) => server.listen(0, address, listening));
  site.server = server;
  site.url = `http${tls ? 's' : ''}://${address}:${server.address().port}`;
  site.stop = () => { server.closeAllConnections(); server.close(); };
  sites.push(site);
  site.times = (path) => site.asked.filter((one) => one.path === path).length;
  return site;
}

/** As a good server does: a tag, and 304 for who has it. */
function showTagged(request, response, text) {
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'text/calendar', etag }).end(text);
}

export async function follow(url, organisation = `Club ${url.slice(-30)}`) {
  const { stdout } = await run(process.env.VOORDEUR_CLI, ['import', '--neighbourhood', 'ruwaard', '--organisation', organisation, '--follow', '--json', url]);
  return JSON.parse(stdout);
}

export async function sourceAt(url) {
  const { stdout } = await run(process.env.VOORDEUR_CLI, ['sources', '--neighbourhood', 'ruwaard', '--json'], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout).items.find(({ address }) => address === url);
}

/** Waits until what is asked is so; says what is missing where it does not come. */
export async function until(what, asked, seconds = 40) {
  for (let i = 0; i < seconds * 10; i++) {
    const found = await asked();
    if (found) return found;
    await wait(100);
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}

const looks = async (url) => Number(await sql(`select jsonb_array_length(history) from source where address = '${url}'`));

export const due = (url) => sql(`update source set next_look = clock_now() - interval '1 year' where address = '${url}'`);

/** Waits for the looks that come by themselves once they are due, and tells how it is doing then. */
export async function looked(url, act, seconds) {
  const before = await looks(url);
  await act();
  await until(`a look at ${url}`, async () => (await looks(url)) > before, seconds);
  return sourceAt(url);
}

export const look = (url, seconds) => looked(url, () => due(url), seconds);

/** What is in the programme of what this address brought. */
export const titles = async (url) =>
  (await sql(`select coalesce(string_agg(a.title, ',' order by a.title), '') from activity a join source s using (neighbourhood_id, organisation_id, calendar)
       where s.address = '${url}' and a.archived_at is null`)).split(',');
