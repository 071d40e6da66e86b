// Each alarm comes when it should, says what to do, takes nothing away, and goes by itself when the address is well again.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { calendar, DAY, follow, look, looked, MINUTE, pass, sourceAt, titles, website } from './house.mjs';

let club;
before(async () => { club = await website('127.0.1.1'); });

test('an address that fails twice', async () => {
  const url = `${club.url}/fails.ics`;
  club.shown.set('/fails.ics', calendar('Breien'));
  await follow(url);
  club.shown.delete('/fails.ics');
  const once = await look(url);
  assert.deepEqual([once.alarm, once.health, once.fails], [null, 'attention', 1]);
  const twice = await look(url);
  assert.deepEqual([twice.alarm, twice.health], ['failing', 'broken']);
  assert.match(twice.reason, /^Op dit adres is niets te vinden \(antwoord 404\)\. Dit ging 2 keer achter elkaar mis\. Vraag de organisatie/);
  assert.deepEqual(await titles(url), ['Breien']);
  club.shown.set('/fails.ics', calendar('Breien', 'Haken'));
  const well = await look(url);
  assert.deepEqual([well.alarm, well.reason, well.health], [null, null, 'good']);
  assert.deepEqual(await titles(url), ['Breien', 'Haken']);
});

test('an address that stands still for three times its usual rhythm', async () => {
  const url = `${club.url}/still.ics`;
  club.shown.set('/still.ics', calendar('Dag 0'));
  await follow(url);
  for (let day = 1; day <= 3; day++) {
    club.shown.set('/still.ics', calendar(`Dag ${day}`));
    const changed = await looked(url, () => pass(DAY));
    assert.equal(changed.history.at(-1).outcome, 'changed');
  }
  const quiet = await looked(url, () => pass(2 * DAY));
  assert.deepEqual([quiet.history.at(-1).outcome, quiet.alarm], ['same', null]);
  const still = await looked(url, () => pass(DAY + 30 * MINUTE));
  assert.deepEqual([still.alarm, still.health], ['still', 'attention']);
  assert.match(still.reason, /verandert al veel langer niet.*Vraag de organisatie/);
  club.shown.set('/still.ics', calendar('Eindelijk'));
  const well = await looked(url, () => pass(DAY));
  assert.deepEqual([well.alarm, well.health], [null, 'good']);
});

test('an address that empties', async () => {
  const url = `${club.url}/empties.ics`;
  club.shown.set('/empties.ics', calendar('Schaken'));
  await follow(url);
  club.shown.set('/empties.ics', calendar());
  const empty = await look(url);
  assert.deepEqual([empty.alarm, empty.health, empty.activities], ['empty', 'attention', 0]);
  assert.match(empty.reason, /geen enkele activiteit meer\. Vraag/);
  assert.equal((await look(url)).alarm, 'empty');
  club.shown.set('/empties.ics', calendar('Schaken'));
  const well = await look(url);
  assert.deepEqual([well.alarm, well.activities], [null, 1]);
  assert.deepEqual(await titles(url), ['Schaken']);
});

test('an address that holds another kind of file', async () => {
  const url = `${club.url}/shape.ics`;
  club.shown.set('/shape.ics', calendar('Toneel'));
  await follow(url);
  club.shown.set('/shape.ics', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
      .end('<script type="application/ld+json">{"@type":"Event","name":"Iets","startDate":"2027-02-01"}</script>');
  });
  const shape = await look(url);
  assert.deepEqual([shape.alarm, shape.health], ['shape', 'broken']);
  assert.match(shape.reason, /iets van een andere soort.*lees het adres zelf opnieuw in/);
  assert.deepEqual(await titles(url), ['Toneel']);
  club.shown.set('/shape.ics', calendar('Toneel', 'Dans'));
  assert.equal((await look(url)).alarm, null);
});

test('a website that wants no programs, until it changes its mind', async () => {
  const url = `${club.url}/private/agenda.ics`;
  club.shown.set('/private/agenda.ics', calendar('Koor'));
  await follow(url);
  club.shown.set('/robots.txt', 'User-agent: *\nDisallow: /private/\n');
  await pass(DAY + MINUTE); // what it said before is known for a day
  const asked = club.times('/private/agenda.ics');
  const robots = await look(url);
  assert.deepEqual([robots.alarm, robots.health], ['robots', 'broken']);
  assert.match(robots.reason, /wil niet dat programma's dit adres lezen \(robots\.txt\)\. Vraag/);
  assert.equal(club.times('/private/agenda.ics'), asked);
  assert.deepEqual(await titles(url), ['Koor']);
  assert.ok(Date.parse(robots.nextLook) - Date.parse(robots.lookedAt) >= DAY);
  club.shown.set('/robots.txt', 'User-agent: *\nDisallow: /private/\n\nUser-agent: Voordeur\nAllow: /private/agenda\n');
  const well = await looked(url, () => pass(8 * DAY));
  assert.equal(well.alarm, null);
  club.shown.delete('/robots.txt');
});

test('a website whose rules cannot be read is left alone, unless they are known', async () => {
  const other = await website('127.0.1.2');
  const url = `${other.url}/agenda.ics`;
  other.shown.set('/agenda.ics', calendar('Yoga'));
  await follow(url);
  other.shown.set('/robots.txt', (_, response) => { response.writeHead(503).end(); });
  const closed = await look(url);
  assert.equal(closed.history.at(-1).outcome, 'failed');
  assert.equal(other.times('/agenda.ics'), 1);
  other.shown.delete('/robots.txt');
  assert.equal((await look(url)).history.at(-1).outcome, 'same');
  other.shown.set('/robots.txt', (_, response) => { response.writeHead(503).end(); });
  await pass(2 * DAY);
  assert.equal((await look(url)).history.at(-1).outcome, 'same');
  assert.equal((await sourceAt(url)).alarm, null);
  other.stop();
});
