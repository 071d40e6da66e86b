// The three promises of the desk, in turns, as a section of figures.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { loadavg } from 'node:os';

import { commandBar } from './bar.mjs';
import { writeSection } from '../section.mjs';

const { URL: origin, PG_BIN, DATABASE_API, DATABASE_OWNER, ROUNDS, QUICK, ROOT, WORK } = process.env;
const CLIENTS = 4, SECONDS = 3;
const rounds = [...Array(Number(ROUNDS)).keys()];
const psql = sql => execFileSync(`${PG_BIN}/psql`, ['-XqAt', DATABASE_OWNER, '-c', sql], { encoding: 'utf8' }).trim();
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
const median = list => quantile(list, 0.5);
const fixed = (number, digits = 2) => number.toFixed(digits);

const nb = psql("select neighbourhood_id from neighbourhood where slug = 'groot'");
const person = psql("select person_id from person where email = 'beroepskracht@voordeur.example'");
const standing = psql(`select standing from person where person_id = '${person}'`);
const identity = `select set_identity('${person}', '${nb}', 'professional', ${standing});`;

/** Transactions a second of these statements, prepared, under the plans that the program has. */
function bare(statements, database = DATABASE_API, clients = CLIENTS) {
  const script = `${WORK}/desk.sql`;
  writeFileSync(script, `begin;\n${identity}\n${statements.join('\n')}\ncommit;\n`);
  const env = { ...process.env, PGOPTIONS: '-c plan_cache_mode=force_generic_plan' };
  const said = execFileSync(`${PG_BIN}/pgbench`, ['-n', '-M', 'prepared', '-c', clients, '-j', '1', '-T', SECONDS, '-f', script, database], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/tps = ([\d.]+)/.exec(said)[1]);
}

/** A statement of db/queries with its arguments. */
function named(file, name, args) {
  const text = readFileSync(`${ROOT}/db/queries/${file}.sql`, 'utf8').split(`-- name: ${name} `)[1].split('-- name: ')[0];
  const sql = text.split('\n').slice(1).filter(line => !line.startsWith('--')).join(' ');
  return sql.replace(/\$(\d+)/g, (_, n) => (args[n - 1] === null ? 'null' : `'${args[n - 1]}'`));
}

const session = await fetch(`${origin}/api/v1/sessions`, {
  method: 'POST', headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ email: 'beroepskracht@voordeur.example', password: 'Voordeur-demo-2026' }),
}).then(answer => answer.json());
const headers = { Authorization: `Bearer ${session.accessToken}` };
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
const asked = path => new Promise((done, fail) => {
  get(origin + path, { agent, headers }, answer => {
    answer.resume();
    answer.on('end', () => (answer.statusCode === 200 ? done() : fail(new Error(`${path}: ${answer.statusCode}`))));
  }).on('error', fail);
});

/** Answers a second through nginx and the program. */
async function served(path) {
  const until = performance.now() + SECONDS * 1000;
  let count = 0;
  await Promise.all([...Array(CLIENTS)].map(async () => {
    while (performance.now() < until) {
      await asked(path);
      count += 1;
    }
  }));
  return count / SECONDS;
}

async function vandaag() {
  const items = '{activity,service,organisation,place,project}', all = '{activity,service,organisation,place,project,ask,offer,question,knowledge_item,colleague,elsewhere}';
  const statements = [
    named('today', 'today_due', [nb, all, '{activity,service,organisation,place,project,knowledge_item,elsewhere}', items]),
    named('today', 'today_asked', [nb, true, true, true, false]),
    named('today', 'today_here', [nb, true, false, '{activity,service,organisation,place,project,ask,offer,question,knowledge_item}', null]),
  ];
  const path = '/api/v1/neighbourhoods/groot/today';
  await asked(path);
  const ours = [], theirs = [];
  for (const round of rounds) {
    for (const way of round % 2 ? ['theirs', 'ours'] : ['ours', 'theirs']) way === 'ours' ? ours.push(await served(path)) : theirs.push(bare(statements));
  }
  return `| Vandaag ÷ its three statements in pgbench, requests a second | ≥ 0.5 | ${fixed(median(ours), 0)} ÷ ${fixed(median(theirs), 0)} = ${fixed(median(ours) / median(theirs))} |`;
}

/** How much longer a statement takes for who is under the policies than for the owner of the tables. */
function policies(name, promised, statement) {
  const under = [], without = [];
  for (const round of rounds) {
    for (const way of round % 2 ? ['without', 'under'] : ['under', 'without'])
      way === 'under' ? under.push(1 / bare([statement], DATABASE_API, 1)) : without.push(1 / bare([statement], DATABASE_OWNER, 1));
  }
  return `| ${name} | ≤ ${promised} | ${fixed(1000 * median(under))} ÷ ${fixed(1000 * median(without))} ms = ${fixed(median(under) / median(without))} |`;
}

const none = 'row(null, null, null, null, null, null, null)::activity_filter';
const period = `'${nb}'::uuid, clock_now(), clock_now() + interval '1 year', ${none}`;
const later = psql(`select rfc3339(created_at) || ' ' || question_id from question where neighbourhood_id = '${nb}' and answers = 1 order by created_at desc offset 5000 limit 1`).split(' ');
const load = [loadavg()[0]];
const bar = await commandBar({ origin, rounds: rounds.length });
const rows = [
  await vandaag(),
  policies('a list by key of the million questions, first page', 1.5, named('question', 'question_list', [nb, null, null, null, false, null, null, null, 21])),
  policies('its page after 5,000', 1.5, named('question', 'question_list', [nb, null, null, null, false, 1, later[0], later[1], 21])),
  policies('a word, in the search', 1.3, named('search', 'search_all', [nb, 'koffie', '{activity,organisation,place,project,service}', 20])),
  policies('the beginning of a word', 1.3, named('search', 'search_all', [nb, 'wand', '{activity,organisation,place,project,service}', 20])),
  policies('near', 1.3, `select at, id, start, item from activities_near(${period}, 51.76, 5.5, 1000, null, null, null, 21);`),
  policies('the command bar', 1.3, named('search', 'search_desk', [nb, 'koffie', '{activity,organisation,place,project,service,colleague,ask,offer,knowledge_item,question}', null, '{}', '{}'])),
];
load.push(loadavg()[0]);
const part = (name, of) => `| ${name} | ${fixed(quantile(bar.map(of), 0.5), 1)} | ${fixed(quantile(bar.map(of), 0.99), 1)} |`;
const activities = psql(`select count(*) from activity where neighbourhood_id = '${nb}'`);
const text = `${Number(activities).toLocaleString('en')} activities, ${Number(psql('select count(*) from question')).toLocaleString('en')} questions; ${ROUNDS} rounds in turns. The machine's load was
${fixed(load[0], 1)} before and ${fixed(load[1], 1)} after, on two cores. \`tests/load/desk/run\`.

| the command bar, ms of ${bar.length} keys | p50 | p99 |
|---|---|---|
${part('from key to painted (promised: at most 50)', one => one.whole)}
${part('of that until the request leaves', one => one.before)}
${part('network and nginx', one => one.network)}
${part('the program and the database', one => one.server)}
${part('from answer to painted', one => one.paint)}

| | promised | |
|---|---|---|
${rows.join('\n')}`;
if (QUICK === 'yes') process.stdout.write(`${text}\n`);
else writeSection(new globalThis.URL('../figures.md', import.meta.url).pathname, 'Desk', text);
