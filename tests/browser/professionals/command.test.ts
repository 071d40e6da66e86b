import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, faults, lineWhere, phone, sideways, until, visitAs, withWorker } from '../house.ts';

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
      await until('the field is empty', async () => (await field.inputValue()) === '');
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

  it('brings from any screen to the colleague who meets most of a need, also where another works nearer', async () => {
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(`${work}/plekken`);
      const began = Date.now();
      await page.keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: 'Wat zoekt u?' });
      await field.waitFor();
      await until('the field has the focus', () => field.evaluate(one => one === document.activeElement));
      await page.keyboard.type('iemand die Pools spreekt en iets weet van schulden, dinsdag in de Ruwaard');
      await until('she is first', async () => (await page.getByRole('option').first().textContent().catch(() => ''))?.startsWith('Agnieszka Nowak') ?? false);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Agnieszka Nowak' }).waitFor();
      assert.ok(Date.now() - began < 10_000, 'within ten seconds');
    });
  });

  it('asks the server itself: no service worker is woken for a key', async () => {
    await visitAs('beroepskracht', { viewport: desk, serviceWorkers: 'allow' }, async ({ page, open }) => {
      await open(`${work}/vandaag`);
      await withWorker(page);
      await page.getByRole('button', { name: /^Zoeken/ }).click();
      await page.getByRole('combobox').fill('koffie');
      await page.getByRole('option').first().waitFor();
      const askedOf = () =>
        page.evaluate(() => {
          const questions = performance.getEntriesByType('resource').filter(entry => entry.name.includes('/_find?'));
          return questions.map(entry => (entry as PerformanceResourceTiming & { workerFinalSourceType: string }).workerFinalSourceType);
        });
      await until('the question is there', async () => (await askedOf()).length > 0);
      assert.deepEqual(await askedOf(), ['network']);
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
