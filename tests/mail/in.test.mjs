// Letters that come in, handed over as a mail server does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, clockTo, sql } from '../sources/house.mjs';
import { add, at, becomes, open, paused, receive, to } from './post.mjs';

const ID = '0192f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6';
await clockTo(clock());
await open();
await add('heen', 'gerda@buurt.example', { reply: ID });
await becomes('heen', 'sent');
const [sent] = to('gerda@buurt.example');
const reply = sent.replyTo.value[0].address;
const bounce = sent.envelope.mailFrom.address;

const answer = (address, headers = '', text = 'Ja, graag.') =>
  `From: Gerda <gerda@buurt.example>\r\nTo: ${address}\r\nMessage-ID: <${Math.random()}@buurt.example>\r\n${headers}\r\n${text}\r\n`;
const report = (address, status) =>
  `From: MAILER-DAEMON@mx.example\r\nTo: ${address}\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n` +
  `--x\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; iemand@anders.example\r\nStatus: ${status}\r\n\r\n--x--\r\n`;
const spoilt = (address) => address.replace(/\+(.)/, (_, c) => `+${c === 'q' ? 'r' : 'q'}`);

test('an answer to a letter of ours is taken', async () => {
  const { code, said } = await receive(answer(reply), reply);
  assert.equal(code, 0);
  assert.doesNotMatch(said, /not-for-us/);
});

test('the address is known wherever it stands, in any case', async () => {
  assert.doesNotMatch((await receive(answer(reply.toUpperCase()))).said, /not-for-us/);
  assert.doesNotMatch((await receive(answer('wijk@wijk.example', `Delivered-To: ${reply}\r\n`))).said, /not-for-us/);
});

test('a forged token is dropped without a word', async () => {
  for (const address of [spoilt(reply), bounce.replace('retour', 'antwoord'), 'antwoord+x@wijk.example', 'voordeur@wijk.example']) {
    const { code, said } = await receive(answer(address), address);
    assert.equal(code, 0);
    assert.match(said, /outcome=not-for-us/);
  }
});

test('machines are not listened to', async () => {
  const { code, said } = await receive(answer(reply, 'Auto-Submitted: auto-replied\r\n', 'Ik ben weg.'), reply);
  assert.equal(code, 0);
  assert.match(said, /outcome=automatic/);
});

test('what is too large or no letter is refused with a sentence', async () => {
  const large = await receive(answer(reply, '', 'x'.repeat(26 * 1024 * 1024)), reply);
  assert.equal(large.code, 65);
  assert.match(large.said, /25 MB/);
  assert.equal((await receive('', reply)).code, 65);
});

test('a report that it was not delivered pauses the address of that letter, and no other', async () => {
  await receive(report(bounce, '4.4.1'), bounce);
  assert.equal(await at('heen'), 'sent');
  await receive(report(spoilt(bounce), '5.1.1'), spoilt(bounce));
  assert.equal(await paused('gerda@buurt.example'), false);
  const { code, said } = await receive(report(bounce, '5.1.1'), bounce);
  assert.equal(code, 0);
  assert.match(said, /outcome=bounce/);
  assert.equal(await paused('gerda@buurt.example'), true);
  assert.equal(await paused('iemand@anders.example'), false);
  assert.equal(await at('heen'), 'sent dead bounced 5.1.1');
});

test('a database that is away is for later', async () => {
  const before = process.env.VOORDEUR_DATABASE_WORK;
  process.env.VOORDEUR_DATABASE_WORK = 'host=/nergens dbname=voordeur';
  assert.equal((await receive(answer(reply), reply)).code, 75);
  process.env.VOORDEUR_DATABASE_WORK = before;
  await sql('select 1');
});
