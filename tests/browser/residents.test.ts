import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, enlargeText, faults, origin, phone, sideways, visit } from './house.ts';
import { residentScreens, type Screen } from './screens.ts';

const screens = await residentScreens();
const plain = screens.filter(({ before, after }) => !before && !after);

async function shown(page: Page, { waiting }: Screen) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (!waiting) await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function showing(screen: Screen, look: (page: Page) => Promise<void>) {
  await visit({}, async ({ page, open }) => {
    await screen.before?.(page);
    await open(screen.path);
    await shown(page, screen);
    await screen.after?.(page);
    await look(page);
  });
}

/** The same screen in another language: what is asked stands before what follows the #. */
function inLanguage(path: string, lang: string) {
  const url = new URL(path, origin);
  url.searchParams.set('lang', lang);
  return `${url.pathname}${url.search}${url.hash}`;
}

const still = async (page: Page, how = 'here') => assert.ok((await sideways(page)) <= 0, `it moves sideways ${how}`);

describe('For residents', { concurrency: 2 }, () => {
  for (const screen of screens)
    it(`${screen.name} passes axe on a phone and at a desk, in light, dark and more contrast, and holds text twice as large`, async () => {
      await showing(screen, async page => {
        assert.deepEqual(await faults(page), []);
        await still(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await faults(page, 'colours'), []);
        await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
        assert.deepEqual(await faults(page, 'colours'), []);
        await page.emulateMedia({ contrast: null });
        await page.setViewportSize({ width: 320, height: phone.height });
        await still(page);
        await page.setViewportSize(desk);
        assert.deepEqual(await faults(page), []);
        await still(page);
        await enlargeText(page);
        await still(page, 'in large letters at a desk');
        await page.setViewportSize(phone);
        await still(page, 'in large letters on a phone');
      });
    });
});

describe('For residents, in English, in longer words, and from right to left,', { concurrency: 2 }, () => {
  // What is read from the right has the longer words, which hold for English too: one screen shows that the others are spoken.
  for (const [index, screen] of plain.entries())
    it(`${screen.name} fits, and says its language and direction`, async () => {
      await visit({}, async ({ page, open }) => {
        for (const lang of [...(index === 0 ? ['en', 'nl-XA'] : []), 'ar-XB']) {
          await open(inLanguage(screen.path, lang));
          await shown(page, screen);
          assert.equal(await page.getAttribute('html', 'lang'), lang);
          assert.equal(await page.getAttribute('html', 'dir'), lang === 'ar-XB' ? 'rtl' : 'ltr', lang);
          await still(page, lang);
        }
        assert.deepEqual(await faults(page), []);
      });
    });
});
