// What people are told as they want it: several in one letter of the morning, and what becomes of what they placed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE, clock, clockTo, pass, sql, until } from '../sources/house.mjs';
import { api, knowTheTime, letters, open, signIn, to } from './post.mjs';

const [RESIDENT, READER, HELPER] = ['bewoner', 'beheer-bewoners', 'buurtverbinder'].map((role) => `${role}@voordeur.example`);

await pass(60 * MINUTE);
await open();
await knowTheTime();
const [resident, reader, helper] = [await signIn(RESIDENT), await signIn(READER), await signIn(HELPER)];
const setting = (token) => api('GET', '/api/v1/me/notifications', token);
const choose = async (token, change) =>
  (await api('PATCH', '/api/v1/me/notifications', token, change, { 'if-match': (await setting(token)).etag })).status;
/** Until the background work comes by: longer than a job waits whose lane was ended with the clock. */
const soon = () => pass(60 * MINUTE);
/** The clock of who sends may be ahead of who adds: what goes together is held until all of it is there. */
const hold = (until) => sql(`update job set run_after = ${until} where kind = 'send-notices' and done_at is null`);
/** So many days later somebody is asked, on a morning that is no Sunday, and the letter of the morning has left. */
async function askedAfter(days) {
  const day = new Date(clock() + days * DAY);
  if (day.getUTCDay() === 0) day.setTime(day.getTime() + DAY);
  await clockTo(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 5, 50));
  await until('a question waits for the morning', async () => (await sql("select count(*) from notice where kind = 'item' and often = 'daily' and content is not null")) !== '0');
  await pass(DAY);
}
const subjects = (address) => to(address).map(({ subject }) => subject);
/** The address behind a button of a letter. */
const button = (letter, label) => process.env.VOORDEUR_URL + new URL(new RegExp(`${label}:\n(\\S+)`).exec(letter.text)[1]).pathname;
const page = async (url, method = 'GET') => {
  const answer = await fetch(url, { method, ...(method === 'POST' ? { body: new URLSearchParams('List-Unsubscribe=One-Click') } : {}) });
  return { status: answer.status, text: await answer.text() };
};
const move = async (address, token, body) =>
  (await api('POST', `${address}/_moves`, token, body, { 'if-match': (await api('GET', address, token)).etag })).status;
const ask = async (token, more) => (await api('POST', '/asks', token, { title: 'Wie helpt mij?', visibility: 'everyone', ...more })).location;

test('what is chosen for the morning comes as one letter that says and can do all of it, and one press ends it', async () => {
  await hold("'infinity'");
  assert.equal(await choose(reader, { message: { mail: 'daily' }, match: { mail: 'daily' } }), 200);
  await api('POST', '/offers', reader, { title: 'Ik laat honden uit', category: 'pets', times: ['tue-morning'], visibility: 'everyone', mail: 'now' });
  const placed = await ask(reader, { title: 'Wie snoeit mijn heg?' });
  const { location } = await api('POST', `${placed}/responses`, helper, { text: 'Dat doe ik graag.\n\nGroet, Ans' });
  await pass(MINUTE);
  await knowTheTime();
  await api('POST', `${location}/messages`, helper, { text: 'Ik neem een schaar mee.' });
  await ask(helper, { title: 'Wie laat mijn hond uit?', text: 'Ik loop met krukken.', category: 'pets', times: ['tue-morning'] });
  await soon();
  await until('the ask that fits', async () => (await sql(`select count(*) from notice join person using (person_id) where kind = 'match' and email = '${READER}'`)) === '1');
  assert.deepEqual(subjects(READER), []);
  await pass(DAY);
  await hold('clock_now()');
  const [letter] = await letters(READER, 1);
  assert.equal(letter.subject, '3 berichten uit de buurt');
  assert.equal(letter.replyTo, undefined);
  assert.ok(!/beantwoorden/.test(letter.text));
  const told = ['3 berichten uit de buurt', 'Ans schrijft u over "Wie snoeit mijn heg?"', '> Dat doe ik graag.', 'Bekijk het gesprek:', '> Ik neem een schaar mee.',
    'Kunt u hierbij helpen?', '> Wie laat mijn hond uit?', '> Ik loop met krukken.', 'dinsdagochtend kan', 'Bekijk de vraag:',
    '-- ', 'U krijgt dit omdat u aanbiedt: Ik laat honden uit.', 'omdat u dat zo koos', 'Geen mail meer hierover:'];
  let at = -1;
  for (const words of told) {
    const next = letter.text.indexOf(words, at + 1);
    assert.ok(next > at, `${words}\n\n${letter.text}`);
    at = next;
  }
  const link = process.env.VOORDEUR_URL + new URL(letter.headers.get('list').unsubscribe.url).pathname;
  assert.match((await page(link)).text, /nieuwe berichten in uw gesprekken, vragen die bij uw aanbod passen/);
  assert.equal((await setting(reader)).json.message.mail, 'daily', 'who only looks changes nothing');
  assert.match((await page(link, 'POST')).text, /geen mail meer over.*Wat wij u sturen/s);
  const { message, match, item } = (await setting(reader)).json;
  assert.deepEqual([message.mail, match.mail, item.mail], ['never', 'never', 'now']);
  await api('POST', `${location}/messages`, helper, { text: 'Bent u daar nog?' });
  await pass(2 * DAY);
  await soon();
  assert.equal(to(READER).filter(({ text }) => /Bent u daar nog/.test(text)).length, 0);
});

