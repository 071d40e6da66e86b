import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, enlargeText, faults, phone, sideways, visitAs } from '../house.ts';
import { professionalScreens, type Screen } from './screens.ts';

const screens = await professionalScreens();
const plain = screens.filter(({ before, after }) => !before && !after);

async function shown(page: Page, { waiting }: Screen) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (!waiting) await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
}

async function showing(screen: Screen, look: (page: Page) => Promise<void>) {
  await visitAs(screen.role, { viewport: desk }, async ({ page, open }) => {
    await screen.before?.(page);
    await open(screen.path);
    await shown(page, screen);
    await screen.after?.(page);
    await look(page);
  });
}

const still = async (page: Page, how = 'here') => assert.ok((await sideways(page)) <= 0, `it moves sideways ${how}`);

describe('For professionals', { concurrency: 2 }, () => {
  for (const screen of screens)
    it(`${screen.name} passes axe at a desk and on a phone, in light, dark and more contrast, and holds text twice as large`, async () => {
      await showing(screen, async page => {
        assert.deepEqual(await faults(page), []);
        await still(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await faults(page, 'colours'), []);
        await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
        assert.deepEqual(await faults(page, 'colours'), []);
        await page.emulateMedia({ contrast: null });
        await page.setViewportSize(phone);
        assert.deepEqual(await faults(page), []);
        await still(page);
        await page.setViewportSize({ width: 320, height: phone.height });
        await still(page);
        await page.setViewportSize(phone);
        await enlargeText(page);
        await still(page, 'in large letters');
      });
    });
});

describe('For professionals, in English, in longer words, and from right to left,', { concurrency: 2 }, () => {
  // What is read from the right has the longer words, which hold for English too: one screen shows that the others are spoken.
  for (const [index, screen] of plain.entries())
    it(`${screen.name} fits`, async () => {
      await visitAs(screen.role, { viewport: desk }, async ({ page, open }) => {
        for (const lang of [...(index === 0 ? ['en', 'nl-XA'] : []), 'ar-XB']) {
          await open(`${screen.path}${screen.path.includes('?') ? '&' : '?'}lang=${lang}`);
          await shown(page, screen);
          assert.equal(await page.getAttribute('html', 'lang'), lang);
          await still(page, lang);
        }
      });
    });
});
