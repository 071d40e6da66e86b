import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, origin, phone, signIn, sideways, tokenOf, until, visit, visitAs } from './house.ts';

const N = `${origin}/api/v1/neighbourhoods/ruwaard`;
const call = async (method: string, path: string, token: string, body: object) => {
  const reply = await fetch(N + path, { method, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) });
  return (await reply.json()) as { id: string; address: string; start: string };
};
/** So soon that it stands first among what somebody comes to. */
const inMinutes = (minutes: number) => new Date(Math.floor(Date.now() / 60_000 + minutes) * 60_000).toISOString().replace('.000', '');

describe('Signing up', () => {
  it('takes one tap on a phone, is ticked on a phone and printed at the desk, and one tap ends it', async () => {
    const token = await tokenOf('beroepskracht');
    const made = await call('POST', '/activities', token, { title: `Soep koken ${process.pid}`, start: inMinutes(20), end: inMinutes(80) });
    const list = `/werk/ruwaard/activiteiten/${made.id}/aanmeldingen`;

    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(list);
      await page.getByLabel('Hoeveel mensen passen er op één keer?').fill('2');
      await page.getByRole('button', { name: 'Zet aanmelden aan' }).click();
      await page.getByText('Dit is bewaard.').waitFor();
    });
    await visit({ viewport: phone }, async visitor => {
      const { page, open } = visitor;
      await signIn(visitor, 'bewoner', '/ruwaard/aanmelden');
      await open(made.address);
      await page.getByText('nog 2 plekken').waitFor();
      await page.getByRole('button', { name: 'Ik kom', exact: true }).click();
      await page.getByText('U staat op de lijst.').waitFor();
      assert.equal(await sideways(page), 0);
    });
    await visitAs('beroepskracht', { viewport: phone }, async ({ page, open }) => {
      await open(list);
      const tick = page.getByRole('checkbox', { name: /Noor Verbeek/ });
      const box = await tick.locator('..').boundingBox();
      assert.ok((box?.height ?? 0) >= 44, 'as large as a thumb');
      await tick.click();
      await page.getByText('1 afgevinkt.').waitFor();
      assert.equal(await sideways(page), 0);
    });
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(list);
      await page.getByText('1 afgevinkt.').waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.getByText('Noor Verbeek', { exact: true }).isVisible());
      assert.ok(await page.locator('.paper-only').first().isVisible());
      assert.equal(await page.locator('.rail').isVisible(), false);
      assert.equal(await page.getByRole('heading', { name: 'Hoe mensen zich aanmelden' }).isVisible(), false);
    });
    await visit({ viewport: phone }, async visitor => {
      const { page, open } = visitor;
      await signIn(visitor, 'bewoner', '/ruwaard/aanmelden');
      await open('/ruwaard/mijn');
      const mine = page.getByRole('listitem').filter({ hasText: `Soep koken ${process.pid}` });
      await mine.getByRole('button', { name: /^Ik kom niet/ }).click();
      await until('the list is left', async () => (await mine.count()) === 0);
    });
  });
});
