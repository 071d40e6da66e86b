// A conversation, half of it by mail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pass, until } from '../sources/house.mjs';
import { api, letters, open, receive, signIn, to } from './post.mjs';

const ASKER = 'beroepskracht@voordeur.example';
const HELPER = 'buurtverbinder@voordeur.example';

const answer = (from, address, text) =>
  `From: Iemand <${from}>\r\nTo: ${address}\r\nMessage-ID: <${Math.random()}@buurt.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;

// The program's own clock goes on: what it adds is due for the background work, whose clock stands still an hour later.
await pass(3_600_000);
await open();
const [asker, helper] = [await signIn(ASKER), await signIn(HELPER)];

/** An ask, and an answer to it: the conversation. */
async function talk(more = {}) {
  const placed = await api('POST', '/asks', asker, { title: 'Wie gaat met mij mee?', visibility: 'everyone', ...more });
  assert.equal(placed.status, 201);
  const opened = await api('POST', `${placed.location}/responses`, helper, { text: 'Ik kan dinsdag. Groet, Ans' });
  assert.equal(opened.status, 201);
  return opened;
}
const said = async (at, token) => (await api('GET', `${at}/messages`, token)).json.items.map(({ mine, text }) => [mine, text]);

test('an answer goes by mail, with its words; replying to the mail puts it in the thread, without what it quotes', async () => {
  const before = to(ASKER).length;
  const { location } = await talk();
  const letter = (await letters(ASKER, before + 1)).at(-1);
  assert.match(letter.subject, /^Ans over: Wie gaat met mij mee\?$/);
  assert.match(letter.text, /Ik kan dinsdag\./);
  assert.ok(!letter.raw.includes(HELPER), 'nobody learns an address');
  const reply = letter.replyTo.value[0].address;
  const toHelper = to(HELPER).length;
  const { code } = await receive(answer(ASKER, reply, 'Fijn, tot dinsdag!\r\n\r\nOp za 29 nov. 2026 om 10:00 schreef Voordeur:\r\n> Ik kan dinsdag.\r\n'), reply);
  assert.equal(code, 0);
  assert.deepEqual(await said(location, helper), [[false, 'Fijn, tot dinsdag!'], [true, 'Ik kan dinsdag. Groet, Ans']]);
  const back = (await letters(HELPER, toHelper + 1)).at(-1);
  assert.match(back.text, /Fijn, tot dinsdag!/);
  assert.ok(!back.raw.includes(ASKER));
});

test('who had the letter from somebody else says nothing with it, and an ended conversation takes no answer', async () => {
  const before = to(ASKER).length;
  const { location } = await talk();
  const reply = (await letters(ASKER, before + 1)).at(-1).replyTo.value[0].address;
  await receive(answer('vreemde@elders.example', reply, 'Ik ben het echt.'), reply);
  assert.equal((await said(location, helper)).length, 1);
  await api('POST', `${location}/_moves`, asker, { move: 'decline' });
  await receive(answer(ASKER, reply, 'Toch nog iets.'), reply);
  assert.equal((await said(location, helper)).length, 1);
});

test('a letter about a quiet ask names nobody', async () => {
  const before = to(ASKER).length;
  const { location } = await talk({ visibility: 'quiet', title: 'Hulp bij een brief' });
  const letter = (await letters(ASKER, before + 1)).at(-1);
  assert.match(letter.subject, /^Iemand uit de buurt over: Hulp bij een brief$/);
  const toHelper = to(HELPER).length;
  await api('POST', `${location}/messages`, asker, { text: 'Komt dinsdag uit?' });
  const back = (await letters(HELPER, toHelper + 1)).at(-1);
  assert.ok(!/Joris|beroepskracht/.test(back.raw));
});

test('a new ask goes to who fits, with why and once; not to who paused, and to who chose a day in the morning', async () => {
  const offer = async (token, more) => (await api('POST', '/offers', token, { title: 'Ik breng mensen naar het ziekenhuis', category: 'transport', times: ['tue-morning'], visibility: 'everyone', ...more })).location;
  const [host, organiser] = [await signIn('gastvrouw@voordeur.example'), await signIn('organisator@voordeur.example')];
  await offer(asker, { mail: 'now' });
  await offer(asker, { mail: 'now', title: 'Ik rijd graag met u mee naar de dokter' });
  await offer(organiser, { mail: 'now', pausedUntil: '2100-01-01' });
  await offer(host, { mail: 'daily' });
  const placed = await api('POST', '/asks', helper, { title: 'Wie gaat met mij mee naar het ziekenhuis?', text: 'Dinsdag naar de oogarts.', category: 'transport', times: ['tue-morning'], visibility: 'everyone' });
  const mine = (address) => to(address).filter(({ subject }) => subject.startsWith('Kunt u helpen? Wie gaat'));
  await pass(2 * 60_000);
  await until('a letter to who fits', async () => mine(ASKER).length > 0);
  await pass(2 * 60_000);
  const letter = mine(ASKER)[0];
  assert.match(letter.text, /Past bij u, want: .*dinsdagochtend kan/);
  assert.match(letter.text, /Dinsdag naar de oogarts\./);
  assert.match(letter.headers.get('list')?.unsubscribe?.url ?? '', /\/l\/[a-z2-7]{42}$/);
  assert.ok(!letter.raw.includes(HELPER));
  assert.equal(mine('gastvrouw@voordeur.example').length, 0);
  await pass(32 * 3_600_000);
  await until('a letter the next morning', async () => mine('gastvrouw@voordeur.example').length === 1);
  assert.deepEqual([mine(ASKER).length, mine('organisator@voordeur.example').length], [1, 0]);
  assert.equal((await api('GET', placed.location, helper)).json.mine, true);
});

test('whom it did not help sees on the page of the letter who else fits, as a visitor would', async () => {
  const host = await signIn('gastvrouw@voordeur.example');
  await api('POST', '/offers', asker, { title: 'Ik rijd leden naar het ziekenhuis', category: 'transport', visibility: 'members' });
  const { items } = (await api('GET', '/asks?mine=true', helper)).json;
  const ask = items.find(({ title }) => title === 'Wie gaat met mij mee naar het ziekenhuis?');
  assert.equal((await api('POST', `/asks/${ask.id}/responses`, host, { text: 'Ik kan.' })).status, 201);
  await pass(5 * 24 * 3_600_000);
  const asked = () => to(HELPER).find(({ subject }) => subject.startsWith('Is het gelukt? Wie gaat met mij mee naar'));
  await until('the letter that asks', async () => asked() !== undefined);
  const [, no] = /Nee, het is niet gelukt:\n(\S+)/.exec(asked().text);
  const page = async (method) => (await fetch(process.env.VOORDEUR_URL + new URL(no).pathname, { method })).text();
  assert.doesNotMatch(await page('GET'), /Wie er nog meer past/, 'who only looks sees what the button does');
  const text = await page('POST');
  const shown = [...text.matchAll(/<li><a href="(\/ruwaard\/aanbod\/[^"]+)">([^<]+)<\/a><br>([^<]+)/g)].map(([, , title, who]) => `${title} (${who})`);
  assert.match(text, /<h2>Wie er nog meer past<\/h2>/);
  assert.deepEqual(shown.filter((one) => /^Ik (breng mensen|rijd leden|rijd graag)/.test(one)).sort(), ['Ik breng mensen naar het ziekenhuis (Joris)', 'Ik rijd graag met u mee naar de dokter (Joris)'], 'not who answered, who paused, or what is for members');
  assert.match(text, new RegExp(`href="/ruwaard/vragen/${ask.id}"`));
});
