// Sends letters by `voordeur work` and by a bare loop of libcurl, and writes how many a minute as a section of
// tests/load/figures.md.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { writeSection } from '../section.mjs';
import { openSink } from './sink.mjs';

const { LETTERS, SINK_PORT, BARE, PG_BIN, DATABASE_SUPER, WORK_COMMAND } = process.env;
const letters = Number(LETTERS);
const sink = await openSink(Number(SINK_PORT));
const sql = text => execFileSync(`${PG_BIN}/psql`, ['-XqAt', '-v', 'ON_ERROR_STOP=1', DATABASE_SUPER, '-c', text]);

/** What somebody gets when another answered: as the program composes it. */
const content = {
  subject: 'Marjan reageert op: Wie gaat met mij mee naar het ziekenhuis?', language: 'nl',
  blocks: [
    { heading: 'Marjan reageert op uw vraag' }, { quote: 'Ik kan dinsdag wel. Ik kom u om negen uur ophalen, dan zijn we ruim op tijd.' },
    { text: 'U kunt deze mail beantwoorden. Marjan ziet uw adres niet.' }, { action: 'Lees het gesprek', path: '/ruwaard/gesprekken/0192f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6' },
  ],
};
const fill = () => sql(`select count(mail_add('load:' || n, 'buur' || n || '@buurt.example', 'message', $$${JSON.stringify(content)}$$::jsonb,
  (select neighbourhood_id from neighbourhood where slug = 'ruwaard'))) from generate_series(1, ${letters}) n`);

/** Letters a minute, from the first that came. */
async function timed(start) {
  const before = sink.counts.letters;
  const running = start();
  await sink.until(before + 1);
  const since = performance.now();
  await sink.until(before + letters);
  const rate = ((letters - 1) * 60_000) / (performance.now() - since);
  if (running.exitCode === null) running.kill('SIGTERM');
  if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
  return rate;
}

fill();
const work = await timed(() => spawn('/bin/bash', ['-c', WORK_COMMAND], { stdio: ['ignore', 'ignore', 'inherit'] }));
const size = Math.round(sink.counts.bytes / letters);
const bare = how => timed(() => spawn(BARE, [`smtp://127.0.0.1:${SINK_PORT}`, LETTERS, String(size), how], { stdio: 'inherit' }));
const fresh = await bare('new');
const kept = await bare('kept');
sink.close();

const whole = n => Math.round(n).toLocaleString('en');
writeSection(fileURLToPath(new URL('../figures.md', import.meta.url)), 'Mail', `${whole(letters)} letters of ${whole(size)} bytes into a sink on the same machine. \`tests/load/mail/run\`.

| letters a minute | | \`voordeur work\` ÷ it |
|---|---|---|
| \`voordeur work\` | ${whole(work)} | |
| a bare libcurl loop, a connection for each | ${whole(fresh)} | ${(work / fresh).toFixed(2)} |
| a bare libcurl loop, one connection | ${whole(kept)} | ${(work / kept).toFixed(2)} |`);
