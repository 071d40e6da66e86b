/** A report from the page to the decision, by keyboard, against what is really there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, home, origin, phone, tokenOf, visit, visitAs } from '../house.ts';

const work = '/werk/ruwaard';
const api = `${origin}/api/v1/neighbourhoods/ruwaard`;

/** An offer of somebody who is known, and so is on the site at once. */
async function offered(title: string): Promise<string> {
  const reply = await fetch(`${api}/offers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenOf('beroepskracht')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title, visibility: 'everyone' }),
  });
  return ((await reply.json()) as { id: string }).id;
}

describe('Something that does not belong here', () => {
  it('is reported by a visitor on a phone, and a moderator takes it off with the keyboard and a reason', async () => {
    const title = `Taarten te koop ${Date.now().toString(36)}`;
    const id = await offered(title);
    await visit({ viewport: phone }, async ({ page, open }) => {
      await open(`${home}/aanbod/${id}`);
      await page.getByRole('button', { name: 'Dit hoort hier niet' }).click();
      await page.getByRole('button', { name: 'Meld dit' }).click();
      await page.getByRole('alert').getByText('Kies wat er mis is').waitFor();
      await page.getByLabel('Het is reclame').check();
      await page.getByRole('button', { name: 'Meld dit' }).click();
      await page.getByText('Een moderator kijkt ernaar.').waitFor();
    });
    await visitAs('moderator', { viewport: desk }, async ({ page, open }) => {
      await open(`${work}/meldingen`);
      const more = page.getByRole('button', { name: 'Laat meer zien' });
      const line = page.getByRole('button', { name: title });
      await page.locator('[data-cell="title"]').first().waitFor();
      while (!(await line.isVisible()) && (await more.isVisible())) await more.click();
      await line.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByRole('radio', { name: /Gaat eraf/ }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('group', { name: 'Voorstellen' }).getByRole('button', { name: 'Reclame' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Besluit', exact: true }).focus();
      await page.keyboard.press('Enter');
      await line.waitFor({ state: 'detached' });
    });
    await new Promise(resolve => setTimeout(resolve, 2100)); // nginx remembers what it knew, by whole seconds
    assert.equal((await fetch(`${api}/offers/${id}`)).status, 404);
  });
});
