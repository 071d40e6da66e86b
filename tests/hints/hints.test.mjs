// The rules that warn before a text is published, measured. Of the unread set only figures are ever
// shown: who tunes the rules does not look into it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** The share that is right. What nobody read is not at what is promised, and may not become less. */
const SETS = {
  'tuning.json': 0.95, 'unread.json': 0.91, 'second-tuning.json': 0.95, 'second-unread.json': 0.94,
  'third-tuning.json': 0.95, 'third-unread.json': 0.98, 'fourth-tuning.json': 0.99,
};

const run = (args, input = '') => spawnSync(process.env.VOORDEUR_PROGRAM, ['evaluate', ...args], { input, encoding: 'utf8' });

const measure = (args, input) => {
  const { status, stdout, stderr } = run(['hints', ...args, '--json'], input);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
};

for (const [file, least] of Object.entries(SETS)) {
  const said = measure([file]);
  console.log(`figures ${file}: ${said.right} right of ${said.total}`);

  test(`of ${file} at least ${least} is right`, () => {
    assert.ok(said.right / said.total >= least, `${said.right} of ${said.total}`);
  });
}

test('a miss tells the text, what was expected, what was found and the words', () => {
  const said = measure(['-'], '[{"text":"Bel 06 12345678","expect":null},{"text":"Soep om 12 uur","expect":"link"}]');
  assert.deepEqual(said, {
    total: 2, right: 0,
    misses: [
      { text: 'Bel 06 12345678', expected: null, got: 'phone', words: '06 12345678' },
      { text: 'Soep om 12 uur', expected: 'link', got: null, words: null },
    ],
  });
});

test('without --json it speaks Dutch', () => {
  const { status, stdout } = run(['hints', '-'], '[{"text":"Bel 06 12345678","expect":"phone"}]');
  assert.equal(status, 0);
  assert.equal(stdout, '1 teksten gelezen, van 1 klopt de hint.\n');
});

for (const [what, input] of [
  ['no JSON', 'geen json'],
  ['no list', '{}'],
  ['null', 'null'],
  ['a text without an answer', '[{"text":"Bel 06 12345678"}]'],
  ['an answer that is no kind', '[{"text":"Bel 06 12345678","expect":"fax"}]'],
]) {
  test(`a file with ${what} gives one sentence`, () => {
    const { status, stdout, stderr } = run(['hints', '-', '--json'], input);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^voordeur: [^\n]+\.\n$/);
  });
}
