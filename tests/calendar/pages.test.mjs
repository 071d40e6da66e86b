// Real events in other shapes of ../shared: what stands in them is what is read.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { read } from './reader.mjs';

const folder = join(import.meta.dirname, '../../../shared/data/events-other');
const here = existsSync(folder);
if (!here) console.log('skipped: ../shared/data/events-other is not here');

const table = readFileSync(join(import.meta.dirname, 'jsonld.txt'), 'utf8').split('\n')
  .filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' | '));

/** A whole day of the Netherlands, as the date it is. */
const dayOf = (moment, before = 0) =>
  new Date(Date.parse(moment) - before).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

function asWritten({ title, start, end, allDay, location, status }) {
  const [from, to] = allDay ? [dayOf(start), dayOf(end, 1)] : [start, end];
  return [title.replace(/\s+/g, ' '), from, to, location, status];
}

for (const file of here ? readdirSync(join(folder, 'jsonld')) : []) {
  test(`jsonld/${file} holds the events of the written table`, () => {
    const { result } = read(readFileSync(join(folder, 'jsonld', file)));
    const expected = table.filter(([name]) => name === file).map(([, ...event]) => event).filter(([title]) => title !== '-');

    assert.deepEqual(result.rows.map(asWritten), expected);
    assert.deepEqual(result.rejected, []);
    if (expected.length === 0) assert.match(result.reason, /^In dit bestand staan geen activiteiten/);
    else assert.equal(result.complete, true);
  });
}

// Of other programs: rows, rejected rows, or the sentence for all of it.
const others = {
  'openactive/event_example_1.json': [1, 0],
  'openactive/event_eventseries_example_1.json': [1, 0],
  'openactive/sessionseries_example_1.json': [1, 0],
  'openactive/scheduledsession_example_1.json': [1, 0],
  'openactive/tutorials/describing-events/part-one-finished.json': [1, 0],
  'openactive/tutorials/describing-events/part-two-finished.json': [1, 0],
  'openactive/ondemandevent_example_1.json': [0, 1],
  'openactive/facilityuse_example_1.json': /te huur/,
  'openactive/place_example_1.json': /geen activiteiten/,
  'openactive/example_list.json': /geen activiteiten/,
  'mobilizon/mobilizon-post-activity.json': [1, 0],
  'mobilizon/mobilizon-post-activity-media.json': [1, 0],
  'mobilizon/mobilizon-post-activity-group.json': [1, 0],
  'mobilizon/gancio-event-activity.json': [1, 0],
  'mobilizon/mobilizon-join-activity.json': /bericht tussen servers van Mobilizon \(Join\)/,
  'mobilizon/mobilizon-leave-activity.json': /bericht tussen servers van Mobilizon \(Leave\)/,
  'mobilizon/gancio-actor.json': /geen activiteiten/,
  'uitdatabank/events/event-with-single-calendar.json': [1, 0],
  'uitdatabank/events/event-with-multiple-calendar.json': [1, 0],
  'uitdatabank/events/rondleiding-citadel.json': [1, 0],
  'uitdatabank/events/event-with-periodic-calendar-and-opening-hours.json': [1, 1],
  'uitdatabank/events/event-with-permanent-calendar-and-opening-hours.json': [2, 0],
  'uitdatabank/events/event-with-eventtype-lessenreeks.json': [1, 0],
  'uitdatabank/events/event-minimal-permanent.json': [0, 1],
  'uitdatabank/events/event-with-workflow-status-deleted.json': [0, 1],
  'uitdatabank/events/audience-type/event-audience-type-members.json': [0, 1],
  'uitdatabank/places/citadel.json': /een plek uit de UiTdatabank/,
  'uitdatabank/organizers/organizer.json': /een organisatie uit de UiTdatabank/,
  'api/tickettailor-events.json': /geen activiteiten/,
  'weekrooster-dorpshuis.json': /geen activiteiten/,
};

for (const [file, expected] of here ? Object.entries(others) : []) {
  test(`${file} is read, or refused with one sentence`, () => {
    const { result } = read(readFileSync(join(folder, file)));

    if (expected instanceof RegExp) assert.match(result.reason, expected);
    else assert.deepEqual([result.rows.length, result.rejected.length], expected, JSON.stringify(result.rejected));
  });
}

function files(of) {
  return readdirSync(of, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath ?? f.path, f.name));
}

test('every file goes through with rows, rejected rows or one sentence', { skip: !here }, () => {
  for (const file of files(folder)) {
    const { status, result, said } = read(readFileSync(file));

    assert.equal(status, 0, `${file}: ${said}`);
    assert.equal(said, '', file);
    assert.equal(result.rows.length + result.rejected.length > 0, result.reason === null, file);
    for (const { reason } of result.rejected) assert.match(reason, /\.$/, file);
  }
});
