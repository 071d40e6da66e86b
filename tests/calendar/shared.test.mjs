// Real files of ../shared: every one goes through, and the real calendars mean what ical.js says.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import test from 'node:test';

import { byStart, peerDates } from './peer.mjs';
import { read } from './reader.mjs';

const folder = join(import.meta.dirname, '../../../shared/data/ics');
const here = existsSync(folder);
if (!here) console.log('skipped: ../shared/data/ics is not here');

const files = !here ? [] : readdirSync(folder, { recursive: true }).filter((f) => f.endsWith('.ics')).sort();
const WINDOW = ['--from', '2015-01-01', '--to', '2030-01-01'];

function ours(result) {
  return result.rows.flatMap((row) => row.occurrences.map((o) => ({
    uid: row.uid, start: o.startsAt, end: o.endsAt, title: o.title ?? row.title,
  }))).sort(byStart);
}

/** The VEVENTs of a file are rows, changes of a row's dates, rejected or left out. */
function eventLines(source) {
  return source.split(/\r\n|\r|\n/).flatMap((line, i) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [i + 1] : []));
}

for (const file of files) {
  test(`${file} goes through within ten seconds, with a row or a reason for its events`, () => {
    const bytes = readFileSync(join(folder, file));
    const { status, result, said, milliseconds } = read(bytes);

    assert.equal(status, 0, said);
    assert.equal(said, '');
    assert.ok(milliseconds < 10_000, `${milliseconds} ms`);
    const lines = new Set(eventLines(bytes.toString('latin1')));
    for (const row of [...result.rows, ...result.rejected, ...result.leftOut]) {
      assert.ok(lines.has(row.line), `line ${row.line} is no BEGIN:VEVENT`);
    }
    for (const { reason } of result.rejected) assert.match(reason, /\.$/);
    assert.ok(lines.size === 0 || result.rows.length + result.rejected.length + result.leftOut.length > 0);
  });
}

for (const file of files.filter((f) => /^(real|nl)\//.test(f))) {
  test(`${file} means what ical.js says it means`, () => {
    const bytes = readFileSync(join(folder, file));
    const { result } = read(bytes, WINDOW);
    const peer = peerDates(bytes.toString(), Date.parse('2014-12-31T23:00Z'), Date.parse('2029-12-31T23:00Z'));

    assert.equal(result.complete, true);
    assert.ok(peer.length > 0);
    assert.deepEqual(ours(result).map(({ uid, start, end }) => ({ uid, start, end })),
      peer.map(({ uid, start, end }) => ({ uid, start, end })));
  });
}

const organisations = join(folder, '../organisations');
const tables = !here ? [] : ['hsds-3/csv', 'ohana-sample-csv'].flatMap((sub) =>
  readdirSync(join(organisations, sub)).filter((f) => f.endsWith('.csv')).map((f) => join(organisations, sub, f)));

for (const file of tables) {
  test(`${relative(organisations, file)} is refused with one sentence that says what it is`, () => {
    const { result } = read(readFileSync(file));

    assert.equal(result.kind, 'none');
    assert.deepEqual(result.rows, []);
    assert.match(result.reason, /HSDS/);
  });
}
