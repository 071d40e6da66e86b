// Asks what residents ask, one request after another so that nothing waits in a queue, and notes how long each took: a
// line more in OUT.
//   node ask.mjs OUT ROUND
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

const [out, round] = [process.argv[2], Number(process.argv[3])];
const { URL: origin, DATABASE_OWNER, PG_BIN } = process.env;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const PAGE = 40;

let seed = 20261128 + round;
/** The same numbers in every run: xorshift. */
function random() {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 2 ** 32;
}
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];

const rows = sql =>
  JSON.parse(execFileSync(`${PG_BIN}/psql`, ['-XqAt', DATABASE_OWNER, '-c', `select coalesce(json_agg(r), '[]') from (${sql}) r`],
    { maxBuffer: 2 ** 28 }));

/** Neighbourhoods by how many live there: who asks is mostly in a large one. */
function neighbourhoods() {
  return rows(`select n.slug, n.latitude, n.longitude, h.activities
    from neighbourhood n join lateral (select count(*) activities from activity a where a.neighbourhood_id = n.neighbourhood_id) h on true
    where n.slug like 'wijk-%' order by h.activities desc limit 60`).map(n => ({
    ...n,
    titles: rows(`select title from activity join neighbourhood using (neighbourhood_id) where slug = '${n.slug}' order by md5(title || starts_at::text) limit 300`).map(r => r.title),
    words: rows(`select word from search_word join neighbourhood using (neighbourhood_id) where slug = '${n.slug}' order by md5(word) limit 200`).map(r => r.word),
    places: rows(`select place_id id from place join neighbourhood using (neighbourhood_id) where slug = '${n.slug}' order by md5(place.name) limit 20`).map(r => r.id),
  }));
}

/** A slip of the finger: a letter left out, twice, two turned round, or another one. */
function slip(word) {
  const at = 1 + below(word.length - 2);
  const [head, letter, tail] = [word.slice(0, at), word[at], word.slice(at + 1)];
  return pick([head + tail, head + letter + letter + tail, head + (tail[0] ?? '') + letter + tail.slice(1), head + String.fromCharCode(97 + below(26)) + tail]);
}

const common = ['koffie', 'samen', 'welkom', 'wandelen', 'eten', 'inloop', 'buurt', 'iedereen', 'kinderen', 'zingen', 'soep', 'muziek'];
const parts = ['hulp', 'markt', 'groep', 'ochtend', 'wandel', 'muziek', 'huis', 'kring', 'tuin', 'fiets'];
const everyday = ['pc', 'bakkie', 'eenzaam', 'papieren', 'schuld', 'alleen', 'mobieltje', 'buurthuis'];
const categories = ['coffee', 'cooking', 'games', 'crafts', 'music', 'walking', 'sports', 'children', 'seniors', 'language',
  'computer', 'money', 'health', 'green', 'participation', 'culture', 'meeting'];
const rare = [{ audience: 'carers' }, { audience: 'men', free: 'true' }, { audience: 'women', accessible: 'true' },
  { audience: 'parents' }, { audience: 'newcomers', free: 'true', accessible: 'true' }];

const word = n => pick(pick(n.titles).toLowerCase().split(' '));
const long = n => { let w; do w = word(n); while (w.length < 5); return w; };
const moment = hours => new Date(Date.now() + hours * 3600e3).toISOString().slice(0, 19) + 'Z';
const position = n => `${(n.latitude + (random() - 0.5) * 0.03).toFixed(5)},${(n.longitude + (random() - 0.5) * 0.05).toFixed(5)}`;

const programme = (n, query) => [`${n.slug}/activities`, { from: moment(random() * 2), limit: PAGE, ...query }];
const search = (n, q) => [`${n.slug}/_search`, { q, limit: 20 + below(10) }];

/** What is asked, in three groups. */
const questions = {
  list: {
    'from now on': n => programme(n, {}),
    'a day of this week': n => programme(n, { from: moment(24 * below(7)), to: moment(24 * 7) }),
    'a page further on': n => programme(n, { from: moment(24 * (7 + below(20))) }),
    'a category': n => programme(n, { category: pick(categories) }),
    'free and accessible': n => programme(n, { free: 'true', accessible: 'true' }),
    'what few are': n => programme(n, pick(rare)),
    'what hardly any is': n => programme(n, { category: pick(categories), ...pick(rare) }),
    'a place': n => programme(n, { place: pick(n.places) }),
  },
  search: {
    'a word of a title': n => search(n, word(n)),
    'a common word': n => search(n, pick(common)),
    'a rare word': n => search(n, pick(n.words)),
    'two words': n => search(n, pick(n.titles).split(' ').slice(0, 2).join(' ')),
    'two common words': n => search(n, `${pick(common)} ${pick(common)}`),
    'while typing': n => search(n, word(n).slice(0, 2 + below(4))),
    'a slip of the finger': n => search(n, slip(long(n))),
    'a rare word, misspelt': n => search(n, slip(pick(n.words) + 'en')),
    'part of a word': n => search(n, pick(parts)),
    'an everyday word': n => search(n, pick(everyday)),
    'the programme by a word': n => programme(n, { q: word(n) }),
  },
  near: {
    'within 500 m': n => programme(n, { near: position(n), radius: 500 }),
    'within 1 km': n => programme(n, { near: position(n), radius: 1000 }),
    'within 3 km': n => programme(n, { near: position(n), radius: 3000 }),
    'of a category': n => programme(n, { near: position(n), radius: 1000, category: pick(categories) }),
    'what few are, near': n => programme(n, { near: position(n), radius: 2000, ...pick(rare) }),
    'a word, near': n => programme(n, { near: position(n), radius: 1000, q: word(n) }),
  },
};

function ask(path, query) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    get(`${origin}/api/v1/neighbourhoods/${path}?${new URLSearchParams(query)}`, { agent }, answer => {
      let body = '';
      answer.setEncoding('utf8').on('data', part => { body += part; });
      answer.on('end', () => {
        if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} ${path}?${new URLSearchParams(query)}: ${body.slice(0, 200)}`));
        else resolve({ ms: performance.now() - begun, items: JSON.parse(body).items.length });
      });
    }).on('error', reject);
  });
}

const all = neighbourhoods();
/** A neighbourhood, the larger the likelier. */
const where = () => all[Math.floor(all.length * random() ** 2)];
async function askAll(times) {
  const answers = {};
  for (const [group, kinds] of Object.entries(questions))
    for (const [name, question] of Object.entries(kinds))
      for (let i = 0; i < times; i++) {
        const { ms, items } = await ask(...question(where()));
        ((answers[group] ??= {})[name] ??= []).push([ms, items]);
      }
  return answers;
}

await askAll(15); // warms up
appendFileSync(out, `${JSON.stringify(await askAll(100))}\n`);
agent.destroy();
