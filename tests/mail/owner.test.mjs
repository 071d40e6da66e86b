// "Klopt dit nog?" as an owner gets it: one letter with all that is due, answered from the letter without signing in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE, clockTo, pass, sql, until } from '../sources/house.mjs';
import { api, killLanes, letters, nextMonday, open, signIn, to } from './post.mjs';

const ORGANISER = 'organisator@voordeur.example';
const CLUB = 'secretaris@club.example';
const NB = "(select neighbourhood_id from neighbourhood where slug = 'ruwaard')";

/** An activity of an organisation that is due. */
const due = (organisation, title) => sql(`with made as (
  insert into activity (neighbourhood_id, title, organisation_id, location, starts_at, rrule)
  values (${NB}, '${title}', '${organisation}', 'Grote zaal', date_trunc('second', clock_now()) + interval '30 days', 'FREQ=WEEKLY') returning *),
  dates as (insert into occurrence (neighbourhood_id, activity_id, start, starts_at) select neighbourhood_id, activity_id, starts_at, starts_at from made)
  select activity_id from made`).then(async (id) => (await sql(`update activity set due_at = clock_now() - interval '1 minute' where activity_id = '${id}'`), id));
/** The address behind the n-th button of that name. */
const button = (letter, label, n = 0) => new URL([...letter.text.matchAll(new RegExp(`${label}:\n(\\S+)`, 'g'))][n][1]).pathname;
const page = async (path, text) => {
  const answer = await fetch(process.env.VOORDEUR_URL + path, text === undefined ? {} : { method: 'POST', body: new URLSearchParams({ text }) });
  return { status: answer.status, text: await answer.text() };
};
const [RIGHT, CHANGE, STOP] = ['Ja, het klopt nog', 'Er is iets anders: aanpassen', 'Nee, dit is gestopt'];

await sql('update notice_person set quiet_from = null, quiet_until = null');
await open();
const professional = await signIn('beroepskracht@voordeur.example');
const item = async (id) => (await api('GET', `/activities/${id}`, professional)).json;
const mine = await sql(`select r.organisation_id from person_role r join person p using (person_id) where p.email = '${ORGANISER}' and r.role = 'organiser' limit 1`);
await sql(`update activity set due_at = clock_now() + interval '60 days' where organisation_id = '${mine}'`);
const club = await sql(`insert into organisation (neighbourhood_id, name, kind, email) values (${NB}, 'De Club', 'club', '${CLUB}') returning organisation_id`);
const [soup, cards, choir] = [await due(mine, 'Soep op maandag'), await due(mine, 'Kaarten'), await due(club, 'Zangkoor')];

test('who is killed while asking has asked nobody, and the next one asks once', async () => {
  const held = sql('lock table owner_question in access exclusive mode; select pg_sleep(60)').catch(() => {});
  await until('the table is held', async () => (await sql("select count(*) from pg_locks where relation = 'owner_question'::regclass and mode = 'AccessExclusiveLock'")) !== '0');
  await clockTo(nextMonday());
  await until('the job asks', async () => (await sql("select count(*) from pg_stat_activity where usename = 'voordeur_work' and wait_event_type = 'Lock'")) !== '0');
  killLanes();
  await sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'lock table owner_question%'");
  await held;
  assert.equal(to(ORGANISER).length + to(CLUB).length, 0);
  await pass(6 * MINUTE); // the lease of who died
  await letters(CLUB, 1);
  await pass(2 * MINUTE); // a person's goes with what else goes this morning
  await letters(ORGANISER, 1);
  killLanes();
  await pass(15 * MINUTE);
  await pass(15 * MINUTE);
  assert.deepEqual([to(ORGANISER).length, to(CLUB).length], [1, 1]);
});

test('one letter has all that is due, and is answered by looking and pressing', async () => {
  const [letter] = to(ORGANISER);
  assert.match(letter.subject, /^Klopt dit nog\? (Kaarten|Soep op maandag) en nog 1$/);
  for (const words of ['Soep op maandag\n---------------\n', 'Kaarten\n-------\n', 'Eerstvolgende keer: ', 'Waar: Grote zaal', 'Horen wij niets?', 'omdat u organisator bent'])
    assert.ok(letter.text.includes(words), `${words}\n\n${letter.text}`);
  assert.ok(letter.headers.get('list')?.unsubscribe);
  const at = letter.text.indexOf('Kaarten\n---') < letter.text.indexOf('Soep op maandag\n---') ? [1, 0] : [0, 1];
  assert.equal(button(letter, CHANGE, at[0]), `/werk/ruwaard/activiteiten/${soup}`);
  const right = button(letter, RIGHT, at[0]);
  const before = await item(soup);
  assert.match((await page(right)).text, /Klopt dit nog\?.*Soep op maandag.*Grote zaal.*<button/s);
  assert.equal((await item(soup)).confirmedAt, before.confirmedAt, 'who only looks changes nothing');
  assert.match((await page(right, '')).text, /blijft op de site staan/);
  const after = await item(soup);
  assert.deepEqual([after.confirmedHow, after.archivedAt], ['mail', null]);
  assert.match((await page(right)).text, /al beantwoord.*\d{4}, \d+\.\d\d uur: het klopt nog\./s);
  assert.match((await page(button(letter, STOP, at[0]), '')).text, /al beantwoord.*het klopt nog\./s);
  assert.equal((await item(soup)).archivedAt, null, 'the first answer holds');
  // Two owners at the same moment.
  const pages = await Promise.all([page(button(letter, RIGHT, at[1]), ''), page(button(letter, STOP, at[1]), '')]);
  const stopped = (await item(cards)).archivedAt !== null;
  const said = stopped ? [/al beantwoord/, /niet meer op de site/] : [/blijft op de site/, /al beantwoord/];
  pages.forEach(({ text }, i) => assert.match(text, said[i]));
  const forged = right.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
  for (const path of [forged, `/l/${'a'.repeat(42)}`]) assert.deepEqual([(await page(path)).status, (await page(path, '')).status], [404, 404]);
});

test('an organisation without an account is asked at its own address, and tells in words what is different', async () => {
  const [letter] = to(CLUB);
  assert.equal(letter.subject, 'Klopt dit nog? Zangkoor');
  assert.match(letter.text, /omdat dit adres bij uw organisatie/);
  const change = button(letter, CHANGE);
  assert.match((await page(change)).text, /<textarea/);
  for (const text of ['', 'é'.repeat(1001)]) {
    const again = await page(change, text);
    assert.equal(again.status, 400);
    assert.match(again.text, /role="alert">Schrijf wat er anders is/);
  }
  assert.match((await page(change, 'Wij zingen nu <b>dinsdag</b>.\r\nOm 20 uur.')).text, /wij passen het aan/);
  assert.match((await page(change, 'Nog eens.')).text, /wij passen het aan/);
  const told = (await api('GET', '/corrections', professional)).json.items.filter((one) => one.item.id === choir);
  assert.deepEqual(told.map(({ code, note }) => [code, note]), [['other', 'Wij zingen nu <b>dinsdag</b>.\nOm 20 uur.']]);
  assert.equal((await item(choir)).confirmedHow, 'owner');
  await pass(7 * DAY + 20 * MINUTE);
  await pass(15 * MINUTE);
  assert.equal(to(CLUB).length, 1, 'who answered is not reminded');
});
