import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, faults, lineWhere, phone, sideways, until, visitAs } from '../house.ts';

const work = '/werk/ruwaard';
const { activity } = await lineWhere(({ status }) => status === 'scheduled');

describe('The command bar', () => {
  it('brings who works by keyboard alone to an activity, and to a screen with a slip in its name', async () => {
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(`${work}/organisaties`);
      const { keyboard } = page;
      await keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: 'Wat zoekt u?' });
      await field.waitFor();
      await until('the field has the focus', () => field.evaluate(one => one === document.activeElement));
      await keyboard.type(activity.title);
      await page.getByRole('option').filter({ hasText: activity.title }).first().waitFor();
      await keyboard.press('Escape');
      assert.equal(await field.inputValue(), '');
      await keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
      await keyboard.press('Control+k');
      await field.waitFor();
      await until('the field has the focus again', () => field.evaluate(one => one === document.activeElement));
      await keyboard.type('vandaga');
      await page.getByRole('option', { name: /^Vandaag/ }).waitFor();
      await keyboard.press('Enter');
      await page.waitForURL(`**${work}/vandaag`);
    });
  });

  for (const viewport of [desk, phone])
    it(`can be used by all, ${viewport.width} wide, by day and by night`, async () => {
      await visitAs('beroepskracht', { viewport }, async ({ page, open }) => {
        await open(`${work}/vandaag`);
        await page.getByRole('button', { name: /^Zoeken/ }).click();
        await page.getByRole('combobox').waitFor();
        for (const [words, colorScheme] of [['', 'light'], ['koffie', 'dark'], ['qwxzv', 'light']] as const) {
          await page.emulateMedia({ colorScheme });
          await page.getByRole('combobox').fill(words);
          await until(`"${words}" is answered`, async () => (await page.getByRole('dialog').getByRole('status').textContent()) !== '');
          assert.ok((await sideways(page)) <= 0);
          assert.deepEqual(await faults(page), [], words);
        }
      });
    });
});
