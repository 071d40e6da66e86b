// What goes wrong at the other end: one clear sentence each, nothing lost, and nobody else waits for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

import { calendar, due, follow, look, sourceAt, sql, titles, until, website } from './house.mjs';

const certificate = (name) => ({
  key: readFileSync(join(process.env.VOORDEUR_CERTIFICATES, 'key')),
  cert: readFileSync(join(process.env.VOORDEUR_CERTIFICATES, name)),
});

let club, good, house, secure;
let version = 0;

before(async () => {
  club = await website('127.0.1.1');
  good = await website('127.0.1.2');
  house = await website('127.0.0.1'); // inside: nobody may be led here
  secure = await website('127.0.1.1', certificate('good'));
  good.shown.set('/good.ics', calendar('Goed 0'));
  await follow(`${good.url}/good.ics`);
});

/** A good address is brought in step meanwhile. */
async function othersGoOn() {
  const title = `Goed ${++version}`;
  good.shown.set('/good.ics', calendar(title));
  const now = await look(`${good.url}/good.ics`);
  assert.equal(now.history.at(-1).outcome, 'changed', now.reason ?? '');
  assert.deepEqual(await titles(`${good.url}/good.ics`), [title]);
}

/** Followed while it was good; then it goes wrong, twice. */
async function goesWrong(site, path, answer, sentence, seconds) {
  const url = site.url + path;
  site.shown.set(path, calendar(`Van ${path}`));
  await follow(url);
  if (typeof answer === 'function') site.shown.set(path, answer);
  else answer.now();
  await Promise.all([look(url, seconds), othersGoOn()]);
  await look(url, seconds);
  const now = await sourceAt(url);
  assert.deepEqual([now.alarm, now.health, now.fails], ['failing', 'broken', 2]);
  assert.match(now.reason, sentence);
  assert.deepEqual(await titles(url), [`Van ${path}`], 'nothing is lost');
  assert.equal(now.activities, 1);
}

const type = { 'content-type': 'text/calendar' };

test('a file of 200 MB', async () => {
  const piece = Buffer.alloc(1 << 20, 'X');
  let sent = 0;
  await goesWrong(club, '/large.ics', async (_, response) => {
    response.writeHead(200, type);
    const left = new Promise((go) => response.once('close', go));
    for (let i = 0; i < 200 && !response.destroyed; i++) {
      sent += piece.length;
      if (!response.write(piece)) await Promise.race([new Promise((go) => response.once('drain', go)), left]);
    }
    response.end();
  }, /^Wat er op dit adres staat, is te groot\. Dit ging 2 keer/);
  assert.ok(sent < 2 * 40 * (1 << 20), `${sent} bytes were taken`);
});

test('a file that says it is 200 MB', async () => {
  await goesWrong(club, '/says-large.ics', (_, response) => { response.writeHead(200, { ...type, 'content-length': 200 << 20 }).write('BEGIN'); }, /is te groot\./);
});

test('one byte a second', async () => {
  await goesWrong(club, '/slow.ics', async (_, response) => {
    response.writeHead(200, type);
    for (const letter of calendar('Traag')) {
      if (response.destroyed) return;
      response.write(letter);
      await wait(1000);
    }
  }, /^Dit adres antwoordt te langzaam\./, 60);
});

const inside = ['http://127.0.0.1:PORT/', 'http://localhost:PORT/', 'http://club.localhost:PORT/', 'http://[::1]:PORT/', 'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/', 'http://2130706433:PORT/', 'http://10.0.0.1/', 'http://169.254.169.254/latest/meta-data/', 'http://[fd00::1]/'];

for (const [n, way] of inside.entries())
  test(`a redirect to ${way}`, async () => {
    const target = way.replace('PORT', new URL(house.url).port);
    await goesWrong(club, `/inside-${n}.ics`, (_, response) => { response.writeHead(302, { location: target }).end(); },
      /^Dit adres ligt in een besloten netwerk\. Daar halen wij niets op\./);
    assert.deepEqual(house.asked, []);
  });

test('a redirect inside at the third step', async () => {
  const to = (location) => (_, response) => { response.writeHead(307, { location }).end(); };
  club.shown.set('/step-2.ics', to(`${good.url}/step-3.ics`));
  good.shown.set('/step-3.ics', to(`${house.url}/`));
  await goesWrong(club, '/step-1.ics', to('/step-2.ics'), /besloten netwerk/);
  assert.deepEqual(house.asked, []);
});

test('a redirect that goes round', async () => {
  await goesWrong(club, '/round.ics', (_, response) => { response.writeHead(302, { location: `${club.url}/round.ics` }).end(); }, /^Dit adres verwijst steeds door\./);
});

test('a length that is more than what comes', async () => {
  await goesWrong(club, '/short.ics', (_, response) => {
    response.writeHead(200, { ...type, 'content-length': 5000 }).write(calendar('Half'));
    setTimeout(() => response.destroy(), 200);
  }, /^Het antwoord van dit adres brak halverwege af\./);
});

test('a length that is less than what there is', async () => {
  await goesWrong(club, '/less.ics', (_, response) => {
    const whole = calendar('Een', 'Twee', 'Drie');
    response.socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\nContent-Length: ${whole.length - 60}\r\n\r\n${whole}`);
  }, /./);
});

test('a gzip bomb', async () => {
  const bomb = gzipSync(Buffer.alloc(200 << 20));
  await goesWrong(club, '/bomb.ics', (_, response) => { response.writeHead(200, { ...type, 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb); },
    /^Wat er op dit adres staat, is te groot\./);
});

test('what says it is packed and is not', async () => {
  await goesWrong(club, '/unpacked.ics', (_, response) => { response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(calendar('Plat')); },
    /^Van dit adres komt geen goed antwoord\./);
});

test('what is no HTTP', async () => {
  await goesWrong(club, '/smtp.ics', (_, response) => { response.socket.end('220 mail.club.example ESMTP\r\n'); }, /^Van dit adres komt geen goed antwoord\./);
});

test('a certificate that expired, of an authority that is trusted', async () => {
  await goesWrong(secure, '/secure.ics', { now: () => secure.server.setSecureContext(certificate('expired')) },
    /^Het beveiligingscertificaat van dit adres is verlopen\. Daarom lezen wij het niet\./);
  secure.server.setSecureContext(certificate('good'));
  const well = await look(`${secure.url}/secure.ics`);
  assert.equal(well.alarm, null);
});

test('who looks dies of it: another goes on, and the address is looked at again', async () => {
  const url = `${club.url}/dies.ics`;
  club.shown.set('/dies.ics', calendar('Taai'));
  await follow(url);
  club.shown.set('/dies.ics', () => undefined);
  const asked = club.times('/dies.ics');
  await due(url);
  await until('it is being asked', () => club.times('/dies.ics') > asked);
  await sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'voordeur_work'`);
  await othersGoOn();
  await until('what was asked has ended', () => club.now === 0);
  club.shown.set('/dies.ics', calendar('Taai', 'Nieuw'));
  await sql(`update source set leased_until = clock_now() - interval '1 second' where address = '${url}' and leased_until is not null`);
  const well = await look(url);
  assert.deepEqual([well.alarm, well.fails], [null, 0]);
  assert.deepEqual(await titles(url), ['Nieuw', 'Taai']);
});
