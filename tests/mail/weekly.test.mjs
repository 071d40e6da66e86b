// The weekly mail as a reader gets it: asked for with an address alone, complete in itself, once a week, never about what is doubtful.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE, clock, clockTo, pass, sql, until } from '../sources/house.mjs';
import { api, killLanes, knowTheTime, letters, open, signIn, to } from './post.mjs';

const NB = "(select neighbourhood_id from neighbourhood where slug = 'ruwaard')";
const [READER, SINGER, RESIDENT] = ['lezer@thuis.example', 'zanger@thuis.example', 'bewoner@voordeur.example'];

/** Ten o'clock in Amsterdam of the next Friday. */
function nextFriday(after = clock()) {
  const day = new Date(after + DAY);
  while (day.getUTCDay() !== 5) day.setTime(day.getTime() + DAY);
  day.setUTCHours(8, 0, 0, 0);
  const hour = new Intl.DateTimeFormat('nl', { timeZone: 'Europe/Amsterdam', hour: 'numeric' }).format(day);
  return day.getTime() + (hour === '10' ? 0 : 60 * MINUTE);
}
await knowTheTime();
const friday = nextFriday();
/** An activity with one date, so many days after that Friday at 15.00 in Amsterdam. */
const activity = (title, days, categories = '{}', more = '') => sql(`with made as (
  insert into activity (neighbourhood_id, title, location, categories, price, price_note, starts_at, ends_at)
  select ${NB}, '${title}', 'Grote zaal', '${categories}', 2.5, 'met koffie', s.at, s.at + interval '2 hours'
    from (select to_timestamp(${friday / 1000 + 5 * 3600 + days * 86400}) as at) s returning *),
  dates as (insert into occurrence (neighbourhood_id, activity_id, start, starts_at, ends_at) select neighbourhood_id, activity_id, starts_at, starts_at, ends_at from made)
  select activity_id from made`).then(async (id) => (more && (await sql(`update activity set ${more} where activity_id = '${id}'`)), id));
const button = (letter, label) => new URL(new RegExp(`${label}:\n(\\S+)`).exec(letter.text)[1]).pathname;
const page = async (path, form) => {
  const answer = await fetch(process.env.VOORDEUR_URL + path, form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) });
  return { status: answer.status, text: await answer.text() };
};
const readers = () => sql('select count(*) from weekly_reader where confirmed_at is not null').then(Number);

await sql('update activity set archived_at = clock_now()'); // a quiet neighbourhood
await open();

test('an address gets the mail only after its own yes, and the answer tells nobody whether it is known', async () => {
  const answers = [];
  for (const email of [READER, READER, SINGER])
    answers.push(await api('POST', '/weekly-mail', null, { email, categories: email === SINGER ? ['music'] : [] }));
  assert.deepEqual(answers.map(({ status, json }) => [status, json]), [[202, null], [202, null], [202, null]]);
  const [first] = await letters(READER, 2);
  const [singer] = await letters(SINGER, 1);
  assert.equal(await readers(), 0);
  const [yes, sing] = [first, singer].map((letter) => button(letter, 'Ja, stuur mij de wekelijkse mail'));
  assert.match((await page(yes)).text, /Elke week mail van de buurt\?.*<button/s);
  assert.equal(await readers(), 0, 'who only looks asks for nothing');
  for (const path of [yes, yes, sing]) assert.match((await page(path, {})).text, /voortaan de wekelijkse mail/);
  assert.equal(await readers(), 2);
  assert.equal((await api('POST', '/weekly-mail', null, { email: 'geen adres' })).status, 400);
  const wrong = await api('POST', '/weekly-mail', null, { email: READER, categories: ['bestaat-niet'] });
  assert.deepEqual(wrong.json.errors, [{ pointer: '/categories', code: 'unknown' }]);
});

