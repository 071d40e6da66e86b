// Letters that go out, against a real server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { clock, clockTo, DAY, MINUTE, pass, sql, until } from '../sources/house.mjs';
import { add, asked, at, becomes, came, close, killLanes, open, paused, refuse, says, to, tries } from './post.mjs';

const ID = '0192f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6';
await clockTo(clock());
await open();

test('a letter is one mail that another program reads as it was meant', async () => {
  await add('een', 'anna@buurt.example', {
    subject: 'Çay en één ağaç bij het Wijkhuis, met een onderwerp dat langer is dan een regel van een brief mag zijn',
    reply: ID,
    unsubscribe: ID,
    thread: 'gesprek',
    blocks: [
      { heading: 'Iemand antwoordde' },
      { text: 'Dag Anna,\n\nDit is een alinea die zo lang is dat zij voor wie tekst leest over meer dan één regel gaat.' },
      { quote: 'Ik kom <zaterdag>.' },
      { item: 'één' },
      { action: 'Naar het gesprek', path: '/ruwaard/gesprekken/1' },
      { small: 'U krijgt deze mail omdat u iets vroeg.' },
    ],
  });
  await add('een', 'ander@buurt.example');
  await becomes('een', 'sent');
  const [mail, ...more] = to('anna@buurt.example');
  assert.equal(more.length, 0);
  assert.equal(to('ander@buurt.example').length, 0);
  assert.equal(mail.secure, true);
  assert.equal(mail.subject, 'Çay en één ağaç bij het Wijkhuis, met een onderwerp dat langer is dan een regel van een brief mag zijn');
  assert.equal(mail.from.value[0].address, 'voordeur@wijk.example');
  assert.match(mail.from.value[0].name, /^Voordeur /);
  assert.match(mail.replyTo.value[0].address, /^antwoord\+[a-z2-7]{42}@wijk\.example$/);
  assert.match(mail.envelope.mailFrom.address, /^retour\+[a-z2-7]{42}@wijk\.example$/);
  assert.match(mail.messageId, /^<[0-9a-f]{32}@wijk\.example>$/);
  assert.notEqual(mail.inReplyTo, mail.messageId);
  assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
  assert.equal(mail.headers.get('list').unsubscribe.url.startsWith(`${process.env.VOORDEUR_ORIGIN}/l/`), true);
  assert.match(mail.raw, /\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n/);
  assert.match(mail.text, /zo lang is dat zij voor wie tekst leest over meer dan één regel gaat\.\n/);
  assert.match(mail.text, /> Ik kom <zaterdag>\.\n/);
  assert.match(mail.text, new RegExp(`Naar het gesprek:\n${process.env.VOORDEUR_ORIGIN}/ruwaard/gesprekken/1\n`));
  assert.match(mail.html, /Ik kom &lt;zaterdag&gt;\./);
  assert.match(mail.html, /<html lang="nl" dir="ltr">/);
  assert.equal(mail.attachments.length, 0);
  for (const line of mail.raw.split('\r\n')) assert.ok(line.length <= 78 || /^(List-|.*https?:)/.test(line), line);
});

test('a server that is away for a day gets every letter once', async () => {
  await close();
  const causes = ['weg-1', 'weg-2', 'weg-3'];
  for (const cause of causes) await add(cause, `${cause}@buurt.example`);
  for (const cause of causes) await becomes(cause, 'not-reached');
  for (const step of [1, 5, 30, 120, 360, 360, 360, 360]) {
    const before = await Promise.all(causes.map(tries));
    await pass(step * MINUTE);
    await until('another try', async () => (await Promise.all(causes.map(tries))).every((n, i) => n > before[i]));
    for (const cause of causes) await becomes(cause, 'not-reached');
  }
  await open();
  await sql("update mail set run_after = clock_now() where cause = 'weg-1'");
  for (const cause of causes) await becomes(cause, 'sent');
  for (const cause of causes) assert.equal(to(`${cause}@buurt.example`).length, 1);
});

