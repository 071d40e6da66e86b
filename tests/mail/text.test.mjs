// "Klopt dit nog?" as who has a telephone alone gets it: one text message, in a folder that somebody else sends from.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { DAY, MINUTE, clock, clockTo, pass, sql, until } from '../sources/house.mjs';
import { killLanes, knowTheTime, nextMonday } from './post.mjs';

const NB = "(select neighbourhood_id from neighbourhood where slug = 'ruwaard')";
const HOUR = 60 * MINUTE;
const folder = process.env.VOORDEUR_SMS.replace('file:', '');
const files = () => readdirSync(folder).filter((name) => !name.startsWith('.'));
const messages = () => files().map((name) => {
  const [, number, text] = /^To: (\d+)\nAlphabet: UTF-8\n\n(.*)\n$/s.exec(readFileSync(`${folder}/${name}`, 'utf8'));
  return { name, number, text };
});
/** The letters of GSM 03.38 that take one place. */
const gsm = /^[A-Za-z0-9@£$¥èéùìòÇØøÅå_ÆæßÉ !"#¤%&'()*+,\-./:;<=>?¡ÄÖÑÜ§¿äöñüà]*$/;
const page = async (path, form) => {
  const answer = await fetch(process.env.VOORDEUR_URL + path, form ? { method: 'POST', body: new URLSearchParams(form) } : {});
  return { status: answer.status, text: await answer.text() };
};
const states = () => sql("select string_agg(concat_ws(' ', case when sent_at is not null then 'sent' end, last_error), ', ') from text_message");

/** An organisation that has a mobile telephone and nothing else, with so many activities that are due. */
async function club(name, telephone, ...titles) {
  const id = await sql(`insert into organisation (neighbourhood_id, name, kind, telephone) values (${NB}, '${name}', 'club', '${telephone}') returning organisation_id`);
  for (const title of titles)
    await sql(`with made as (
        insert into activity (neighbourhood_id, title, organisation_id, location, starts_at, rrule)
        values (${NB}, '${title}', '${id}', 'Grote zaal', date_trunc('second', clock_now()) + interval '30 days', 'FREQ=WEEKLY') returning *),
        dates as (insert into occurrence (neighbourhood_id, activity_id, start, starts_at) select neighbourhood_id, activity_id, starts_at, starts_at from made)
        select from made`);
  return id;
}
const due = (id) => sql(`update activity set due_at = clock_now() - interval '1 minute' where organisation_id = '${id}'`);

await sql('update activity set archived_at = clock_now()');
await sql("update organisation set due_at = clock_now() + interval '300 days'");
await sql("update place set due_at = clock_now() + interval '300 days'");
await sql("update project set due_at = clock_now() + interval '300 days'");
let path;

test('who is killed between handing over and noting it hands over the same message', async () => {
  const id = await club('De Kaarters', '06 - 12 34 56 78', 'Kaarten in het café met Zoë', 'Kienen');
  await sql(`create function wait_here() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$;
    create trigger wait_here before update on text_message for each row when (new.sent_at is not null) execute function wait_here()`);
  await clockTo(nextMonday() - 15 * MINUTE);
  await due(id);
  await pass(15 * MINUTE);
  await until('a message waits', async () => (await sql('select count(*) from text_message')) === '1');
  assert.deepEqual(files(), [], 'not before nine');
  await pass(2 * HOUR);
  await until('it is handed over', async () => files().length === 1);
  killLanes();
  await sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'voordeur_work'");
  await sql('drop trigger wait_here on text_message; drop function wait_here()');
  assert.equal(await states(), '');
  await pass(6 * MINUTE);
  await until('it is noted', async () => (await states()) === 'sent');
  assert.equal(files().length, 1);
  assert.equal(await sql("select number || payload from text_message"), '{}', 'and nothing of it is kept');
});

test('it is short, in letters that every telephone has, with one link, and is answered by looking and pressing', async () => {
  const [{ name, number, text }] = messages();
  assert.equal(number, '31612345678');
  assert.match(text, gsm);
  assert.ok(text.length <= 160, `${text.length}: ${text}`);
  const [, title, link] = /^Klopt dit nog\? (.*) en nog 1\. Antwoord: (http\S+)$/.exec(text);
  assert.ok('Kaarten in het café met Zoe' === title || title === 'Kienen', title);
  assert.equal(statSync(`${folder}/${name}`).mode & 0o7, 0, 'others on this machine do not read it');
  path = new URL(link).pathname;
  const before = await sql('select string_agg(confirmed_at::text, chr(32) order by activity_id) from activity where archived_at is null');
  const shown = await page(path);
  for (const words of ['Kaarten in het café met Zoë', 'Kienen', 'Grote zaal', 'Ja, het klopt nog']) assert.ok(shown.text.includes(words), words);
  assert.deepEqual((await page(path, {})).status, 200);
  assert.equal(await sql('select string_agg(confirmed_at::text, chr(32) order by activity_id) from activity where archived_at is null'), before, 'the link itself answers nothing');
  const cards = shown.text.split('<section>').find((part) => part.includes('Kaarten'));
  const [right, stop] = [...cards.matchAll(/action="(\/l\/\S+)"/g)].map(([, address]) => address);
  assert.match((await page(right, {})).text, /blijft op de site staan/);
  assert.match((await page(stop, {})).text, /al beantwoord/);
  const again = (await page(path)).text;
  assert.match(again, /<s>Kaarten in het café met Zoë<\/s>.*het klopt nog/s);
  assert.match(again, /<strong>Kienen<\/strong>/);
  const forged = path.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
  assert.equal((await page(forged)).status, 404);
  assert.equal((await page(path.replace('/l/', '/l/x'))).status, 404);
});

test('a folder that cannot be written to is tried again, and a landline is called by a connector', async () => {
  renameSync(folder, `${folder}-weg`);
  const [mobile, landline] = [await club('De Zangers', '+31 6 87654321', 'Zingen'), await club('De Wandelaars', '0412 123456', 'Wandelen')];
  await clockTo(nextMonday() - 15 * MINUTE);
  await due(mobile);
  await due(landline);
  await pass(15 * MINUTE);
  await until('two messages', async () => Number(await sql("select count(*) from text_message where sent_at is null")) > 0);
  await pass(2 * HOUR);
  await until('it waits', async () => (await states()).includes('not-written'));
  renameSync(`${folder}-weg`, folder);
  await pass(31 * MINUTE);
  await until('it is handed over', async () => messages().some((one) => one.number === '31687654321'));
  assert.ok(!messages().some(({ text }) => text.includes('Wandelen')));
  assert.equal(await sql(`select count(*) from round_items(${NB}) r where (r.item).title = 'Wandelen' and r.why = 'nobody'`), '1');
});

test('an organiser who chooses it is asked by text message, once the number was said to be theirs, and presses without signing in', async () => {
  const id = await club('De Breiers', '', 'Breien voor beginners');
  const person = await sql(`with made as (insert into person (email, name) values ('bep@breiers.example', 'Bep') returning person_id)
    insert into person_role (person_id, neighbourhood_id, role, organisation_id) select person_id, ${NB}, 'organiser', '${id}' from made returning person_id`);
  const choose = (number) => sql(`with me as (select set_config('voordeur.person', '${person}', true)) select notice_telephone_choose('${number}', true) from me`);
  const to = (number) => messages().filter((one) => one.number === number);
  assert.equal(await choose('0412 123456'), 'invalid');
  assert.equal(await choose('06-11 22 33 44'), 'done');
  await until('the number is asked', async () => to('31611223344').length === 1);
  const [{ text }] = to('31611223344');
  assert.match(text, gsm);
  assert.ok(text.length <= 160, text);
  const mine = new URL(/http\S+$/.exec(text)[0]).pathname;
  assert.match((await page(mine)).text, /06 … 44/);
  assert.equal(await sql(`select person_text_number('${person}')`), '', 'looking at it says nothing');
  assert.match((await page(mine, {})).text, /Dit nummer klopt/);
  await clockTo(nextMonday() - 15 * MINUTE);
  await due(id);
  await pass(15 * MINUTE);
  await pass(2 * HOUR);
  await until('the question comes', async () => to('31611223344').length === 2);
  const question = to('31611223344').find((one) => one.text.includes('Breien voor beginners')).text;
  assert.equal(await sql("select count(*) from mail where to_address = 'bep@breiers.example'"), '0', 'rather than by mail');
  const shown = await page(new URL(/http\S+$/.exec(question)[0]).pathname);
  const [right] = [...shown.text.matchAll(/action="(\/l\/\S+)"/g)].map(([, address]) => address);
  assert.match((await page(right, {})).text, /blijft op de site staan/);
  assert.equal(await choose('06 55667788'), 'done');
  assert.equal((await page(mine)).status, 404, 'another number, another link');
  assert.equal(await sql(`select person_text_number('${person}')`), '', 'and until it is pressed there is mail');
});

test('who said that something is not right hears by text message or by letter what came of it, once', async () => {
  const id = await club('De Schakers', '', 'Schaken in het café met "Zoë" en al haar vrienden');
  const N = '/api/v1/neighbourhoods/ruwaard';
  const activity = await sql(`select activity_id from activity where organisation_id = '${id}'`);
  const post = async (path, body) => fetch(process.env.VOORDEUR_URL + N + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  await clockTo(nextMonday() + 5 * HOUR);
  await knowTheTime();
  for (const how of [{ telephone: '06 99887766' }, { email: 'joke@voorbeeld.example' }]) {
    const { id: said } = await (await post(`/activities/${activity}/corrections`, { code: 'other-time' })).json();
    assert.equal((await post(`/corrections/${said}/_hear`, how)).status, 204);
  }
  await clockTo(clock() + MINUTE);
  await sql(`update activity set archived_at = clock_now() where activity_id = '${activity}'`);
  await pass(2 * MINUTE);
  const text = () => messages().filter(({ number }) => number === '31699887766');
  await until('the text message', async () => text().length === 1);
  assert.match(text()[0].text, gsm);
  assert.ok(text()[0].text.length <= 160, text()[0].text);
  assert.match(text()[0].text, /^Schaken in het café.*: het staat niet meer op de site\. Dank u wel! http\S+\/ruwaard/);
  await until('the letter', async () => (await sql("select count(*) from mail where to_address = 'joke@voorbeeld.example' and kind = 'correction'")) === '1');
  await pass(10 * MINUTE);
  assert.equal(text().length, 1);
});

test('after sixty days the link is over, and no log holds a number or what was said', async () => {
  await clockTo(clock() + 61 * DAY);
  await knowTheTime();
  assert.equal((await page(path)).status, 404);
  const log = readFileSync(`${process.env.VOORDEUR_LOGS}/work.log`, 'utf8');
  assert.match(log, /text .*kind=due outcome=none/);
  for (const secret of ['612345678', '687654321', '611223344', '699887766', 'Kaarten', folder]) assert.ok(!log.includes(secret), secret);
});

test('without a browser that prints there is no PDF, and the answer says what to do', async () => {
  const answer = await fetch(`${process.env.VOORDEUR_URL}/print/ruwaard/pdf`);
  assert.equal(answer.status, 404);
  assert.match((await answer.json()).detail, /druk af vanuit de browser/);
  assert.doesNotMatch((await page('/print/ruwaard')).text, /\/pdf/);
});