let soup, doubtful;
test('on Friday at ten one letter says all: day, hours, place, price; and nothing that is doubtful', async () => {
  soup = await activity('Soep *eten*', 0);
  await activity('Zingen', 2, '{music}');
  await activity('Later', 9);
  doubtful = await activity('Misschien', 1, '{}', "due_at = clock_now() - interval '1 minute', doubtful_at = clock_now()");
  await sql(`insert into weekly_reader (neighbourhood_id, person_id, confirmed_at) select ${NB}, person_id, clock_now() from person where email = '${RESIDENT}'`);
  await clockTo(friday - 5 * MINUTE);
  await pass(2 * MINUTE);
  assert.equal(to(READER).length, 2, 'not before ten');
  const held = sql('lock table outlet_count in access exclusive mode; select pg_sleep(60)').catch(() => {});
  await until('the table is held', async () => (await sql("select count(*) from pg_locks where relation = 'outlet_count'::regclass and mode = 'AccessExclusiveLock'")) !== '0');
  await clockTo(friday + MINUTE);
  await until('the job writes', async () => (await sql("select count(*) from pg_stat_activity where usename = 'voordeur_work' and wait_event_type = 'Lock'")) !== '0');
  killLanes(); // in the middle of it
  await sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'lock table outlet_count%'");
  await held;
  assert.equal(to(READER).length, 2, 'who is killed while writing wrote to nobody');
  await pass(6 * MINUTE); // the lease of who died
  const [, , letter] = await letters(READER, 3);
  assert.equal(letter.subject, 'Deze week in De Ruwaard');
  assert.match(letter.text, /vrijdag \d+ \w+ \d{4}\n-+\n\n- Soep \*eten\*\. 15\.00 tot 17\.00 uur, Grote zaal, €\s2,50, met koffie/);
  assert.match(letter.text, /zondag .*\n-+\n\n- Zingen/);
  assert.doesNotMatch(letter.text + letter.html, /Misschien|Later/);
  assert.match(letter.html, /<h2[^>]*>vrijdag/);
  const [, song] = await letters(SINGER, 2);
  assert.match(song.text, /Zingen/);
  assert.doesNotMatch(song.text, /Soep/, 'only the theme that was chosen');
  await letters(RESIDENT, 1);
  killLanes();
  await pass(10 * MINUTE);
  await pass(60 * MINUTE);
  assert.deepEqual([READER, SINGER, RESIDENT].map((who) => to(who).length), [3, 2, 1], 'one letter a week');
});

test('from the letter somebody says that something is not right, by looking and pressing', async () => {
  const wrong = button(to(READER).at(-1), 'Klopt er iets niet\\? Laat het weten');
  const asked = await page(wrong);
  assert.match(asked.text, /<legend>Wat klopt er niet\?<\/legend>.*Soep \*eten\*/s);
  assert.doesNotMatch(asked.text, /Misschien/);
  for (const text of ['', 'x', "'; drop table"]) assert.match((await page(wrong, { text })).text, /<legend>/, 'asks again');
  assert.equal((await page(wrong, { text: doubtful })).status, 404, 'what the letter did not have cannot be named');
  assert.match((await page(wrong, { text: soup })).text, /wij vragen het na/);
  const told = (await api('GET', '/corrections', await signIn('beroepskracht@voordeur.example'))).json.items;
  assert.equal(told.filter(({ item }) => item.id === soup).length, 1);
  assert.equal(await sql(`select due_at <= clock_now() from activity where activity_id = '${soup}'`), 't');
});

test('one click stops it, as RFC 8058 has it, and nothing of the reader is kept', async () => {
  const letter = to(READER).at(-1);
  const { unsubscribe } = letter.headers.get('list');
  assert.match(letter.raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
  const path = new URL(unsubscribe.url).pathname;
  assert.match((await page(path)).text, /Geen wekelijkse mail meer\?/);
  assert.equal(await sql(`select count(*) from weekly_reader where email = '${READER}' and confirmed_at is not null`), '1', 'looking stops nothing');
  assert.match((await page(path, { 'List-Unsubscribe': 'One-Click' })).text, /krijgt de wekelijkse mail niet meer/);
  assert.equal(await sql(`select count(*) from weekly_reader where email = '${READER}' and confirmed_at is not null`), '0');
  assert.equal((await page(path, {})).status, 404);
});

test('an account chooses and stops it, exports it, and leaves with it', async () => {
  const token = await signIn(RESIDENT);
  const [street] = (await api('GET', '/weekly-mail', token)).json.allStreets;
  assert.equal((await api('PUT', '/weekly-mail', token, { categories: ['games'], areas: ['BU08280602'], streets: [street] })).status, 204);
  const mine = (await api('GET', '/weekly-mail', token)).json;
  assert.deepEqual([mine.subscribed, mine.categories, mine.areas, mine.streets], [true, ['games'], ['BU08280602'], [street]]);
  const { weeklyMail } = (await api('GET', '/api/v1/me/export', token)).json;
  assert.deepEqual(weeklyMail.map(({ categories, areas, streets }) => [categories, areas, streets]), [[['games'], ['BU08280602'], [street]]]);
  assert.equal((await api('DELETE', '/weekly-mail', token)).status, 204);
  assert.equal((await api('GET', '/weekly-mail', token)).json.subscribed, false);
});

test('in a quiet week there is no letter', async () => {
  await clockTo(friday + 7 * DAY + MINUTE);
  await pass(2 * MINUTE);
  await until('the week was done', async () => (await sql("select count(*) from weekly_reader where confirmed_at is not null and sent_week <> weekly_week()")) === '0');
  await pass(5 * MINUTE);
  assert.equal(to(SINGER).length, 2, to(SINGER).at(-1).text);
});
