import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, faults, phone, sideways, visitAs, type Visit } from '../house.ts';
import { professionalScreens, type Screen } from './screens.ts';

const screens = await professionalScreens();
const plain = screens.filter(({ before, after }) => !before && !after);

async function shown(page: Page, { waiting }: Screen) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (!waiting) await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
}

async function showing(screen: Screen, options: Visit, look: (page: Page) => Promise<void>) {
  await visitAs(screen.role, { viewport: desk, ...options }, async ({ page, open }) => {
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
    it(`${screen.name} passes axe at a desk and on a phone, in light, dark and more contrast`, async () => {
      await showing(screen, {}, async page => {
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
      });
    });
});

describe('For professionals who want the text twice as large, on a phone', { concurrency: 2 }, () => {
  for (const screen of plain)
    it(`${screen.name} does not move sideways`, async () => {
      await showing(screen, { args: ['--blink-settings=defaultFontSize=32'], viewport: phone }, still);
    });
});

describe('For professionals, in English, in longer words, and from right to left,', { concurrency: 2 }, () => {
  for (const screen of plain)
    it(`${screen.name} fits`, async () => {
      await visitAs(screen.role, { viewport: desk }, async ({ page, open }) => {
        for (const lang of ['en', 'nl-XA', 'ar-XB']) {
          await open(`${screen.path}${screen.path.includes('?') ? '&' : '?'}lang=${lang}`);
          await shown(page, screen);
          assert.equal(await page.getAttribute('html', 'lang'), lang);
          await still(page, lang);
        }
      });
    });
});
