// How many followed addresses one machine keeps in step: 5,000 feeds on 2,500 websites, all due at once.
// The websites are one small server of this machine; it shares the two cores, its own time is not counted.
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { writeSection } from './section.mjs';

const { env } = process;
const here = fileURLToPath(new URL('.', import.meta.url));
const FEEDS = 5000;
const SITES = 2500;
const MOST_SECONDS = 240;
const PORT = 28082;
const TICKS = 100; // of the kernel, in a second

const sql = (statement) =>
  execFileSync(`${env.PG_BIN}/psql`, ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', env.DATABASE_OWNER, '-c', statement]).toString().trim();

/** Read in once, and now six hours later: the tag of the server's first version, and what its website allows, mostly known. */
function followAll() {
  sql(`insert into organisation (neighbourhood_id, name, kind)
       select neighbourhood_id, 'Club ' || n, 'other' from neighbourhood, generate_series(1, 500) n where slug = 'ruwaard'`);
  sql(`insert into source (neighbourhood_id, organisation_id, calendar, address, etag, digest, format, activities, looked_at, changed_at, next_look)
       select o.neighbourhood_id, o.organisation_id, 'agenda ' || f, format('http://c%s.localhost:${PORT}/%s.ics', f % ${SITES}, f), '"1"', 'x', 'icalendar', 12,
              clock_now(), clock_now(), clock_now() + interval '1 day'
         from generate_series(0, ${FEEDS - 1}) f join organisation o on o.name = 'Club ' || f % 500 + 1`);
  sql(`insert into site (origin, robots, robots_read_at)
       select format('http://c%s.localhost:${PORT}', n), '', clock_now() - interval '24 hours' * (n % 24) / 23.5 from generate_series(0, ${SITES - 1}) n`);
}

/** A process and all it has, by the kernel's table. */
function family(root) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      return [{ pid, parent: fields[1], own: Number(fields[11]) + Number(fields[12]), ended: Number(fields[13]) + Number(fields[14]) }];
    } catch { return []; }
  });
  const found = all.filter(({ pid }) => pid === String(root));
  for (let i = 0; i < found.length; i++) found.push(...all.filter(({ parent }) => parent === found[i].pid));
  return found;
}

/** Seconds of processor: what lives and what it waited for. */
const seconds = (processes) => processes.reduce((sum, one) => sum + one.own + one.ended, 0) / TICKS;

function memory(processes) {
  return processes.reduce((sum, { pid }) => {
    try { return sum + Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/Pss:\s+(\d+)/)[1]); } catch { return sum; }
  }, 0) / 1024;
}

/** The database's processes that serve the background work. */
function databaseSeconds() {
  const pids = sql("select string_agg(pid::text, ' ') from pg_stat_activity where usename = 'voordeur_work'").split(' ');
  return pids.reduce((sum, pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      return sum + (Number(fields[11]) + Number(fields[12])) / TICKS;
    } catch { return sum; }
  }, 0);
}

const work = Number(readFileSync(`${env.RUN}/work.pid`, 'utf8'));
const server = spawn('node', [`${here}websites.mjs`, String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  await new Promise((listening) => server.stdout.once('data', listening));
  followAll();
  const before = { work: seconds(family(work)), database: databaseSeconds() };
  const done = () => Number(sql("select count(*) from source where history <> '[]'"));
  sql('update source set next_look = clock_now() - interval \'1 minute\' * random()');
  const started = performance.now();
  let most = 0, looks = 0;
  const took = () => (performance.now() - started) / 1000;
  while (looks < FEEDS && took() < MOST_SECONDS) {
    for (let i = 0; i < 4; i++) {
      most = Math.max(most, memory(family(work)));
      await wait(250);
    }
    looks = done();
  }
  const time = took();
  const [workSeconds, database] = [seconds(family(work)) - before.work, databaseSeconds() - before.database];
  const outcomes = sql(`select string_agg(format('%s %s', n, outcome), ', ' order by n desc)
                        from (select history->-1->>'outcome' outcome, count(*) n from source where history <> '[]' group by 1) x`);
  const per = (value) => ((value / looks) * 1000).toFixed(1);
  writeSection(`${here}figures.md`, 'Followed addresses', [
    `${FEEDS.toLocaleString('en')} feeds on ${SITES.toLocaleString('en')} websites, all due at once; ${looks.toLocaleString('en')} looks in ${Math.round(time)} s (${outcomes}).`,
    'The server answers after 20 to 200 ms, and 1 in 200 after 3 s.',
    '',
    '| what | figure |',
    '|---|---|',
    `| looks a second | ${(looks / time).toFixed(1)} |`,
    `| share of an hour for ${FEEDS.toLocaleString('en')} | ${Math.round((FEEDS / (looks / time) / 3600) * 100)} % |`,
    `| processor, 1,000 looks: lanes and children | ${per(workSeconds)} s |`,
    `| processor, 1,000 looks: database | ${per(database)} s |`,
    `| share of two cores at ${FEEDS.toLocaleString('en')} an hour, all of it | ${(((workSeconds + database) / looks) * FEEDS / 7200 * 100).toFixed(1)} % |`,
    `| memory of lanes and children, at most (PSS) | ${Math.round(most)} MB |`,
  ].join('\n'));
} finally {
  server.kill();
}