test('an address that refuses for good gets no more', async () => {
  says.recipient = (address) => (address === 'weg@buurt.example' ? refuse(550, '5.1.1 no such user')() : undefined);
  await add('niemand', 'weg@buurt.example');
  await becomes('niemand', 'dead no-such-address');
  assert.equal(await paused('Weg@Buurt.example'), true);
  await add('niemand-2', 'weg@buurt.example');
  await becomes('niemand-2', 'dead paused');
  assert.equal(asked.filter((address) => address === 'weg@buurt.example').length, 1);
  says.recipient = () => undefined;
});

test('a letter that is refused for what it says leaves the address in peace', async () => {
  says.end = async () => refuse(554, '5.6.0 no')();
  await add('inhoud', 'bea@buurt.example');
  await becomes('inhoud', 'dead refused');
  assert.equal(await paused('bea@buurt.example'), false);
  says.end = async () => undefined;
});

test('who is told to come back later does', async () => {
  says.recipient = refuse(450, '4.2.0 later');
  await add('later', 'cor@buurt.example');
  await becomes('later', 'put-off');
  says.recipient = () => undefined;
  await pass(MINUTE);
  await becomes('later', 'sent');
  assert.equal(to('cor@buurt.example').length, 1);
});

test('after three days it is given up, until somebody has it tried again', async () => {
  says.recipient = refuse(450, '4.2.0 later');
  await add('drie-dagen', 'dirk@buurt.example');
  await becomes('drie-dagen', 'put-off');
  await pass(3 * DAY);
  await becomes('drie-dagen', 'dead put-off');
  says.recipient = () => undefined;
  await sql("update mail set dead_at = null, run_after = clock_now() where cause = 'drie-dagen'");
  await becomes('drie-dagen', 'sent');
});

test('who is killed between sending and noting it sends the same letter', async () => {
  const holder = spawn('psql', ['-X', '-q', '-d', process.env.VOORDEUR_DATABASE_SUPER], { stdio: ['pipe', 'pipe', 'inherit'] });
  says.end = async (recipients) => {
    if (says.held || !recipients.includes('els@buurt.example')) return; // letters of the demonstration may be under way
    says.held = true;
    holder.stdin.write("begin; select 'held' from mail where cause = 'gedood' for update;\n");
    await new Promise((held) => holder.stdout.once('data', held));
  };
  await add('gedood', 'els@buurt.example');
  await until('the first one', () => to('els@buurt.example').length === 1);
  await until('a lane that wants to note it', async () =>
    Number(await sql("select count(*) from pg_stat_activity where usename = 'voordeur_work' and wait_event_type = 'Lock'")) > 0);
  killLanes();
  await until('its end', async () => {
    await sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'voordeur_work' and wait_event_type = 'Lock'");
    return Number(await sql("select count(*) from pg_stat_activity where usename = 'voordeur_work' and wait_event_type = 'Lock'")) === 0;
  });
  holder.stdin.end('rollback;\n');
  await new Promise((gone) => holder.once('close', gone));
  assert.equal(await at('gedood'), '');
  await pass(6 * MINUTE);
  await becomes('gedood', 'sent');
  const both = to('els@buurt.example');
  assert.equal(both.length, 2);
  assert.equal(both[0].messageId, both[1].messageId);
  says.end = async () => undefined;
});

test('what nobody can read is given up, and holds up nobody', async () => {
  await sql("select mail_add('krom', 'fred@buurt.example', 'test', '{\"blocks\": 3}')");
  await add('recht', 'fred@buurt.example');
  await becomes('krom', 'dead cannot-be-written');
  await becomes('recht', 'sent');
});

test('nothing of persons stands in the log', async () => {
  const { readFile } = await import('node:fs/promises');
  const log = await readFile(`${process.env.VOORDEUR_LOGS}/work.log`, 'utf8');
  assert.match(log, /mail kind=test outcome=sent code=250/);
  assert.doesNotMatch(log, /buurt\.example|ge@heim|ge%40heim|Een regel/);
  assert.ok(came.length > 0);
});
