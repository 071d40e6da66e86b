// Opens both streams of each conversation, lets somebody speak in one after the other and then in all at once, and writes
// what it took as a section of tests/load/figures.md and of the README.
import { execFileSync, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { writeSection } from '../section.mjs';

const { COUNT, STATE, PG_BIN, URL: origin, DATABASE_SUPER, LIVE_PID } = process.env;
const count = Number(COUNT);
const N = `${origin}/api/v1/neighbourhoods/ruwaard`;
const psql = ['-XqAt', '-v', 'ON_ERROR_STOP=1', DATABASE_SUPER];

/** Who takes part: a row for each of the two. */
const listeners = JSON.parse(execFileSync(`${PG_BIN}/psql`, [...psql, '-c', `select json_agg(json_build_object('conversation', conversation_id,
  'person', person_id)) from conversation_person join person using (person_id) where email like '%@live.example'`], { maxBuffer: 2 ** 26 }));

async function claims() {
  const reply = await fetch(`${origin}/api/v1/sessions`, { method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'bewoner@voordeur.example', password: 'Voordeur-demo-2026' }) });
  return (await reply.json()).accessToken.split('.').map((part, i) => (i < 2 ? JSON.parse(Buffer.from(part, 'base64url')) : part));
}

const [head, like] = await claims();
const key = Buffer.from(readFileSync(`${STATE}/keys`, 'utf8').split('\n')[0].split(' ')[1], 'base64url');
/** A token of a resident; two thousand sign-ins would take longer than the rest. */
function tokenOf(person) {
  const text = [head, { ...like, sub: person, jti: randomUUID() }].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

const heard = new Map(); // conversation -> what to call for each event
async function listen({ conversation, person }) {
  const reply = await fetch(`${N}/conversations/${conversation}/live-tickets`, { method: 'POST', headers: { Authorization: `Bearer ${tokenOf(person)}` } });
  if (reply.status !== 201) throw new Error(`a ticket: ${reply.status}`);
  const { url } = await reply.json();
  return new Promise((resolve, reject) => {
    const asked = request(origin + url, { agent: false }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`a stream: ${answer.statusCode}`));
      answer.on('data', bytes => {
        for (let event = 0; event < String(bytes).split('event: change').length - 1; event++) heard.get(conversation)?.();
      });
      answer.on('error', reject);
      resolve(asked);
    });
    asked.on('error', reject);
    asked.end();
  });
}

const memory = pid => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]);
const nginx = () => readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && pid !== '1').filter(pid => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1] === readFileSync(`${STATE}/run/nginx.pid`, 'utf8').trim();
  } catch {
    return false;
  }
}).reduce((sum, pid) => sum + memory(pid), 0);

const database = spawn(`${PG_BIN}/psql`, psql, { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface({ input: database.stdout })[Symbol.asyncIterator]();
/** Makes ready what is said, so that only COMMIT is left. */
async function ready(conversations) {
  database.stdin.write(`begin; insert into message (neighbourhood_id, conversation_id, part, text) select neighbourhood_id, conversation_id, 'owner',
    'Tot dinsdag!' from conversation where conversation_id = any ('{${conversations}}'); select 'ready';\n`);
  while ((await lines.next()).value !== 'ready');
}

/** Speaks in these and waits until both of each have heard; milliseconds from COMMIT to each event. */
async function speak(conversations) {
  const times = [];
  await ready(conversations);
  const since = performance.now();
  await new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`${times.length} of ${2 * conversations.length} heard`)), 10_000);
    for (const conversation of conversations)
      heard.set(conversation, () => {
        times.push(performance.now() - since);
        if (times.length < 2 * conversations.length) return;
        clearTimeout(late);
        done();
      });
    database.stdin.write('commit;\n');
  });
  for (const conversation of conversations) heard.delete(conversation);
  return times;
}

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

const before = { live: memory(LIVE_PID), nginx: nginx() };
const streams = [];
for (let at = 0; at < listeners.length; at += 50) streams.push(...(await Promise.all(listeners.slice(at, at + 50).map(listen))));
const after = { live: memory(LIVE_PID), nginx: nginx() };
const conversations = [...new Set(listeners.map(({ conversation }) => conversation))].slice(0, count);
for (const conversation of conversations.slice(0, 50)) await speak([conversation]);
const one = [];
for (const conversation of conversations) one.push(...(await speak([conversation])));
one.sort((a, b) => a - b);
const all = Math.max(...(await speak(conversations)));
for (const stream of streams) stream.destroy();
database.stdin.end();

const kb = (n, digits = 1) => n.toFixed(digits);
const text = `${count} conversations that both look at: ${streams.length} streams through nginx. \`tests/load/live/run\`.

| | |
|---|---|
| memory of \`voordeur live\` (PSS), nobody listens | ${kb(before.live / 1024)} MB |
| with all streams open | ${kb(after.live / 1024)} MB; ${kb((after.live - before.live) / streams.length, 2)} kB a stream |
| nginx for it | ${kb((after.nginx - before.nginx) / 1024)} MB; ${kb((after.nginx - before.nginx) / streams.length, 2)} kB a stream |
| COMMIT until heard, one speaks (p50 / p99) | ${share(one, 0.5).toFixed(1)} / ${share(one, 0.99).toFixed(1)} ms |
| COMMIT until the last of ${streams.length} heard, all speak at once | ${all.toFixed(0)} ms |`;
writeSection(fileURLToPath(new URL('../figures.md', import.meta.url)), 'Live', text);
if (count === 1000) {
  const readme = fileURLToPath(new URL('../../../README.md', import.meta.url));
  const words = `A thousand conversations that both look at (${streams.length.toLocaleString('en')} streams) take ${kb(after.live / 1024)} MB in \`voordeur live\`; from COMMIT until both hear it is\n` +
    `${share(one, 0.5).toFixed(1)} ms (p50) and ${share(one, 0.99).toFixed(1)} ms (p99), and ${all.toFixed(0)} ms when all thousand speak at once (\`tests/load/live/run\`).`;
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/(<!-- live -->\n)[^]*?(\n<!-- \/live -->)/, (_, open, close) => open + words + close));
}
