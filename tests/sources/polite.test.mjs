// How we ask: who we are, what we know, how often, and never two at a time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { calendar, clock, DAY, due, follow, look, looked, MINUTE, pass, sourceAt, sql, until, website } from './house.mjs';

test('we say who we are and what we know, and what did not change is not sent again', async () => {
  const club = await website('127.0.1.1');
  const [tagged, dated] = [`${club.url}/tagged.ics`, `${club.url}/dated.ics`];
  club.shown.set('/tagged.ics', calendar('Zingen'));
  club.shown.set('/dated.ics', (request, response) => {
    const date = 'Tue, 24 Nov 2026 13:00:00 GMT';
    if (request.headers['if-modified-since'] === date) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'text/calendar', 'last-modified': date }).end(calendar('Dansen'));
  });
  for (const url of [tagged, dated]) {
    await follow(url);
    const same = await look(url);
    assert.deepEqual([same.history.at(-1).outcome, same.rhythm], ['same', 540]);
  }
  const last = club.asked.findLast(({ path }) => path === '/tagged.ics').headers;
  assert.match(last['if-none-match'], /^"/);
  assert.match(last['user-agent'], /^Voordeur\/1 \(leest agenda's van de wijk; \+http:\/\/localhost:\d+\)$/);
  assert.ok(club.asked.findLast(({ path }) => path === '/dated.ics').headers['if-modified-since']);
  assert.equal(club.times('/robots.txt'), 1, 'its rules are asked for once a day');
  club.stop();
});

test('the rhythm follows the changes, from a quarter of an hour to a week, and nobody comes on the hour', async () => {
  const club = await website('127.0.1.2');
  const url = `${club.url}/rhythm.ics`;
  let version = 0;
  club.shown.set('/rhythm.ics', calendar('Versie 0'));
  await follow(url);
  const next = async () => {
    const now = await looked(url, async () => pass(Date.parse(await sql(`select rfc3339(next_look) from source where address = '${url}'`)) - clock() + 1000));
    const gap = (Date.parse(now.nextLook) - Date.parse(now.lookedAt)) / MINUTE;
    assert.ok(gap >= now.rhythm * 0.9 - 1 && gap <= now.rhythm * 1.1 + 1, `${gap} minutes at a rhythm of ${now.rhythm}`);
    return now.rhythm;
  };
  const faster = [];
  for (let i = 0; i < 6; i++) {
    club.shown.set('/rhythm.ics', calendar(`Versie ${++version}`));
    faster.push(await next());
  }
  assert.deepEqual(faster, [180, 90, 45, 22, 15, 15]);
  await sql(`update source set rhythm = 5000 where address = '${url}'`);
  assert.deepEqual([await next(), await next(), await next()], [7500, 10080, 10080]);
  club.stop();
});

test('one host is asked one thing at a time, several hosts at once', async () => {
  const clubs = await Promise.all(['127.0.1.3', '127.0.1.4', '127.0.1.5', '127.0.1.6'].map((address) => website(address)));
  let now = 0, most = 0;
  const slowly = async (_, response) => {
    most = Math.max(most, (now += 1));
    await wait(700);
    now -= 1;
    response.writeHead(304).end();
  };
  const urls = [];
  for (const club of clubs)
    for (const path of ['/a.ics', '/b.ics', '/c.ics']) {
      club.shown.set(path, calendar(`${club.url}${path}`));
      await follow(club.url + path);
      club.shown.set(path, slowly);
      club.most = 0;
      urls.push(club.url + path);
    }
  await Promise.all(urls.map(due));
  await until('all were looked at', () => clubs.every((club) => ['/a.ics', '/b.ics', '/c.ics'].every((path) => club.times(path) === 2)));
  assert.deepEqual(clubs.map(({ most: atOnce }) => atOnce), [1, 1, 1, 1]);
  assert.ok(most >= 3, `${most} hosts at once`);
  clubs.forEach(({ stop }) => stop());
});

test('what leads to another website obeys that one, and both are left alone meanwhile', async () => {
  const [door, house] = await Promise.all(['127.0.1.7', '127.0.1.8'].map((address) => website(address)));
  const url = `${door.url}/moved.ics`;
  door.shown.set('/moved.ics', (_, response) => { response.writeHead(301, { location: `${house.url}/agenda.ics` }).end(); });
  house.shown.set('/agenda.ics', calendar('Bridge'));
  await follow(url);
  assert.equal((await look(url)).history.at(-1).outcome, 'same');
  assert.equal(await sql(`select cardinality(hosts) from source where address = '${url}'`), '2');
  house.shown.set('/robots.txt', 'User-agent: *\nDisallow: /agenda.ics\n');
  await pass(DAY + MINUTE);
  assert.equal((await look(url)).alarm, 'robots');
  door.stop();
  house.stop();
});

test('a website that asks to come back later is left alone for so long, with all it has', async () => {
  const club = await website('127.0.1.9');
  const [one, other] = [`${club.url}/one.ics`, `${club.url}/other.ics`];
  club.shown.set('/one.ics', calendar('Koffie'));
  club.shown.set('/other.ics', calendar('Thee'));
  await follow(one);
  await follow(other);
  club.shown.set('/one.ics', (_, response) => { response.writeHead(429, { 'retry-after': '7200' }).end(); });
  const later = await look(one);
  assert.deepEqual([later.history.at(-1).outcome, later.alarm, later.fails, later.health], ['later', null, 0, 'good']);
  assert.ok(Date.parse(later.nextLook) - Date.parse(later.lookedAt) >= 7200_000);
  const before = club.times('/other.ics');
  await due(other);
  await wait(8000);
  assert.equal(club.times('/other.ics'), before);
  await pass(7205_000);
  await until('the other is asked', () => club.times('/other.ics') === before + 1);
  club.stop();
});

test('a website that asks for a wait between requests gets it', async () => {
  const club = await website('127.0.1.9');
  club.shown.set('/robots.txt', 'User-agent: *\nCrawl-delay: 3\n');
  const paths = ['/1.ics', '/2.ics', '/3.ics'];
  for (const path of paths) {
    club.shown.set(path, calendar(`Club ${path}`));
    await follow(club.url + path);
  }
  // The clock stands still here: let it go, so that three seconds pass.
  await sql("do $$ begin execute format('alter database %I reset voordeur.now', current_database()); end $$");
  await sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'voordeur_work'");
  await sql(`update source set paused_at = clock_now() where address not like '${club.url}%'`);
  await Promise.all(paths.map((path) => due(club.url + path)));
  await until('all three were looked at', () => paths.every((path) => club.times(path) === 2));
  const at = club.asked.slice(3).map((one) => one.at);
  assert.equal(club.times('/robots.txt'), 1);
  for (let i = 1; i < at.length; i++) assert.ok(at[i] - at[i - 1] >= 2500, `${at[i] - at[i - 1]} ms`);
  assert.equal((await sourceAt(club.url + '/1.ics')).alarm, null);
  club.stop();
});
