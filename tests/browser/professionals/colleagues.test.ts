/** Wie is wie: found in seconds with the keyboard alone, and the own profile kept on a phone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, phone, signIn, until, visit } from '../house.ts';

const list = '/werk/ruwaard/wie-is-wie';

describe('A professional who looks for a colleague', () => {
  it('types what is needed and is at the best one with the keyboard alone', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'casusregisseur');
      const { page, open } = visitor;
      await open(list);
      await page.getByRole('heading', { level: 1, name: 'Wie is wie' }).waitFor();
      await page.getByLabel('Wie of wat zoekt u?').last().focus();
      await page.keyboard.type('iemand die Pools spreekt en iets weet van schulden, dinsdag');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?q=/);
      const first = page.locator('.colleague').first();
      await first.getByText('Pools', { exact: true }).first().waitFor();
      assert.match(await first.innerText(), /Agnieszka Nowak/);
      await page.locator('[data-cell="name"]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Agnieszka Nowak' }).waitFor();
      await page.getByRole('link', { name: '0412 000104' }).waitFor();
    });
  });

  it('says on a phone until when they are away and who stands in, and that it is right again', async () => {
    await visit({ viewport: phone }, async visitor => {
      await signIn(visitor, 'casusregisseur');
      const { page, open } = visitor;
      await open(`${list}/mijn-profiel`);
      const day = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel('De eerste dag dat u er weer bent').fill(day);
      await page.getByLabel('Wie vervangt u?').selectOption({ label: 'Ellen van Rooij' });
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByText(/^Afwezig tot/).waitFor();
      await page.getByRole('link', { name: 'Ellen van Rooij' }).waitFor();
      await page.getByRole('link', { name: 'Aanpassen' }).click();
      await page.getByLabel('De eerste dag dat u er weer bent').fill('');
      await page.getByLabel('Wie vervangt u?').selectOption({ label: 'Niemand' });
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Marloes Smits' }).waitFor();
      await until('nobody is away', async () => (await page.getByText(/^Afwezig tot/).count()) === 0);
    });
  });

  it('says with the keyboard alone when one can walk in, and a resident sees on a phone when that is next', async () => {
    const what = `Hulp bij brieven ${Date.now().toString(36)}`;
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'casusregisseur');
      const { page, open } = visitor;
      const { keyboard } = page;
      await open(`${list}/mijn-profiel`);
      await page.getByRole('checkbox', { name: 'Ja, zet mij op de site voor bewoners' }).focus();
      await keyboard.press('Space');
      await page.getByLabel('Waarvoor komen bewoners bij u?').focus();
      await keyboard.type(what);
      await page.getByLabel('Waar', { exact: true }).selectOption({ label: 'Wijkhuis De Haard' });
      await page.getByRole('button', { name: 'Bewaar', exact: true }).focus();
      await keyboard.press('Enter');
      await page.getByRole('alert').getByText('Vul bij elke rij de dagen en beide tijden in').waitFor();
      const row = page.getByRole('group', { name: 'Inlooptijden 1' });
      for (const day of ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']) {
        await row.getByRole('checkbox', { name: day }).focus();
        await keyboard.press('Space');
      }
      await page.getByLabel('Van', { exact: true }).fill('00:00');
      await page.getByLabel('Tot', { exact: true }).fill('23:59');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).focus();
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Marloes Smits' }).waitFor();
    });
    await visit({ viewport: phone }, async ({ page, open }) => {
      await open('/ruwaard/wie-is-er');
      const first = page.locator('.slot').first();
      await first.getByText(what).waitFor();
      assert.match(await first.innerText(), /(Vandaag|Morgen) 0\.00 tot 23\.59/);
      await first.getByRole('link', { name: 'Wijkhuis De Haard' }).waitFor();
    });
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'casusregisseur');
      await visitor.open(`${list}/mijn-profiel`);
      await visitor.page.getByRole('checkbox', { name: 'Ja, zet mij op de site voor bewoners' }).uncheck();
      await visitor.page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await visitor.page.getByRole('heading', { level: 1, name: 'Marloes Smits' }).waitFor();
    });
  });
});
