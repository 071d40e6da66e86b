// The rules that know danger in a text, measured. Of the unread set only figures are ever shown: who
// tunes the rules does not look into it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const PROMISE = { precision: 0.8, recall: 0.9 };
/** Where an unread set is not yet at what is promised it may not become less: a stranger's in recall, the third in precision; and what is better stays so. */
const SETS = {
  'tuning.json': PROMISE, 'unread.json': { precision: 0.93, recall: 0.9 },
  'second-tuning.json': PROMISE, 'second-unread.json': { precision: 0.89, recall: 0.86 },
  'third-tuning.json': PROMISE, 'third-unread.json': { ...PROMISE, precision: 0.68 },
  'fourth-tuning.json': { precision: 0.98, recall: 1 },
};
const SHARED = join(import.meta.dirname, '../../../shared/data/supply-demand');

const run = (args, input = '') => spawnSync(process.env.VOORDEUR_PROGRAM, ['evaluate', ...args], { input, encoding: 'utf8' });

const measure = (args, input) => {
  const { status, stdout, stderr } = run(['danger', ...args, '--json'], input);
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

/** Every text in what JSON holds. */
const texts = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts));

test('nothing is seen in what real neighbours ask and offer', { skip: !existsSync(SHARED) && '../shared/data/supply-demand is not here' }, () => {
  const all = readdirSync(SHARED).filter((file) => file.endsWith('.json'))
    .flatMap((file) => texts(JSON.parse(readFileSync(join(SHARED, file), 'utf8'))));
  const said = measure(['-'], JSON.stringify(all.map((text) => ({ text, expect: false }))));
  assert.ok(said.total > 50);
  assert.equal(said.misses.length, 0);
});

test('a miss tells the text, what was expected, what was found and why', () => {
  const set = [{ text: 'Ik wil dood', expect: false }, { text: 'Wie wil er soep?', expect: true }];
  const said = measure(['-'], JSON.stringify(set));
  assert.deepEqual([said.total, said.precision, said.recall], [2, 0, 0]);
  assert.match(said.misses[0].why, /^suicide: "Ik wil dood" \(.+\)$/);
  assert.deepEqual(said.misses[1], { text: 'Wie wil er soep?', expected: true, got: false, why: null });
});

test('a list may also be the member texts', () => {
  assert.equal(measure(['-'], '{"texts":[{"text":"Ik wil dood","expect":true}]}').recall, 1);
});

test('without --json it speaks Dutch', () => {
  const { status, stdout } = run(['danger', '-'], '[{"text":"Ik wil dood","expect":true}]');
  assert.equal(status, 0);
  assert.match(stdout, /^1 teksten gelezen\.\nVan wat als gevaar werd gezien klopt 100\.0 % \(1\)\./);
});

for (const [what, input] of [
  ['no JSON', 'geen json'],
  ['no list', '{}'],
  ['null', 'null'],
  ['a text without an answer', '[{"text":"Ik wil dood"}]'],
  ['another answer', '[{"text":"Ik wil dood","expect":"ja"}]'],
]) {
  test(`a file with ${what} gives one sentence`, () => {
    const { status, stdout, stderr } = run(['danger', '-', '--json'], input);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^voordeur: [^\n]+\.\n$/);
  });
}
