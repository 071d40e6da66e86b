/** What is missing: an administrator sees it, does something about it, and then it is missing no longer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, signIn, visit } from '../house.ts';
import { fillWhen } from './screens.ts';

const work = '/werk/ruwaard';

describe('What the coming weeks lack', () => {
  it('leads to a form that is begun, and is gone once something is there', async () => {
    await visit({ viewport: desk }, async visitor => {
      const { page, open } = visitor;
      await signIn(visitor, 'beheer-bewoners');
      await open(`${work}/vandaag`);
      await page.getByRole('link', { name: 'Wat ontbreekt' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wat ontbreekt' }).waitFor();
      await page.getByRole('heading', { level: 2, name: /^In het Pools.* is er niets$/ }).waitFor();
      await page.getByRole('link', { name: /Maak een activiteit In het Pools/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Nieuwe activiteit' }).waitFor();
      assert.ok(await page.getByLabel('Pools', { exact: true }).isChecked());
      await page.getByLabel('Naam', { exact: true }).fill(`Poolse koffie ${Date.now().toString(36)}`);
      await fillWhen(page, new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
      await page.getByRole('button', { name: 'Zet op de site' }).click();
      await page.waitForURL(/activiteiten\?open=/);
      await open(`${work}/wat-ontbreekt`);
      await page.getByRole('heading', { level: 2, name: /^In het Oekraïens is er niets$/ }).waitFor();
      const row = page.getByRole('row', { name: /^Pools/ });
      assert.match(await row.innerText(), /1$/);
    });
  });

  it('fills in the day, the hour, the theme and the age that an address names', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'beheer-bewoners');
      const { page, open } = visitor;
      await open(`${work}/activiteiten/nieuw?dag=2026-12-05&van=19:30&rubriek=music&voor=youth&plek=onbekend`);
      assert.equal(await page.getByLabel('Op welke dag?').inputValue(), '2026-12-05');
      assert.equal(await page.getByLabel('Van', { exact: true }).inputValue(), '19:30');
      assert.ok(await page.getByLabel('Muziek en zang').isChecked());
      assert.ok(await page.getByLabel('jongeren', { exact: true }).isChecked());
    });
  });

  it('shows the steering group everything and nothing to press; an organiser has other work', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'steungroep');
      const { page, open } = visitor;
      await open(`${work}/wat-ontbreekt`);
      await page.getByRole('table', { name: /per dag en dagdeel/ }).waitFor();
      assert.equal(await page.getByRole('link', { name: /Maak een activiteit/ }).count(), 0);
    });
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'organisator');
      await visitor.page.getByRole('link', { name: 'Activiteiten' }).waitFor();
      assert.equal(await visitor.page.getByRole('link', { name: 'Wat ontbreekt' }).count(), 0);
    });
  });
});
