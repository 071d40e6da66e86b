/** One thing done to many activities at the table: looked at, done, and taken back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, phone, signIn, until, visit, type Visitor } from '../house.ts';

const box = (page: Page, at: number) => page.locator('tbody input[type="checkbox"]').nth(at);
const placeIn = (page: Page, at: number) => page.locator('tbody tr').nth(at).locator('th span').innerText();

async function atTable(visitor: Visitor, role = 'beroepskracht') {
  await signIn(visitor, role);
  await visitor.open('/werk/ruwaard/activiteiten');
  await visitor.page.locator('[data-cell="title"]').first().waitFor();
}

describe('Somebody with many activities', () => {
  for (const [name, viewport] of [['at a desk', desk], ['on a phone', phone]] as const)
    it(`chooses rows, moves them, sees it in the table and takes it back, ${name}`, async () => {
      await visit({ viewport }, async visitor => {
        await atTable(visitor);
        const { page } = visitor;
        const was = await placeIn(page, 0);
        await box(page, 0).check();
        await page.getByRole('button', { name: 'Andere plek' }).click();
        await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
        await page.getByRole('link', { name: 'Kies een plek, of schrijf waar het is' }).waitFor();
        await page.getByLabel('Waar precies?').fill('Buiten, bij de vijver');
        await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
        await page.getByText('gaat naar Buiten, bij de vijver.').waitFor();
        assert.equal(await placeIn(page, 0), was);
        await page.getByRole('button', { name: 'Verplaats', exact: true }).click();
        await page.getByText('Eén activiteit is verplaatst.').first().waitFor();
        await page.locator('tbody tr').first().getByText('Buiten, bij de vijver').waitFor();
        await page.getByRole('button', { name: 'Maak ongedaan' }).first().click();
        await page.getByText('Alles staat weer zoals het was.').first().waitFor();
        await until('it is where it was', async () => (await placeIn(page, 0)) === was);
      });
    });

  it('calls a week off with the keyboard only, and undoes it from the list of what was done', async () => {
    await visit({ viewport: desk }, async visitor => {
      await atTable(visitor);
      const { page } = visitor;
      await page.locator('[data-cell="choose"]').first().focus();
      await page.keyboard.press(' ');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      const chosen = await page.locator('.bulk b').innerText();
      assert.match(chosen, /^[23] gekozen$/);
      await page.getByRole('button', { name: 'Gaat niet door' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
      await page.getByRole('button', { name: 'Volgende week' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Waarom gaat het niet door?').focus();
      await page.keyboard.type('Het ijs is dik genoeg.');
      await page.keyboard.press('Enter');
      await page.getByText('Bewoners lezen: Gaat niet door. Het ijs is dik genoeg.').waitFor();
      await page.getByRole('button', { name: 'Laat niet doorgaan' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(/niet door\. Dat staat nu op de site\./).first().waitFor();
      await page.getByText('Wat er samen is veranderd').focus();
      await page.keyboard.press('Enter');
      const last = page.locator('details li').first();
      await last.getByText('Joris de Wit').waitFor();
      await last.getByRole('button', { name: 'Maak ongedaan' }).focus();
      await page.keyboard.press('Enter');
      await last.getByText('Ongedaan gemaakt door').waitFor();
    });
  });

  it('takes all that stands there, or all between two rows', async () => {
    await visit({ viewport: desk }, async visitor => {
      await atTable(visitor);
      const { page } = visitor;
      await box(page, 1).check();
      await box(page, 4).click({ modifiers: ['Shift'] });
      const rows = page.locator('tbody tr[aria-selected="true"]');
      assert.ok((await rows.count()) >= 4);
      await page.getByRole('button', { name: /^Kies alle \d+ die u nu ziet$/ }).click();
      assert.equal(await rows.count(), await page.locator('tbody tr').count());
      await page.getByRole('button', { name: 'Kies niets' }).click();
      assert.equal(await rows.count(), 0);
    });
  });

  it('is told by name what cannot go along, and goes on without it', async () => {
    await visit({ viewport: desk }, async visitor => {
      await atTable(visitor);
      const { page } = visitor;
      await page.route(/\/bulk-changes$/, async route => {
        const { activities } = route.request().postDataJSON() as { activities: string[] };
        if (activities.length === 1) return route.continue();
        const errors = [{ pointer: '/activities/1', code: 'not_found' }];
        return route.fulfill({ status: 400, contentType: 'application/problem+json',
          body: JSON.stringify({ type: '/problems/invalid', title: 'x', status: 400, detail: 'x', instance: 'urn:uuid:0', errors }) });
      });
      const titles = await page.locator('[data-cell="title"]').allInnerTexts();
      const other = titles.findIndex(title => title !== titles[0]);
      await box(page, 0).check();
      await box(page, other).check();
      await page.getByRole('button', { name: 'Archief' }).click();
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await page.getByText(`${titles[other]}: dit bestaat niet meer`).waitFor();
      await page.getByRole('button', { name: 'Ga verder zonder deze ene' }).click();
      await page.getByText('1 gekozen').or(page.getByText('Eén gekozen')).first().waitFor();
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await page.getByRole('heading', { name: 'Dit gaat er gebeuren' }).waitFor();
    });
  });
});
