/** A question to colleagues from asking to knowledge, with the keyboard, against what is really there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, visitAs } from '../house.ts';

const work = '/werk/ruwaard/vraagbaak';

const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
};

describe('A question to colleagues', () => {
  it('is warned of a name, answered by another, accepted, thanked for and kept as knowledge', async () => {
    const title = `Waar leent iemand een grasmaaier ${Date.now().toString(36)}?`;
    let address = '';
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(`${work}/nieuw`);
      await page.getByLabel('Uw vraag in één zin').fill(title);
      await page.getByLabel('Wat moeten collega\'s nog weten?').fill('Voor mevrouw De Wit.');
      await press(page, 'Plaats mijn vraag');
      await page.getByText('mevrouw De Wit', { exact: true }).waitFor();
      assert.equal(new URL(page.url()).pathname, `${work}/nieuw`, 'it is held back once');
      await page.getByLabel('Wat moeten collega\'s nog weten?').fill('Voor een vrouw van 80.');
      await press(page, 'Plaats mijn vraag');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      address = new URL(page.url()).pathname;
    });
    await visitAs('casusregisseur', { viewport: desk }, async ({ page, open }) => {
      await open(address);
      await page.getByLabel('Uw antwoord').fill('Bij de wijktuin, op woensdag.');
      await press(page, 'Geef antwoord');
      await page.getByText('Bij de wijktuin, op woensdag.').first().waitFor();
    });
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(address);
      await press(page, 'Dit hielp');
      await page.getByRole('button', { name: 'Toch niet' }).waitFor();
      await page.getByRole('button', { name: /^Bedank/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('één bedankje').waitFor();
      await page.getByRole('link', { name: 'Maak er kennis van' }).focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.getByLabel('Wat u weet').inputValue(), 'Bij de wijktuin, op woensdag.');
      await press(page, 'Bewaar');
      await page.getByRole('button', { name: 'Klopt' }).or(page.getByText('Bevestigd')).first().waitFor();
      await page.getByRole('link', { name: title }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Hiervan is kennis gemaakt:').waitFor();
    });
  });
});
