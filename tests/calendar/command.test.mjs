// `voordeur occurrences`: what a calendar means, for a person and for a program.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';

const program = join(dirname(process.env.VOORDEUR_READER), 'voordeur');

function occurrences(input, ...args) {
  const { status, stdout, stderr } = spawnSync(program, ['occurrences', ...args], { input });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

function calendar(...events) {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR', ''].join('\r\n');
}

const SERIES = ['UID:1', 'SUMMARY:Koffie', 'LOCATION:De Haard', 'DTSTART;TZID=Europe/Amsterdam:20261124T193000',
  'DTEND;TZID=Europe/Amsterdam:20261124T210000', 'RRULE:FREQ=WEEKLY;COUNT=3'];
const MOVED = ['UID:1', 'SUMMARY:Koffie', 'RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T193000',
  'DTSTART;TZID=Europe/Amsterdam:20261202T200000'];
const BAD = ['UID:2', 'SUMMARY:Thee', 'DTSTART:20260431T100000'];

test('each date is a line in order of time, and what was not read follows', () => {
  const { status, out } = occurrences(calendar(SERIES, MOVED, BAD), '-');

  assert.equal(status, 0);
  assert.equal(out, `2026-11-24 19:30 - 21:00  Koffie (De Haard)
2026-12-02 20:00  Koffie (De Haard) VERPLAATST van 2026-12-01 19:30
2026-12-08 19:30 - 21:00  Koffie (De Haard)
# regel 17: Het begin bestaat niet: de datum van "20260431T100000".
`);
});

test('for a program it is one object, within the period that was asked for', () => {
  const { status, out } = occurrences(calendar(SERIES, BAD), '-', '--json', '--from', '2026-12-01', '--to', '2026-12-05');
  const said = JSON.parse(out);

  assert.equal(status, 0);
  assert.deepEqual(said.occurrences, [{
    line: 3, uid: '1', title: 'Koffie', start: '2026-12-01T18:30:00Z', startsAt: '2026-12-01T18:30:00Z',
    endsAt: '2026-12-01T20:00:00Z', local: '2026-12-01T19:30:00', timeZone: 'Europe/Amsterdam', allDay: false,
    status: 'scheduled',
  }]);
  assert.deepEqual(said.rejected.map((r) => r.line), [11]);
});

test('what is no calendar, no file and no use end with 1, 1 and 2', () => {
  assert.equal(occurrences('<!doctype html><html>', '-').status, 1);
  assert.equal(occurrences('', 'no-such-file.ics').status, 1);
  assert.equal(occurrences('').status, 2);
  assert.equal(occurrences('', '-', '--from', 'morgen').status, 2);
  assert.equal(occurrences('', '--help').status, 0);
});

test('a rule that would never stop ends in time', () => {
  const started = performance.now();
  const { status } = occurrences(calendar(['UID:1', 'SUMMARY:Tik', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=SECONDLY'],
    ['UID:2', 'SUMMARY:Tak', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=MINUTELY;BYHOUR=3;BYMINUTE=4']), '-');

  assert.equal(status, 0);
  assert.ok(performance.now() - started < 10_000);
});

const folder = join(import.meta.dirname, '../../../shared/data/ics/lib/kcalendarcore/RFC2445');
const references = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.ics')) : [];

for (const file of references) {
  test(`${file} has the dates of its reference`, () => {
    const { out } = occurrences('', join(folder, file), '--json', '--from', '1970-01-01', '--to', '4000-01-01');
    const expected = readFileSync(join(folder, `${file}.next.ref`), 'utf8').trim().split('\n').map((l) => l.split(' ')[0]);

    assert.deepEqual(JSON.parse(out).occurrences.map((o) => o.local).slice(0, expected.length), expected);
  });
}
