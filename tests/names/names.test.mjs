// The rules that know a resident in a text, measured. Of the unread set only figures are ever shown: who
// tunes the rules does not look into it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const PROMISE = { precision: 0.8, recall: 0.9 };
const SETS = { 'tuning.json': { precision: 0.95, recall: 0.95 }, 'unread.json': PROMISE, 'second-tuning.json': { precision: 0.95, recall: 0.95 } };

const run = (args, input = '') => spawnSync(process.env.VOORDEUR_PROGRAM, ['evaluate', ...args], { input, encoding: 'utf8' });

const measure = (args, input) => {
  const { status, stdout, stderr } = run(['names', ...args, '--json'], input);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
};

for (const [file, targets] of Object.entries(SETS)) {
  const said = measure([file]);
  console.log(`figures ${file}: precision ${said.precision}, recall ${said.recall} of ${said.total}`);

  for (const [figure, least] of Object.entries(targets)) {
    test(`of ${file} the ${figure} is at least ${least}`, () => {
      assert.ok(said[figure] >= least, `${figure} is ${said[figure]}`);
    });
  }
}

test('a miss tells the text, what was expected, what was found and why', () => {
  const said = measure(['-'], '[{"text":"Voor Kees de Wit","expect":false},{"text":"Wie heeft soep?","expect":true}]');
  assert.deepEqual(said, {
    total: 2, precision: 0, recall: 0,
    misses: [
      { text: 'Voor Kees de Wit', expected: false, got: true, why: 'name: "Kees de Wit"' },
      { text: 'Wie heeft soep?', expected: true, got: false, why: null },
    ],
  });
});

test('without --json it speaks Dutch', () => {
  const { status, stdout } = run(['names', '-'], '[{"text":"Voor Kees de Wit","expect":true}]');
  assert.equal(status, 0);
  assert.match(stdout, /^1 teksten gelezen\.\nVan wat als herkenbaar werd gezien klopt 100\.0 % \(1\)\./);
});

for (const [what, input] of [
  ['no JSON', 'geen json'],
  ['no list', '{}'],
  ['null', 'null'],
  ['a text without an answer', '[{"text":"Voor Kees"}]'],
  ['another answer', '[{"text":"Voor Kees","expect":"ja"}]'],
]) {
  test(`a file with ${what} gives one sentence`, () => {
    const { status, stdout, stderr } = run(['names', '-', '--json'], input);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^voordeur: [^\n]+\.\n$/);
  });
}
