// The rules that read a pasted text, measured. Of the unread sets only figures are ever shown: who
// tunes the rules does not look into them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const FIELDS = ['title', 'start', 'end', 'rrule', 'price', 'place'];
const TARGETS = { start: 0.9, rrule: 0.9, price: 0.9, place: 0.9 };
/** What nobody read of a stranger's: start and place are not what they should be, and may not become less. */
const STRANGERS = { start: 0.9, rrule: 0.95, price: 0.95, place: 0.8 };
/** Another stranger's, who took other pains to be hard to read. */
const OTHERS = { start: 0.98, rrule: 0.93, price: 0.97, place: 0.92 };
const OTHERS_UNREAD = { start: 0.86, rrule: 0.88, price: 0.9, place: 0.68 };
const SETS = {
  'tuning.json': TARGETS, 'unread.json': TARGETS, 'others-tuned.json': TARGETS, 'others-unread.json': STRANGERS, 'cases.json': TARGETS,
  'strangers-tuned.json': OTHERS, 'strangers-unread.json': OTHERS_UNREAD, 'visitors-tuned.json': TARGETS, 'visitors-unread.json': TARGETS,
};
/** How often something was read that the label does not have, titles aside; not more. */
const INVENTED = { 'cases.json': 1, 'strangers-tuned.json': 3, 'strangers-unread.json': 10, 'visitors-unread.json': 4 };

const run = (args, input = '') => spawnSync(process.env.VOORDEUR_PROGRAM, ['evaluate', ...args], { input, encoding: 'utf8' });

const measure = (file) => {
  const { status, stdout, stderr } = run(['texts', file, '--json']);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
};

const set = (texts) => JSON.stringify({ today: '2026-11-23', texts });

for (const [file, targets] of Object.entries(SETS)) {
  const said = measure(file);
  console.log(`figures ${file}: ${FIELDS.map((field) => `${field} ${said[field]}`).join(', ')} of ${said.total}`);

  for (const [field, least] of Object.entries(targets)) {
    test(`of ${file} at least ${least} of ${field} is right`, () => {
      assert.ok(said[field] >= least, `${field} is ${said[field]}`);
    });
  }

  // Titles of cases.json are not labelled.
  test(`of ${file} nothing is read that the text does not say, but for ${INVENTED[file] ?? 0}`, () => {
    const invented = said.misses.filter((miss) => miss.expected === null && miss.field !== 'title').length;
    assert.ok(invented <= (INVENTED[file] ?? 0), `${invented}`);
  });
}

test('the two sets hold a hundred texts, no text twice', () => {
  const texts = ['tuning.json', 'unread.json'].flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).texts);
  assert.equal(texts.length, 100);
  assert.equal(new Set(texts.map((one) => one.text)).size, 100);
});

test('a rule, a moment and a price count by what they mean', () => {
  const { status, stdout } = run(['texts', '-', '--json'], set([{
    text: 'Elke woensdag en vrijdag 10-12 uur koffie in De Haard, €1,50',
    expect: {
      title: 'Koffie', start: '2026-11-25T09:00:00Z', end: '2026-11-25T12:00:00+01:00',
      rrule: 'RRULE:BYDAY=FR,WE;FREQ=WEEKLY;INTERVAL=1', price: '1.5', place: 'de  haard',
    },
  }]));
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout).misses, []);
});

test('a place may come with its address, and a title in another order', () => {
  const one = (place, title) => set([{ text: 'Kerkkoor Laudate: repetitie, De Haard, Ruwaardsingel 5', expect: { title, place } }]);
  const { stdout } = run(['texts', '-', '--json'], one('de haard', 'Repetitie kerkkoor Laudate'));
  assert.deepEqual([JSON.parse(stdout).misses, JSON.parse(stdout).exactTitle], [[], 0]);
  assert.equal(JSON.parse(run(['texts', '-', '--json'], one('De Haar', 'Repetitie')).stdout).misses.length, 2);
});

test('a miss tells the text, the field, what was expected and what was read', () => {
  const { stdout } = run(['texts', '-', '--json'], set([{ text: 'Burendag', expect: { title: 'Feest' } }]));
  assert.deepEqual(JSON.parse(stdout), {
    total: 1, title: 0, start: 1, end: 1, rrule: 1, price: 1, place: 1, exactTitle: 0,
    misses: [{ text: 'Burendag', field: 'title', expected: 'Feest', got: 'Burendag' }],
  });
});

test('without --json it speaks Dutch', () => {
  const { status, stdout } = run(['texts', '-'], set([{ text: 'Burendag', expect: { title: 'Burendag' } }]));
  assert.equal(status, 0);
  assert.match(stdout, /^1 teksten gelezen\.\nVan titel klopt 100\.0 % \(1\)\./);
});

for (const [what, input] of [
  ['no JSON', 'geen json'],
  ['no day', '{"texts":[]}'],
  ['no texts', '{"today":"2026-11-23"}'],
  ['a text without an answer', set([{ text: 'Burendag' }])],
]) {
  test(`a file with ${what} gives one sentence`, () => {
    const { status, stdout, stderr } = run(['texts', '-', '--json'], input);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^voordeur: [^\n]+\.\n$/);
  });
}

test('a file that is not there gives one sentence', () => {
  const { status, stderr } = run(['texts', '/nergens.json']);
  assert.equal(status, 1);
  assert.match(stderr, /^voordeur: \/nergens\.json is niet te lezen\.\n$/);
});

test('wrong use says how to use it', () => {
  for (const args of [[], ['iets'], ['texts'], ['texts', 'a', 'b'], ['texts', '--anders', 'a']]) {
    const { status, stdout } = run(args);
    assert.equal(status, 2);
    assert.match(stdout, /^Gebruik: voordeur evaluate/);
  }
});
