// What reading in costs per event: calendars and lists of 100, 1,000 and 10,000 events, new, read again unchanged and
// read again with one in ten changed; and how long the work after it takes, looking for doubles.
//   node import.mjs OUT
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const { STATE, PROGRAMS, PG_BIN, DATABASE_ADMIN, QUICK } = process.env;
const sizes = QUICK === 'yes' ? [100, 1000] : [100, 1000, 10000];
const folder = mkdtempSync(`${tmpdir()}/voordeur-import-`);
const environment = Object.fromEntries(readFileSync(`${STATE}/environment`, 'utf8').trim().split('\n')
  .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));

const ones = 'koffie wandel fiets taal lees naai tuin kook muziek dans film schilder computer yoga zwem bingo kaart kinder ouder buurt'.split(' ');
const twos = 'ochtend middag avond club groep les cursus workshop inloop spreekuur markt feest tocht kring koor'.split(' ');
const names = 'Wijkhuis De Haard|Zaal Concordia|Sporthal De Rusheuvel|Basisschool De Blinkerd|Buurttuin|Kerk|Bibliotheek Oss|Theater De Lievekamp'.split('|');
const title = i => `${ones[i % 20]}${twos[(i * 7) % 15]} ${['voor iedereen', 'in de wijk', 'met elkaar', 'voor beginners'][i % 4]} ${Math.floor(i / 60)}`;
const two = n => String(n).padStart(2, '0');
const day = i => new Date(Date.now() + (1 + (i * 37) % 330) * 864e5);
const dayText = (d, sign) => [d.getUTCFullYear(), two(d.getUTCMonth() + 1), two(d.getUTCDate())].join(sign);
const told = (i, changed) => `Iedereen is welkom bij de ${ones[(i * 3) % 20]}${twos[i % 15]}. ${changed && i % 10 === 0 ? 'Let op, dit is veranderd.' : 'Loop gerust binnen.'}`;

function calendar(n, changed) {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Voordeur//load//NL'];
  for (let i = 0; i < n; i++) {
    const hour = 8 + (i * 11) % 12;
    lines.push('BEGIN:VEVENT', `UID:${n}-${i}@load.example`, `DTSTAMP:${dayText(new Date(), '')}T000000Z`, `SUMMARY:${title(i)}`,
      `DESCRIPTION:${told(i, changed)}`, `LOCATION:${names[i % names.length]}`,
      `DTSTART;TZID=Europe/Amsterdam:${dayText(day(i), '')}T${two(hour)}0000`, `DTEND;TZID=Europe/Amsterdam:${dayText(day(i), '')}T${two(hour + 2)}0000`);
    if (i % 7 === 0) lines.push('RRULE:FREQ=WEEKLY;COUNT=12');
    lines.push('END:VEVENT');
  }
  return lines.concat('END:VCALENDAR', '').join('\r\n');
}

function list(n, changed) {
  const lines = ['Titel;Datum;Begintijd;Eindtijd;Plaats;Omschrijving;Kosten'];
  for (let i = 0; i < n; i++) {
    const hour = 8 + (i * 11) % 12;
    lines.push([title(i + 31), dayText(day(i), '-'), `${two(hour)}:15`, `${two(hour + 2)}:00`, names[(i * 3) % names.length], told(i, changed), i % 2 ? 'gratis' : '2,50'].join(';'));
  }
  return lines.join('\n') + '\n';
}

const sql = text => execFileSync(`${PG_BIN}/psql`, ['-XqAt', DATABASE_ADMIN, '-c', text], { encoding: 'utf8' }).trim();

/** Milliseconds and what became of it. */
function read(file, organisation) {
  const begun = performance.now();
  const told = execFileSync(`${PROGRAMS}/voordeur`, ['import', '--neighbourhood', 'lezen', '--organisation', organisation, '--json', file],
    { env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', ...environment }, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { ms: performance.now() - begun, summary: JSON.parse(told) };
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const kinds = { calendar: ['ics', calendar], list: ['csv', list] };
const report = { each: {}, doubles: {} };

sql(`insert into neighbourhood (slug, name, municipality, latitude, longitude) values ('lezen', 'Lezen', 'Oss', 51.76, 5.5);
     insert into category (neighbourhood_id, slug, name, name_en, kind, ordinal)
     select n.neighbourhood_id, c.slug, c.name, c.name_en, c.kind, c.ordinal from neighbourhood n, category c join neighbourhood r using (neighbourhood_id)
      where n.slug = 'lezen' and r.slug = 'ruwaard';
     insert into place (neighbourhood_id, name, latitude, longitude)
     select neighbourhood_id, unnest('{${names.join(',')}}'::text[]), 51.76, 5.5 from neighbourhood where slug = 'lezen'`);

for (const [kind, [ending, make]] of Object.entries(kinds))
  for (const n of sizes) {
    const times = { new: [], again: [], changed: [] };
    for (let round = 0; round < (n === 100 ? 7 : n === 1000 ? 3 : 1); round++) {
      const owner = `${kind} ${n} ${round}`;
      const file = `${folder}/${kind}.${ending}`;
      writeFileSync(file, make(n, false));
      for (const step of ['new', 'again', 'changed']) {
        if (step === 'changed') writeFileSync(file, make(n, true));
        const { ms, summary } = read(file, owner);
        const expected = { new: summary.added, again: summary.unchanged, changed: summary.added + summary.changed + summary.unchanged }[step];
        if (expected < n * 0.98) throw new Error(`${kind} ${n} ${step}: ${JSON.stringify(summary).slice(0, 300)}`);
        times[step].push(ms / n);
      }
      if (n < 10000) sql(`update activity set archived_at = now() where organisation_id = (select organisation_id from organisation where name = '${owner}')`);
    }
    report.each[kind] ??= {};
    report.each[kind][n] = Object.fromEntries(Object.entries(times).map(([step, list]) => [step, median(list)]));
    process.stderr.write(`    ${kind} ${n}: ${Object.entries(report.each[kind][n]).map(([step, ms]) => `${step} ${ms.toFixed(2)} ms`).join(', ')}\n`);
  }

/** The look for doubles that all of this asked for. */
async function doubles() {
  sql(`update job set run_after = now() where kind = 'duplicates' and done_at is null`);
  const worker = spawn(`${PROGRAMS}/voordeur`, ['work'], { env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', ...environment }, stdio: 'ignore' });
  try {
    for (let i = 0; i < 1200; i++) {
      await wait(100);
      if (sql(`select count(*) from job where kind = 'duplicates' and done_at is null`) === '0') break;
    }
  } finally {
    worker.kill('SIGTERM');
  }
  return sql(`select round(extract(epoch from max(done_at) - min(run_after))::numeric, 1) from job where kind = 'duplicates'`);
}
const begun = performance.now();
await doubles();
report.doubles = { seconds: (performance.now() - begun) / 1000, found: Number(sql('select count(*) from duplicate')),
                   open: Number(sql(`select count(*) from job where kind = 'duplicates' and done_at is null`)) };
process.stderr.write(`    dubbelen: ${JSON.stringify(report.doubles)}\n`);
writeFileSync(process.argv[2], JSON.stringify(report, null, 1));
rmSync(folder, { recursive: true });
