// Signing up as letters have it: confirming without an account, the row that moves up, the day before, and a late drop-out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, MINUTE, clock, clockTo, pass, sql, until } from '../sources/house.mjs';
import { api, killLanes, knowTheTime, open, signIn, to } from './post.mjs';

const ORGANISER = 'organisator@voordeur.example';
const RESIDENT = 'bewoner@voordeur.example';
const VISITOR = 'bea@buren.example';

/** The address behind the button of that name, in the newest letter that has one. */
const button = (letter, label) => new URL(letter.text.match(new RegExp(`${label}:\n(\\S+)`))[1]).pathname;
const page = async (path, method = 'GET') => {
  const answer = await fetch(process.env.VOORDEUR_URL + path, { method });
  return { status: answer.status, text: await answer.text() };
};
/** The letter that says it, once it came. */
async function heard(address, subject) {
  const says = (letter) => letter.subject === subject;
  await until(`${subject} to ${address}`, async () => to(address).some(says));
  return to(address).findLast(says);
}
/** Letters about the activity, each counted once. */
const about = (address) => new Set(to(address).filter(({ subject }) => subject.endsWith(': Soep koken')).map(({ messageId }) => messageId)).size;
const day = (moment) => new Date(moment).toISOString().slice(0, 19) + 'Z';

await sql('update notice_person set quiet_from = null, quiet_until = null');
await open();
// Noon of a day in winter; the activity is four days on, at ten.
const noon = Math.ceil(clock() / DAY) * DAY + 11 * 60 * MINUTE;
await clockTo(noon);
await knowTheTime();
const [organiser, resident] = [await signIn(ORGANISER), await signIn(RESIDENT)];
const organisation = await sql(`select r.organisation_id from person_role r join person p using (person_id) where p.email = '${ORGANISER}' and r.role = 'organiser' limit 1`);
const start = noon + 4 * DAY - 2 * 60 * MINUTE;
const made = await api('POST', '/activities', organiser, { title: 'Soep koken', organisation, location: 'De keuken', start: day(start), end: day(start + 120 * MINUTE) });
assert.equal(made.status, 201, JSON.stringify(made.json));
const at = `/activities/${made.json.id}`;
const { version } = (await api('GET', `${at}/sign-up-terms`, organiser)).json;
assert.equal((await api('PUT', `${at}/sign-up-terms`, organiser, { maximum: 1, guests: 0, closesHours: 0 }, { 'if-match': `"${version}"` })).status, 200);
const occurrence = made.json.start;
const list = async () => Object.fromEntries((await api('GET', `${at}/sign-ups`, organiser)).json.items.map(({ name, state }) => [name, state]));

test('without an account: a letter asks, a look changes nothing, a press puts on the list', async () => {
  const asked = await api('POST', `${at}/sign-ups`, null, { occurrence, name: 'Bea Buur', email: VISITOR });
  assert.deepEqual([asked.status, asked.json], [202, { confirmedBy: 'email' }]);
  const letter = await heard(VISITOR, 'Bevestig uw aanmelding: Soep koken');
  const confirm = button(letter, 'Bevestig mijn aanmelding');
  assert.match((await page(confirm)).text, /Wilt u zich hiervoor aanmelden\?.*Soep koken.*De keuken.*<button/s);
  assert.equal((await list())['Bea Buur'], 'unconfirmed');
  assert.match((await page(confirm, 'POST')).text, /U staat op de lijst/);
  assert.equal((await list())['Bea Buur'], 'coming');
  await pass(2 * MINUTE);
  const leave = button(await heard(VISITOR, 'U staat op de lijst: Soep koken'), 'Ik kom niet');
  assert.match((await page(leave)).text, /Komt u niet\?.*<button/s);
  assert.equal((await list())['Bea Buur'], 'coming', 'who only looks stays');
  for (const forged of [leave.replace(/.$/, (one) => (one === 'a' ? 'b' : 'a')), `/l/${'a'.repeat(42)}`])
    assert.deepEqual([(await page(forged)).status, (await page(forged, 'POST')).status], [404, 404]);
});

test('each hears it the day before, once, also when the lane is killed; and says with one tap that they do not come', async () => {
  const waiting = await api('POST', `${at}/sign-ups`, resident, { occurrence });
  assert.deepEqual([waiting.json.state, waiting.json.place], ['waiting', 1]);
  await clockTo(start - DAY - 30 * MINUTE);
  await pass(35 * MINUTE);
  const reminder = await heard(VISITOR, 'Morgen: Soep koken');
  killLanes();
  await pass(10 * MINUTE);
  await pass(10 * MINUTE);
  assert.equal(about(VISITOR), 3);
  assert.equal(about(RESIDENT), 0, 'who waits is not reminded');
  const leave = button(reminder, 'Ik kom niet');
  await knowTheTime();
  assert.match((await page(leave, 'POST')).text, /U bent afgemeld/);
  await pass(2 * MINUTE);
  await heard(RESIDENT, 'Er is een plek voor u: Soep koken');
  const alarm = await heard(ORGANISER, 'Iemand komt toch niet: Soep koken');
  assert.doesNotMatch(alarm.text, /Bea/, 'the letter names nobody');
  assert.match(button(alarm, 'Bekijk wie er komen'), new RegExp(`/werk/ruwaard/activiteiten/${made.json.id}/aanmeldingen$`));
  assert.deepEqual(await list(), { 'Bea Buur': 'left', 'Noor Verbeek': 'coming' });
});

test('a date that is off is told to all who come, and no more is asked of them', async () => {
  const date = await api('GET', `${at}/occurrences/${occurrence}`, organiser);
  assert.equal((await api('PATCH', `${at}/occurrences/${occurrence}`, organiser, { status: 'cancelled', note: 'De keuken lekt.' }, { 'if-match': date.etag })).status, 200);
  await pass(2 * MINUTE);
  await heard(RESIDENT, 'Gaat niet door: Soep koken');
  await pass(DAY);
  await pass(2 * MINUTE);
  assert.deepEqual([about(RESIDENT), about(VISITOR)], [2, 3]);
});

test('after ninety days nothing is left of who came', async () => {
  await pass(92 * DAY);
  await pass(2 * DAY);
  for (let i = 0; i < 60 && (await sql('select count(*) from sign_up')) !== '0'; i++) await pass(MINUTE);
  assert.equal(await sql('select count(*) from sign_up'), '0');
});