test('who placed something hears that it is on the site and that nobody answers yet, and is asked whether it is still right: in time, once more, and then it is put away', async () => {
  await knowTheTime();
  const placed = await ask(resident, { title: 'Hulp bij een formulier', text: 'Van de gemeente.' });
  await sql("update exchange_item set due_at = clock_now() + interval '90 days' where title <> 'Hulp bij een formulier'");
  await soon();
  assert.equal(await move(placed, helper, { move: 'approve' }), 200);
  await soon();
  const [first] = await letters(RESIDENT, 1);
  assert.equal(first.subject, 'Uw vraag staat op de site: Hulp bij een formulier');
  assert.match(first.text, /> Van de gemeente\./);
  await pass(2 * DAY + 10 * MINUTE);
  await letters(RESIDENT, 2);
  await askedAfter(9);
  const due = (await letters(RESIDENT, 3))[2];
  assert.deepEqual(subjects(RESIDENT).slice(1), ['Nog geen antwoord op uw vraag: Hulp bij een formulier', 'Klopt uw vraag nog? Hulp bij een formulier']);
  await askedAfter(4);
  const again = (await letters(RESIDENT, 4))[3];
  assert.equal(again.subject, 'Herinnering: klopt uw vraag nog? Hulp bij een formulier');
  assert.match(again.text, /laatste keer/);
  await pass(8 * DAY);
  await until('it is put away', async () => (await api('GET', placed, resident)).json.archivedAt !== null);
  const right = button(due, 'Ja, het klopt nog');
  assert.match((await page(right)).text, /Klopt dit nog\?.*Hulp bij een formulier.*<button/s);
  assert.match((await page(right, 'POST')).text, /blijft het op de site/);
  assert.equal((await api('GET', placed, resident)).json.archivedAt, null);
  assert.match((await page(button(again, 'Nee, haal het van de site'), 'POST')).text, /niet meer op de site/);
  assert.equal((await api('GET', placed, resident)).json.state, 'closed');
  assert.equal(to(RESIDENT).length, 4);
});

test('who is refused reads why, in their own language', async () => {
  const me = await api('GET', '/api/v1/me', resident);
  assert.equal((await api('PATCH', '/api/v1/me', resident, { language: 'en' }, { 'if-match': me.etag })).status, 200);
  const before = to(RESIDENT).length;
  const placed = await ask(resident, { title: 'Te koop: fiets' });
  assert.equal(await move(placed, helper, { move: 'refuse', reason: 'Verkopen kan hier niet.' }), 200);
  await soon();
  const letter = (await letters(RESIDENT, before + 1)).at(-1);
  assert.equal(letter.subject, 'Your question is not on the site: Te koop: fiets');
  assert.match(letter.text, /This is why:\n\n> Verkopen kan hier niet\./);
  const now = await api('GET', '/api/v1/me', resident);
  assert.equal((await api('PATCH', '/api/v1/me', resident, { language: 'nl' }, { 'if-match': now.etag })).status, 200);
});
