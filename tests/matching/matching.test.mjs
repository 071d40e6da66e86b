// Which offer fits an ask, measured. Of the unread set only figures are ever shown: who tunes the rules and the
// lexicon does not look into it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The promise: the right helper among the first three for so many of the asks. */
const PROMISED = 0.85;

const run = (args, input = '') => spawnSync(process.env.VOORDEUR_PROGRAM, ['evaluate', ...args], { input, encoding: 'utf8' });

const measure = (file) => {
  const { status, stdout, stderr } = run(['matching', file, '--json']);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
};

const judge = (asks, offers, fits) => {
  const { status, stdout, stderr } = run(['matching', '-', '--json'], JSON.stringify({ asks, offers, fits }));
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return JSON.parse(stdout);
};

const SETS = ['tuning.json', 'unread.json', 'second-tuning.json', 'second-unread.json'];

for (const file of SETS) {
  const said = measure(file);
  const missed = file.includes('unread') ? '' : `; missed: ${said.misses.map((miss) => miss.ask).join(' ') || 'none'}`;
  console.log(`figures ${file}: first ${said.top1}, first three ${said.top3} of ${said.total}${missed}`);

  test(`of ${file} the right helper is among the first three for at least ${PROMISED}`, () => {
    assert.ok(said.top3 >= PROMISED * said.total, `${said.top3} of ${said.total}`);
  });

  test(`of ${file} every ask that has a fit is counted`, () => {
    const { fits } = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(said.total, Object.values(fits).filter((ids) => ids.length > 0).length);
  });
}

test('the sets hold 300 asks and 600 offers, no ask twice', () => {
  const sets = SETS.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(sets.flatMap((set) => set.offers).length >= 600);
  const asks = sets.flatMap((set) => set.asks).map((ask) => `${ask.title} ${ask.text}`);
  assert.ok(asks.length >= 300);
  assert.equal(new Set(asks).size, asks.length);
});

test('a paused offer never comes', () => {
  const offer = { id: 'o1', title: 'Gras maaien', text: 'Ik maai graag.' };
  const ask = [{ id: 'a1', title: 'Gras maaien' }];
  assert.deepEqual(judge(ask, [offer], { a1: ['o1'] }).misses, []);
  assert.deepEqual(judge(ask, [{ ...offer, paused: true }], { a1: ['o1'] }).misses, [
    { ask: 'a1', fits: ['o1'], shown: [], rank: 0 },
  ]);
});

test('a miss tells the ask, what fits, what was shown and how far down it stood', () => {
  const offers = ['Ladder te leen', 'Ladder te leen', 'Ladder te leen', 'Gitaarles'].map((title, i) => ({ id: `o${i}`, title }));
  assert.deepEqual(judge([{ id: 'a1', title: 'Ladder lenen' }], offers, { a1: ['o3'] }), {
    total: 1, top1: 0, top3: 0, misses: [{ ask: 'a1', fits: ['o3'], shown: ['o0', 'o1', 'o2'], rank: 4 }],
  });
});

test('an ask without a fit does not count', () => {
  assert.equal(judge([{ id: 'a1', title: 'Ladder' }, { id: 'a2', title: 'Boor' }], [], { a1: [] }).total, 0);
});

test('without --json it speaks Dutch', () => {
  const { status, stdout } = run(['matching', 'tuning.json']);
  assert.equal(status, 0);
  assert.match(stdout, /^110 vragen met een passend aanbod\.\nBij [\d.]+ % staat het bovenaan/);
});

for (const [what, input] of [
  ['no JSON', 'geen json'],
  ['no asks', '{"offers":[],"fits":{}}'],
  ['no offers', '{"asks":[],"fits":{}}'],
  ['no fits', '{"asks":[],"offers":[]}'],
  ['an ask that says nothing', '{"asks":[{"id":"a1"}],"offers":[],"fits":{}}'],
  ['an offer without an id', '{"asks":[],"offers":[{"title":"Boor"}],"fits":{}}'],
]) {
  test(`a file with ${what} gives one sentence`, () => {
    const { status, stdout, stderr } = run(['matching', '-', '--json'], input);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^voordeur: [^\n]+\.\n$/);
  });
}
