/** The social map kept for a morning: a package of others, an organisation that stands twice, the words of a theme. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, phone, visitAs } from '../house.ts';
import { chooseFiles } from './packages.ts';

const work = '/werk/ruwaard';
const organisation = (name: string) => ({ 'organizations.csv': `id,name,description\r\n${randomUUID()},${name},Helpt.\r\n` });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 100) ?? '');

async function openOrganisation(page: Page, name: string) {
  await page.getByRole('searchbox', { name: 'Zoek een organisatie' }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('row').getByRole('link', { name, exact: true }).click();
}

async function takeOver(page: Page, files: { [name: string]: string }) {
  await chooseFiles(page, files);
  await page.getByRole('button', { name: 'Neem dit over' }).click();
  await page.getByRole('link', { name: 'Naar de diensten' }).waitFor();
}

describe('A professional who keeps the social map', () => {
  it('hears which rows of a package are wrong, takes over what is right, and merges what stands twice, and back', async () => {
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      const one = `Verder ${randomUUID().slice(0, 8)}`;
      const other = `Stichting ${one}`;
      await open(`${work}/diensten`);
      await page.getByRole('link', { name: 'In- en uitvoer' }).click();
      await chooseFiles(page, { 'services.csv': `id,name,status,organization_id\r\n${randomUUID()},Spreekuur,active,nergens\r\n` });
      const row = page.getByRole('row', { name: /Spreekuur/ });
      assert.match(await row.innerText(), /services\.csv, rij 2\s+Fout organization_id verwijst naar iets wat er niet is/);
      await takeOver(page, organisation(one));
      await takeOver(page, organisation(other));
      await page.getByRole('row', { name: new RegExp(other) }).getByText('Komt erbij').waitFor();

      await open(`${work}/organisaties`);
      await openOrganisation(page, one);
      await page.getByLabel('Voeg samen met').selectOption({ label: other });
      await page.getByRole('button', { name: 'Voeg samen', exact: true }).press('Enter');
      assert.equal(await focused(page), 'Ja, voeg samen', 'the focus goes along with the question');
      await page.keyboard.press('Enter');
      await page.getByText(`${one} ging op`).waitFor();
      assert.equal(await focused(page), 'Staat deze organisatie er dubbel in?');
      assert.equal(await page.getByLabel('Voeg samen met').count(), 0, 'what is in the archive is merged with nothing');
      await page.getByRole('button', { name: 'Draai terug' }).click();
      await page.getByText(/^.*Teruggedraaid op/).waitFor();
    });
  });

  it('says once that two organisations are not the same, or which of them stays, and takes either back', async () => {
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      const one = `Verbinding ${randomUUID().slice(0, 8)}`;
      const other = `Stichting ${one}`;
      await open(`${work}/diensten/pakket`);
      await takeOver(page, organisation(one));
      await takeOver(page, organisation(other));
      const questions = page.getByRole('region', { name: 'Is dit dezelfde organisatie?' }).getByRole('listitem').filter({ hasText: other });
      const decided = page.getByRole('region', { name: 'Wat er is beslist' }).getByRole('listitem').filter({ hasText: other });
      const told = page.getByRole('main').locator('.notice');

      await open(`${work}/dubbel/organisaties`);
      await questions.getByRole('button', { name: 'Niet hetzelfde' }).press('Enter');
      await told.getByText('blijven allebei staan').waitFor();
      assert.match(await focused(page), /blijven allebei staan/, 'the focus is on what was decided, beside the way back');
      await open(`${work}/dubbel/organisaties`);
      await decided.getByText(/^Joris de Wit, /).waitFor();
      assert.equal(await questions.count(), 0, 'who comes back later is not asked again');
      await decided.getByRole('button', { name: 'Haal terug' }).press('Enter');
      await questions.waitFor();
      assert.equal(await focused(page), 'Is dit dezelfde organisatie?');

      await questions.getByRole('button', { name: `Hetzelfde – deze houden ${one}`, exact: true }).press('Enter');
      await told.getByText(`Wat van “${other}” was, hoort er nu bij.`).waitFor();
      assert.equal(await questions.count(), 0);
      await page.getByRole('button', { name: 'Toch niet' }).press('Enter');
      await questions.waitFor();
    });
  });

  it('is shown what somebody else wrote meanwhile, also when what was typed is found again after a reload', async () => {
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open, context }) => {
      const name = `Luisterpunt ${randomUUID().slice(0, 8)}`;
      await open(`${work}/organisaties/nieuw`);
      await page.getByLabel('Naam', { exact: true }).fill(name);
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await openOrganisation(page, name);
      await page.getByLabel('Telefoonnummer').fill('0412 111111');

      const colleague = await context.newPage();
      await colleague.goto(page.url());
      await colleague.getByLabel('Telefoonnummer').fill('0412 222222');
      await colleague.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await colleague.getByRole('heading', { name: 'Organisaties' }).waitFor();

      await page.reload();
      const difference = page.getByRole('group', { name: 'Telefoonnummer' });
      await difference.getByText('0412 222222').waitFor();
      await difference.getByText('0412 111111').waitFor();
      await page.getByRole('button', { name: 'Bewaar wat ik koos' }).click();
      await page.getByText('Bewaard: ').getByRole('link', { name }).waitFor();

      // Both have it open: who saves last stands before the difference, not at the foot of a long form.
      await page.getByRole('link', { name }).first().click();
      await colleague.goto(page.url());
      await page.getByLabel('Verhaal').fill('Wij luisteren.');
      await colleague.getByLabel('Verhaal').fill('Wij praten.');
      await colleague.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await colleague.getByRole('heading', { name: 'Organisaties' }).waitFor();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
      await page.getByRole('group', { name: 'Verhaal' }).getByText('Wij praten.').waitFor();
      assert.match(await focused(page), /^Iemand heeft dit intussen veranderd/);
      await page.getByRole('button', { name: 'Gooi wat ik typte weg' }).press('Enter');
      await page.getByRole('heading', { name: 'Organisaties' }).waitFor();
      assert.equal(await page.getByText('Bewaard: ').count(), 0, 'nothing was saved');
    });
  });

  it('keeps the focus where hours are added and taken away', async () => {
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(`${work}/diensten/nieuw`);
      await page.getByRole('button', { name: 'Zet er openingstijden bij' }).press('Enter');
      await page.keyboard.press('Space');
      assert.equal(await page.getByRole('group', { name: 'Openingstijden 1' }).getByRole('checkbox', { name: 'maandag' }).isChecked(), true);
      await page.getByRole('button', { name: 'Haal openingstijden 1 weg' }).press('Enter');
      assert.equal(await focused(page), 'Zet er openingstijden bij');
      await page.getByRole('button', { name: 'Zet er een dag bij waarop het anders is' }).press('Enter');
      await page.keyboard.type('121220267');
      assert.match(await page.getByLabel('Op welke dag, of vanaf welke?').inputValue(), /^\d{4}-12-12$/, 'a year has four digits');
    });
  });

  it('gives a theme a word that people use, on a phone', async () => {
    await visitAs('beheer-bewoners', { viewport: phone }, async ({ page, open }) => {
      await open(`${work}/beheer/themas`);
      await page.getByRole('button', { name: 'Zet eronder Vervoer' }).click();
      const name = `Fietsles ${randomUUID().slice(0, 4)}`;
      await page.getByLabel('Naam', { exact: true }).fill(name);
      await page.getByLabel('Naam in het Engels').fill(`Cycling ${name.slice(-4)}`);
      await page.getByLabel('Woorden die mensen gebruiken').fill('leren fietsen\nzijwieltjes');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByRole('row', { name: new RegExp(`${name}.*leren fietsen, zijwieltjes`) }).waitFor();
      const names = await page.locator('.table--themes tbody th').allInnerTexts();
      assert.ok(names.indexOf(name) > names.indexOf('Vervoer') && names.indexOf(name) < names.indexOf('Werk en leren'), 'it stands under its theme');
    });
  });
});
