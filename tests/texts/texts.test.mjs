// The rules that read a pasted text, measured. Of unread.json only figures are ever shown: who
// tunes the rules does not look into it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const FIELDS = ['title', 'start', 'end', 'rrule', 'price', 'place'];
const TARGETS = { start: 0.9, rrule: 0.9, price: 0.9, place: 0.9 };

const run = (args, input = '') => spawnSync(process.env.VOORDEUR_PROGRAM, ['evaluate', ...args], { input, encoding: 'utf8' });

const measure = (file) => {
  const { status, stdout, stderr } = run(['texts', file, '--json']);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
};

const set = (texts) => JSON.stringify({ today: '2026-11-23', texts });

for (const file of ['tuning.json', 'unread.json']) {
  const said = measure(file);
  console.log(`figures ${file}: ${FIELDS.map((field) => `${field} ${said[field]}`).join(', ')} of ${said.total}`);

  for (const [field, least] of Object.entries(TARGETS)) {
    test(`of ${file} at least ${least} of ${field} is right`, () => {
      assert.ok(said[field] >= least, `${field} is ${said[field]}`);
    });
  }

  test(`of ${file} nothing is read that the text does not say`, () => {
    const invented = said.misses.filter((miss) => miss.expected === null).length;
    assert.equal(invented, 0);
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

test('a miss tells the text, the field, what was expected and what was read', () => {
  const { stdout } = run(['texts', '-', '--json'], set([{ text: 'Burendag', expect: { title: 'Feest' } }]));
  assert.deepEqual(JSON.parse(stdout), {
    total: 1, title: 0, start: 1, end: 1, rrule: 1, price: 1, place: 1,
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
