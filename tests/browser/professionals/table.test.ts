/** The table of activities and the form, with a keyboard only. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, signIn, visit, type Visitor } from '../house.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const titles = (page: Page) => page.locator('[data-cell="title"]').allInnerTexts();

async function atTable(visitor: Visitor) {
  await signIn(visitor, 'beroepskracht');
  await visitor.open('/werk/ruwaard/activiteiten');
  await visitor.page.locator('[data-cell="title"]').first().waitFor();
}

async function tabTo(page: Page, reached: () => Promise<boolean>, most = 60) {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (await reached()) return;
  }
  assert.fail('it was not reached with the Tab key');
}

describe('With a keyboard only, somebody at the table of activities', () => {
  it('walks the rows with the arrows, Home and End', async () => {
    await visit({ viewport: desk }, async visitor => {
      await atTable(visitor);
      const { page } = visitor;
      const [first, second] = await titles(page);
      await tabTo(page, async () => (await focused(page)) === first);
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(page), second);
      await page.keyboard.press('ArrowUp');
      assert.equal(await focused(page), first);
      await page.keyboard.press('End');
      assert.equal(await focused(page), (await titles(page)).at(-1));
      await page.keyboard.press('Home');
      assert.equal(await focused(page), first);
    });
  });

  it('opens a row with Enter, is in the panel, and is back in the row after Escape', async () => {
    await visit({ viewport: desk }, async visitor => {
      await atTable(visitor);
      const { page } = visitor;
      const [first = ''] = await titles(page);
      await page.locator('[data-cell="title"]').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: first }).waitFor();
      await page.waitForFunction(title => document.activeElement?.tagName === 'H2' && document.activeElement.textContent === title, first);
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Sluiten');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === 'title');
      assert.equal(await focused(page), first);
      await page.locator('#side').waitFor({ state: 'detached' });
    });
  });

  it('chooses rows with the space bar and confirms them together', async () => {
    await visit({ viewport: desk }, async visitor => {
      await atTable(visitor);
      const { page } = visitor;
      await page.locator('[data-cell="title"]').first().focus();
      await page.keyboard.press(' ');
      await page.getByRole('group', { name: /Doe iets met één activiteit/ }).waitFor();
      for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press(' ');
      await page.getByText('2 gekozen').first().waitFor();
      await page.getByRole('button', { name: 'Klopt' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('2 activiteiten zijn bevestigd.').waitFor();
    });
  });

  it('narrows the list with words and finds the way back', async () => {
    await visit({ viewport: desk }, async visitor => {
      await atTable(visitor);
      const { page } = visitor;
      const search = page.getByRole('searchbox', { name: 'Zoek een activiteit' });
      await search.focus();
      await page.keyboard.type('qqqqqq');
      await page.keyboard.press('Enter');
      await page.getByText('Hier staat nog niets').waitFor();
      await page.getByRole('link', { name: 'Laat alles zien' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-cell="title"]').first().waitFor();
    });
  });
});

describe('With a keyboard only, somebody in the form', () => {
  it('puts an activity on the site', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'organisator');
      const { page, open } = visitor;
      await open('/werk/ruwaard/activiteiten/nieuw');
      await page.getByLabel('Naam', { exact: true }).waitFor();
      const isOn = (id: string) => async () => (await page.evaluate(() => document.activeElement?.id)) === id;
      const title = `Met toetsen ${Date.now().toString(36)}`;
      await tabTo(page, isOn('title'));
      await page.keyboard.type(title);
      await tabTo(page, isOn('day'));
      await page.locator('#day').fill('2026-12-01');
      await tabTo(page, isOn('clock-start'));
      await page.locator('#clock-start').fill('10:00');
      await tabTo(page, async () => page.evaluate(() => (document.activeElement as HTMLInputElement).name === 'often'));
      await page.keyboard.press('ArrowDown');
      await page.getByText('Elke dinsdag om 10.00').waitFor();
      await tabTo(page, async () => (await focused(page)).startsWith('Zet op de site'), 90);
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: title }).waitFor();
    });
  });
});
