/** Administrators set up the house, and residents see it. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, visit, visitAs } from '../house.ts';

const brand = fileURLToPath(new URL('../../../shared-ui/src/tokens/brands/zeehelden.css', import.meta.url));
const doorOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand-door').trim());

/** As a visitor sees the front door who comes now: until it is so, for a moment at most. */
async function seen(look: (page: Page) => Promise<boolean>) {
  for (let tries = 0; tries < 20; tries++) {
    let is = false;
    await visit({}, async ({ page, open }) => {
      await open('/ruwaard/');
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      is = await look(page);
    });
    if (is) return;
  }
  assert.fail('visitors do not see it');
}

describe('The house', () => {
  it('is given another look from a file, which is refused while it cannot be read, and goes back with one press', async () => {
    await visitAs('beheer-bewoners', { viewport: desk }, async ({ page, open }) => {
      await open('/werk/ruwaard/beheer/uiterlijk');
      const before = await doorOf(page);
      await page.getByLabel('Merkbestand').setInputFiles(brand);
      await page.getByText('#1d3f7c').waitFor();
      await page.getByLabel('Zachte inkt', { exact: true }).fill('#c0c0c0');
      await page.getByText(/^Zachte inkt op Achtergrond: 1,7 op 1, nodig is 4,5/).waitFor();
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByRole('link', { name: 'Kijk dit nog eens na: Zachte inkt', exact: true }).waitFor();
      await page.getByLabel('Zachte inkt', { exact: true }).fill('#45526b');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByRole('link', { name: 'Download als merkbestand' }).waitFor();
      await seen(async visitor => (await doorOf(visitor)) === '#1d3f7c');
      await page.goto(new URL('/werk/ruwaard/beheer/veranderingen', page.url()).href);
      await page.getByRole('button', { name: 'Zet terug Uiterlijk' }).first().click();
      await page.getByText('teruggezet').first().waitFor();
      await seen(async visitor => (await doorOf(visitor)) === before);
    });
  });

  it('says its own words at the door, with the keyboard alone, until they are put back', async () => {
    await visitAs('beheer-bewoners', { viewport: desk }, async ({ page, open }) => {
      await open('/werk/ruwaard/beheer/teksten');
      await page.getByRole('button', { name: 'Boven de week' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('In het Nederlands').focus();
      await page.keyboard.type('Deze dagen in de Ruwaard');
      await page.keyboard.press('Enter');
      await page.getByRole('cell', { name: /^Deze dagen in de Ruwaard/ }).waitFor();
      await open('/werk/ruwaard/beheer/veranderingen');
      await page.getByRole('button', { name: 'Zet terug Tekst Boven de week' }).first().focus();
      await page.keyboard.press('Enter');
      await page.getByText('teruggezet').first().waitFor();
      assert.equal(await page.getByRole('button', { name: 'Zet terug Tekst Boven de week' }).count() > 0, true, 'putting back can be put back');
      await open('/werk/ruwaard/beheer/teksten');
      await page.getByRole('button', { name: 'Boven de week' }).press('Enter');
      await page.getByLabel('In het Nederlands').fill('Deze dagen');
      await page.keyboard.press('Enter');
      await page.getByRole('cell', { name: /^Deze dagen/ }).waitFor();
      await page.getByRole('button', { name: 'Boven de week' }).press('Enter');
      await page.getByRole('complementary').getByText('Deze week', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Terug naar de gewone tekst' }).press('Enter');
      await page.getByRole('cell', { name: /^Deze week \(de gewone tekst\)/ }).waitFor();
    });
  });
});
