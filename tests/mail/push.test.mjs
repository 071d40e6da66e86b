// Pushes that go out, against a real push service, read by another's reader.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { clock, clockTo, DAY, MINUTE, pass, sql, until } from '../sources/house.mjs';
import { killLanes } from './post.mjs';
import { add, at, becomes, browser, origin, posted, service, signedBy } from './pusher.mjs';

await clockTo(clock());

test('a push says to each device of a person what happened, and to the service only who sends it', async () => {
  const [phone, tablet] = [await browser('telefoon'), await browser('tablet')];
  await add('een', { title: 'Ad antwoordde', text: 'Çay? «Graag», om 3 uur.\nTot dan', url: '/ruwaard/gesprekken/1', language: 'tr' });
  await add('een', { title: 'Nog eens' });
  await until('both', async () => (await sql("select count(*) from push where cause = 'een' and sent_at is not null")) === '2');
  for (const one of [phone, tablet]) {
    const [push, ...more] = one.came();
    assert.equal(more.length, 0);
    const { tag, ...said } = one.read(push);
    assert.deepEqual(said, { title: 'Ad antwoordde', text: 'Çay? «Graag», om 3 uur.\nTot dan', url: '/ruwaard/gesprekken/1', language: 'tr', icon: '/icons/ruwaard-192.png' });
    assert.deepEqual([push.method, push.headers['content-encoding'], push.headers.topic], ['POST', 'aes128gcm', tag]);
    assert.ok(Number(push.headers.ttl) > DAY / 1000 - 60 && Number(push.headers.ttl) <= DAY / 1000);
    const sender = signedBy(push);
    assert.deepEqual([sender.alg, sender.aud, sender.sub], ['ES256', origin, 'mailto:voordeur@wijk.example']);
    const ahead = sender.exp - Date.now() / 1000;
    assert.ok(ahead > 0 && ahead < 24 * 3600);
  }
  assert.notDeepEqual(phone.came()[0].body, tablet.came()[0].body);
  await phone.forget();
  await tablet.forget();
});

test('what is too long for a push is cut off between characters', async () => {
  const phone = await browser('lang');
  await add('lang', { title: '😀 "titel" '.repeat(100), text: '😀"\n'.repeat(3000) });
  await becomes('lang', 'sent');
  const [push] = phone.came();
  const { title, text } = phone.read(push);
  assert.ok(push.body.length <= 4096 && push.body.length > 4000, `${push.body.length}`);
  assert.match(text, /^(😀"\n)+(😀"?)?…$/u);
  assert.ok([...title].length <= 101 && !title.includes('\ufffd'));
  await phone.forget();
});

test('what a service says is done: gone with what waits for it, given up, or asked again', async () => {
  const said = { 404: 'gone', 410: 'gone', 413: 'dead too-large', 400: 'dead refused', 307: 'dead refused', 503: 'put-off' };
  service.says = async ({ url }) => [Number(url.slice(1)), { location: `${origin}/elders` }];
  const browsers = {};
  for (const status of Object.keys(said)) browsers[status] = await browser(status);
  await add('zegt');
  const states = async () => JSON.stringify(await Promise.all(Object.values(browsers).map(({ state }) => state('zegt'))));
  await until('all of it', async () => (await states()) === JSON.stringify(Object.values(said)));
  assert.equal(posted.filter(({ path }) => path === '/elders').length, 0);
  await pass(DAY);
  await until('what is no news is given up', async () => (await browsers[503].state('zegt')) === 'dead too-late');
  for (const one of Object.values(browsers)) await one.forget();
});

test('a service that is busy is asked again when it wants', async () => {
  const phone = await browser('druk');
  service.says = async () => [429, { 'retry-after': '600' }];
  await add('druk');
  await becomes('druk', 'put-off');
  await pass(5 * MINUTE);
  service.says = async () => [201, {}, 'x'.repeat(100_000)];
  await add('erna');
  await becomes('erna', 'sent');
  assert.equal(await at('druk'), 'put-off');
  await pass(6 * MINUTE);
  await becomes('druk', 'sent');
  service.says = async () => [201];
  await phone.forget();
});

test('who is killed between sending and noting it sends the same push, which replaces the first', async () => {
  const phone = await browser('gedood');
  const holder = spawn('psql', ['-X', '-q', '-d', process.env.VOORDEUR_DATABASE_SUPER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waits = "from pg_stat_activity where usename = 'voordeur_work' and wait_event_type = 'Lock'";
  service.says = async () => {
    if (phone.came().length === 1) {
      holder.stdin.write("begin; select 'held' from push where cause = 'gedood' for update;\n");
      await new Promise((held) => holder.stdout.once('data', held));
    }
    return [201];
  };
  await add('gedood');
  await until('a lane that wants to note it', async () => Number(await sql(`select count(*) ${waits}`)) > 0);
  killLanes();
  await until('its end', async () => {
    await sql(`select pg_terminate_backend(pid) ${waits}`);
    return (await sql(`select count(*) ${waits}`)) === '0';
  });
  holder.stdin.end('rollback;\n');
  await new Promise((gone) => holder.once('close', gone));
  assert.equal(await at('gedood'), '');
  await pass(6 * MINUTE);
  await becomes('gedood', 'sent');
  const both = phone.came();
  assert.equal(both.length, 2);
  assert.equal(phone.read(both[0]).tag, phone.read(both[1]).tag);
  assert.equal(both[0].headers.topic, both[1].headers.topic);
  await phone.forget();
});

test('a service that cannot be reached or is not who it says is asked again', async () => {
  for (const [name, endpoint, state] of [['niemand', 'https://localhost:9/x', 'unreachable'], ['vals', origin.replace('localhost', '127.0.0.1') + '/vals', 'not-secure']]) {
    const phone = await browser(name, endpoint);
    await add(name);
    await becomes(name, state);
    await phone.forget();
  }
});

test('no log holds where a device is told, or what', () => {
  const log = readFileSync(`${process.env.VOORDEUR_LOGS}/work.log`, 'utf8');
  assert.match(log, /push .*kind=test status=201/);
  for (const secret of ['telefoon', 'localhost', 'Ad antwoordde', 'vapid']) assert.ok(!log.includes(secret), secret);
});
