// Alternating rounds of every variant at 16, 64 and 256 connections; medians; ratios against the limit and the peer.
import { execFile, spawn } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { figures } from './figures.mjs';
import { otherSections } from './section.mjs';

const run = promisify(execFile);
const env = process.env;
const here = new URL('.', import.meta.url).pathname;
const rounds = Number(env.ROUNDS);
const seconds = Number(env.SECONDS_EACH);
const N = '/api/v1/neighbourhoods/ruwaard';
const connections = [16, 64, 256];

const median = list => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
const json = async (url, options) => (await fetch(url, options)).json();

/** What wrk says: requests a second, p99 in ms, answers that were none of 2xx and 3xx. */
async function wrk({ url = env.URL, script, path, c, vars = {}, time = seconds }) {
  const args = ['-t', '1', '-c', String(c), '-d', `${time}s`, '--latency'];
  if (script) args.push('-s', here + script);
  args.push(url + (script ? '' : path));
  const { stdout } = await run('wrk', args, { env: { ...env, LOAD_PATH: path, ...vars } });
  const milliseconds = { us: 0.001, ms: 1, s: 1000 };
  const [, p99, unit] = stdout.match(/99%\s+([\d.]+)(us|ms|s)/) ?? [0, 0, 'ms'];
  return {
    rate: Number(stdout.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    p99: Number(p99) * milliseconds[unit],
    refused: Number(stdout.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0),
    broken: /Socket errors: connect ([1-9]|0, read [1-9]|0, read 0, write [1-9])/.test(stdout),
  };
}

/** Transactions a second of a script in the API's own login, prepared. */
async function pgbench({ script, database = env.DATABASE_API, c = 4 }) {
  const file = `${env.WORK}/bench.sql`;
  writeFileSync(file, script);
  const { stdout } = await run(`${env.PG_BIN}/pgbench`,
    ['-n', '-M', 'prepared', '-c', String(c), '-j', '2', '-T', String(seconds), '-f', file, database]);
  return { rate: Number(stdout.match(/tps = ([\d.]+)/)[1]), p99: 0, refused: 0 };
}

const sql = async text =>
  (await run(`${env.PG_BIN}/psql`, ['-XqAt', env.DATABASE_OWNER, '-c', text], { maxBuffer: 2 ** 24 })).stdout.trim();

async function prepare() {
  const neighbourhood = await sql("select neighbourhood_id from neighbourhood where slug = 'ruwaard'");
  writeFileSync(`${env.WORK}/ids`, await sql("select activity_id from activity where title ~ ' [0-9]+$' order by random()"));
  const session = await json(`${env.URL}/api/v1/sessions`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'beroepskracht@voordeur.example', password: 'Voordeur-demo-2026' }),
  });
  const hot = await fetch(`${env.URL}${N}/activities?category=coffee`);
  writeFileSync(`${env.SITE}/load.json`, Buffer.from(await hot.arrayBuffer()));
  return { neighbourhood, token: session.accessToken, tag: hot.headers.get('etag') };
}

const draft = JSON.stringify({
  title: 'Koffie in de tuin', start: '2027-03-01T10:00:00+01:00', end: '2027-03-01T12:00:00+01:00',
  categories: ['coffee'], audience: ['everyone'], free: true, text: 'De koffie staat klaar. U bent welkom.',
});

function variants({ neighbourhood, token, tag }) {
  const list = `${N}/activities`;
  const bare = 'http://127.0.0.1:28081';
  const peer = 'http://127.0.0.1:28082'; // behind nginx
  const ids = { LOAD_IDS: `${env.WORK}/ids` };
  const unique = { LOAD_SPREAD: '2300000' };
  const random = "\\set c random(0, 16)\n\\set s random(0, 2300000)\n";
  const category = "(array['coffee','cooking','games','crafts','music','walking','sports','children','seniors','language','computer','money','health','green','participation','culture','meeting'])[1 + :c]";
  return {
    static: c => wrk({ path: '/load.json', c }),
    'cached, many keys': c => wrk({ script: 'list.lua', path: list, c, vars: { LOAD_SPREAD: '0' } }),
    'cached, one hot key': c => wrk({ path: `${list}?category=coffee`, c }),
    'cached, 304': c => wrk({ script: 'tagged.lua', path: `${list}?category=coffee`, c, vars: { LOAD_TAG: tag } }),
    list: c => wrk({ script: 'list.lua', path: list, c, vars: unique }),
    'list, peer joined': c => wrk({ url: peer, script: 'list.lua', path: '/joined', c, vars: unique }),
    'list, peer with our cards': c => wrk({ url: peer, script: 'list.lua', path: '/cards', c, vars: unique }),
    'list, peer with our cards, no nginx': c => wrk({ url: bare, script: 'list.lua', path: '/cards', c, vars: unique }),
    'list, pgbench': () => pgbench({ script: `${random}select at, id, start, item from activities_by_category('${neighbourhood}', now() + :s * interval '1 second', now() + interval '1 year', row(${category}, null, null, null, null, null, null)::activity_filter, null, null, null, 21);\n` }),
    detail: c => wrk({ script: 'item.lua', path: `${N}/activities/`, c, vars: ids }),
    'detail, peer joined': c => wrk({ url: peer, script: 'item.lua', path: '/detail/', c, vars: ids }),
    search: c => wrk({ script: 'words.lua', path: list, c }),
    create: c => wrk({ script: 'post.lua', path: list, c, url: env.URL + list, vars: { LOAD_BODY: draft, LOAD_TOKEN: token } }),
    'create, pgbench': () => pgbench({ c: 8, database: env.DATABASE_OWNER, script: `with made as (insert into activity (neighbourhood_id, title, text, html, categories, audience, free, starts_at, ends_at) values ('${neighbourhood}', 'Koffie in de tuin', 'De koffie staat klaar. U bent welkom.', '<p>De koffie staat klaar. U bent welkom.</p>', '{coffee}', '{everyone}', true, '2027-03-01 09:00Z', '2027-03-01 11:00Z') returning *) select occurrence_add(neighbourhood_id, activity_id, array[starts_at], array[ends_at]) from made;\n` }),
    'sign-in': c => wrk({ script: 'post.lua', path: '/api/v1/sessions', url: `${env.URL}/api/v1/sessions`, c, vars: { LOAD_BODY: JSON.stringify({ email: 'bewoner@voordeur.example', password: 'Voordeur-demo-2026' }) } }),
  };
}

