import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { home, origin, signIn, tokenOf, visit, type Visitor } from './house.ts';

const N = `${origin}/api/v1/neighbourhoods/ruwaard`;

async function send<T>(path: string, body: object, token: string): Promise<T> {
  const reply = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }, body: JSON.stringify(body) });
  assert.equal(reply.status, 201, path);
  return (await reply.json()) as T;
}

/** A conversation of a professional who asked and a host who answered. */
async function talkOfTwo(): Promise<string> {
  const asked = { title: 'Wie helpt bij de buurtmaaltijd?', text: 'We zoeken iemand die soep schept.', category: 'company', when: 'vrijdag', times: ['fri-evening'], area: 'BU08280602', street: 'Vondelstraat', languages: ['nl'], visibility: 'everyone' };
  const { id } = await send<{ id: string }>(`${N}/asks`, asked, await tokenOf('beroepskracht'));
  return (await send<{ id: string }>(`${N}/asks/${id}/responses`, { text: 'Ik schep graag.' }, await tokenOf('gastvrouw'))).id;
}

async function enter(visitor: Visitor, role: string, talk: string) {
  const streaming = visitor.page.waitForResponse(reply => new URL(reply.url()).pathname.startsWith('/live/') && reply.status() === 200);
  await signIn(visitor, role, `${home}/aanmelden`);
  await visitor.open(`${home}/gesprekken/${talk}`);
  await streaming;
}

async function say({ page }: Visitor, text: string) {
  await page.getByLabel('Uw bericht').fill(text);
  await page.getByRole('button', { name: 'Stuur mijn bericht' }).click();
}

describe('Two who look at their conversation', () => {
  it('see each other’s words at once, keep what they were writing, and are not asked again and again', async () => {
    const talk = await talkOfTwo();
    await visit({}, async one => {
      await visit({}, async other => {
        await Promise.all([enter(one, 'beroepskracht', talk), enter(other, 'gastvrouw', talk)]);
        await one.page.getByLabel('Uw bericht').fill('Dit schreef ik nog');
        const words = `Tot vrijdag ${Date.now()}`;
        await say(other, words);
        await one.page.locator('.said').getByText(words).waitFor({ timeout: 5_000 });
        assert.equal(await one.page.getByLabel('Uw bericht').inputValue(), 'Dit schreef ik nog');
        let asked = 0;
        one.page.on('request', request => (asked += Number(request.url().includes(`/conversations/${talk}`))));
        await one.page.waitForTimeout(1_500);
        assert.ok(asked <= 4, `${asked} times in a second and a half`);
      });
    });
  });
});
