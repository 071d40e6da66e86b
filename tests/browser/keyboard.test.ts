import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, home, lineWhere, visit } from './house.ts';

const activity = (await lineWhere(({ status }) => status === 'scheduled')).activity;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '');

/** Presses Tab until something with these words has the focus; the order of the page must bring it there. */
async function tabTo(page: Page, words: string | RegExp, most = 60) {
  const seen: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof words === 'string' ? now.startsWith(words) : words.test(now)) return;
    seen.push(now.slice(0, 30));
  }
  assert.fail(`"${String(words)}" was not reached: ${seen.join(' · ')}`);
}

describe('With a keyboard only', () => {
  it('somebody skips to the content, goes through a door and comes back', async () => {
    await visit({ viewport: desk }, async ({ page, open }) => {
      await open(`${home}/`);
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Ga naar de inhoud');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Ik zoek iets', 3);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/zoeken');
      await page.getByRole('heading', { level: 1, name: 'Zoeken' }).waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      assert.match(await page.title(), /^Zoeken – /);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /Kom binnen/ }).waitFor();
    });
  });

  it('somebody finds an activity by its name and says that it is not right', async () => {
    await visit({ viewport: desk }, async ({ page, open }) => {
      await page.route(/\/corrections$/, route => route.fulfill({ status: 201, json: {} }));
      await open(`${home}/zoeken`);
      await page.getByLabel(/^Zoek in/).focus();
      await page.keyboard.type(activity.title);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: activity.title }).first().waitFor();
      await tabTo(page, activity.title);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: activity.title }).waitFor();
      await tabTo(page, 'Klopt niet?');
      await page.keyboard.press('Enter');
      await tabTo(page, 'De tijd is anders', 5);
      await page.keyboard.press('Enter');
      await page.getByText('Dank u wel. We vragen het na.').waitFor();
    });
  });

  it('somebody opens the menu, closes it with Escape and is where they were', async () => {
    await visit({ viewport: desk }, async ({ page, open }) => {
      await open(`${home}/`);
      await tabTo(page, 'Menu', 8);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Sociale kaart' }).waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await page.getByRole('link', { name: 'Sociale kaart' }).count(), 0);
      assert.equal(await focused(page), 'Menu');
    });
  });

  it('somebody chooses in the sheet of the programme and is back at its button', async () => {
    await visit({ viewport: desk }, async ({ page, open }) => {
      await open(`${home}/activiteiten`);
      await tabTo(page, 'Meer keuzes', 40);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.getByLabel('Soort').selectOption('coffee');
      await page.waitForURL('**rubriek=coffee**');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      assert.match(await focused(page), /^Meer keuzes/);
    });
  });

  it('everything that takes the focus shows it', async () => {
    await visit({ viewport: desk }, async ({ page, open }) => {
      await open(`${home}/`);
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press('Tab');
        const shown = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return true;
          const marks = [element, element.parentElement].flatMap(one =>
            one ? [getComputedStyle(one), getComputedStyle(one, '::after')] : [],
          );
          return marks.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
        });
        assert.ok(shown, `no focus to be seen on "${await focused(page)}"`);
      }
    });
  });
});
