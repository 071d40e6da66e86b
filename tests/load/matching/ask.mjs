// Asks who fits each ask, in turns with the bare statement for as many; a section of figures.md.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

import { writeSection } from '../section.mjs';

const { URL: origin, PG_BIN, DATABASE_API, DATABASE_OWNER, ROUNDS, QUICK, VOORDEUR_STATE: state } = process.env;
const psql = sql => execFileSync(`${PG_BIN}/psql`, ['-XqAt', DATABASE_OWNER, '-c', sql], { encoding: 'utf8' }).trim();
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const session = await fetch(`${origin}/api/v1/sessions`, {
  method: 'POST', headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ email: 'bewoner@voordeur.example', password: 'Voordeur-demo-2026' }),
}).then(answer => answer.json());
const headers = { Authorization: `Bearer ${session.accessToken}` };

/** How many ms it took, and how many fit. */
const ask = path => new Promise((done, fail) => {
  const begun = performance.now();
  get(origin + path, { agent, headers }, answer => {
    const parts = [];
    answer.on('data', part => parts.push(part));
    answer.on('end', () => {
      const text = Buffer.concat(parts).toString();
      if (answer.statusCode !== 200) return fail(new Error(`${path}: ${answer.statusCode} ${text}`));
      done([performance.now() - begun, JSON.parse(text).items.length]);
    });
  }).on('error', fail);
});

const asks = JSON.parse(psql('select json_agg(exchange_item_id order by n) from asked'));
const neighbourhood = psql('select neighbourhood_id from asked limit 1');
const offers = Number(psql("select count(*) from exchange_item where kind = 'offer'"));
const script = `${state}/candidates.sql`;
writeFileSync(script, `\\set n random(1, ${asks.length})
begin;
select set_config('voordeur.neighbourhood', '${neighbourhood}', true), set_config('voordeur.roles', 'resident', true);
select c.* from asked a cross join lateral exchange_candidates(a.neighbourhood_id, 'offer', a.terms, 200) c where a.n = :n;
commit;
`);

/** Milliseconds of each transaction, as pgbench writes them down. */
function bare(times) {
  execFileSync(`${PG_BIN}/pgbench`, ['-n', '-M', 'prepared', '-t', String(times), '-l', '--log-prefix', `${state}/bench`, '-f', script, DATABASE_API], { stdio: 'pipe' });
  const logs = readdirSync(state).filter(name => name.startsWith('bench.'));
  const found = logs.flatMap(name => readFileSync(`${state}/${name}`, 'utf8').trim().split('\n').map(line => Number(line.split(' ')[2]) / 1000));
  for (const name of logs) rmSync(`${state}/${name}`);
  return found;
}

const ours = [], theirs = [];
let fitting = 0;
await ask(`/api/v1/neighbourhoods/ruwaard/asks/${asks[0]}/matches`);
for (let round = 0; round < Number(ROUNDS); round++) {
  for (const id of asks) {
    const [ms, items] = await ask(`/api/v1/neighbourhoods/ruwaard/asks/${id}/matches`);
    ours.push(ms);
    fitting += items;
  }
  theirs.push(...bare(asks.length));
}
const row = (name, list) => `| ${name} | ${quantile(list, 0.5).toFixed(1)} | ${quantile(list, 0.99).toFixed(1)} |`;
const text = `Who fits an ask among ${offers.toLocaleString('en')} offers of one neighbourhood, one request at a time; ${asks.length} asks, ${ROUNDS} rounds in
turns; ${(fitting / ours.length).toFixed(1)} of the twelve that are shown fit. \`tests/load/matching/run\`.

| ms | p50 | p99 |
|---|---|---|
${row('through nginx and the program', ours)}
${row('the bare statement for the candidates', theirs)}

p99 ÷ p99 of the bare statement: ${(quantile(ours, 0.99) / quantile(theirs, 0.99)).toFixed(2)}.`;
if (QUICK === 'yes') process.stdout.write(`${text}\n`);
else writeSection(new URL('../figures.md', import.meta.url).pathname, 'Matching', text);