async function measure(all) {
  const results = {};
  for (const c of connections)
    for (let round = 0; round < rounds; round++)
      for (const [name, go] of Object.entries(all)) {
        const one = await go(c);
        ((results[name] ??= {})[c] ??= []).push(one);
        process.stderr.write(`\r  c=${c} ronde ${round + 1}: ${name} ${Math.round(one.rate)}/s`.padEnd(78));
      }
  process.stderr.write('\n');
  for (const name in results)
    for (const c of connections) {
      const of = results[name][c];
      results[name][c] = { rate: median(of.map(r => r.rate)), p99: median(of.map(r => r.p99)), refused: Math.max(...of.map(r => r.refused)), broken: of.some(r => r.broken) };
    }
  return results;
}

/** The list's p99 while 64 people sign in at once, as a multiple of its quiet value. */
async function signInsBeside(all) {
  const ratios = [];
  for (let i = 0; i < Math.max(3, rounds); i++) {
    const quiet = await all.list(16);
    const [busy] = await Promise.all([all.list(16), all['sign-in'](64)]);
    ratios.push(busy.p99 / quiet.p99);
  }
  return median(ratios);
}

/** Statuses of more connections than can be taken: 200 and our own 503, never a 502. */
async function overload() {
  const log = `${env.STATE}/log/nginx.log`;
  const start = statSync(log).size;
  await wrk({ script: 'list.lua', path: `${N}/activities`, c: 3000, vars: { LOAD_SPREAD: '2300000' }, time: 4 });
  await wait(2500); // nginx writes its log every two seconds
  const seen = {};
  for await (const line of createInterface({ input: createReadStream(log, { start }) })) {
    const status = line.match(/ api:activities (\d{3}) /)?.[1];
    if (status) seen[status] = (seen[status] ?? 0) + 1;
  }
  return seen;
}

/** Proportional memory of the busiest front worker, in MB. */
function workerMemory() {
  let most = 0;
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name)))
    try {
      if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'voordeurd-front' &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(env.PROGRAMS))
        most = Math.max(most, Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/Pss:\s+(\d+)/)[1]));
    } catch { /* it ended while we looked */ }
  return most / 1024;
}

/** A FastCGI request for /healthz, as bytes: begin, params, end of params, end of input. */
function healthRequest() {
  const record = (type, body) => Buffer.concat([Buffer.from([1, type, 0, 1, body.length >> 8, body.length & 255, 0, 0]), body]);
  const params = Buffer.concat(Object.entries({ REQUEST_METHOD: 'GET', REQUEST_URI: '/readyz' })
    .map(([key, value]) => Buffer.concat([Buffer.from([key.length, value.length]), Buffer.from(key + value)])));
  return Buffer.concat([record(1, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0])), record(4, params), record(4, Buffer.alloc(0)), record(5, Buffer.alloc(0))]);
}

const ask = socket => new Promise((resolve, reject) => {
  const s = connect(socket, () => s.end(healthRequest()));
  s.once('data', resolve).once('error', reject);
});

/** Milliseconds from exec to the first answer of a second server beside this one. */
async function firstAnswer() {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const folder = mkdtempSync(`${env.WORK}/first-`);
    const vars = Object.fromEntries(readFileSync(`${env.STATE}/environment`, 'utf8').trim().split('\n').map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    const started = performance.now();
    const child = spawn(`${env.PROGRAMS}/voordeurd`, [], { env: { ...vars, VOORDEUR_RUN: folder }, stdio: 'ignore' });
    for (;;) {
      try { await ask(`${folder}/front.sock`); break; } catch { await wait(1); }
      if (performance.now() - started > 5000) throw new Error('no answer in five seconds');
    }
    times.push(performance.now() - started);
    child.kill('SIGTERM');
    await new Promise(done => child.once('exit', done));
  }
  return median(times);
}

mkdirSync(`${env.WORK}/peer`);
const front = spawn('/usr/sbin/nginx', ['-p', `${env.WORK}/peer`, '-c', `${here}peer/nginx.conf`, '-g', 'daemon off; pid peer.pid;'], { stdio: 'inherit' });
const peer = spawn('node', [`${here}peer/server.mjs`, '28081', `${env.RUN}/database`, 'voordeur', 'voordeur_owner'], { stdio: 'inherit' });
try {
  const all = variants(await prepare());
  await wait(1500);
  const results = await measure(all);
  const others = { signIns: await signInsBeside(all), memory: workerMemory(), first: await firstAnswer(), overload: await overload() };
  const { table, picture } = figures(results, others, connections);
  writeFileSync(`${here}figures.md`, table + otherSections(`${here}figures.md`));
  writeFileSync(`${here}figures.svg`, picture);
  process.stdout.write(table);
} finally {
  peer.kill();
  front.kill();
}
