/** What holds for every screen, in every state it can be in. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { Page } from 'playwright-core';

import { comeAgain, desk, faults, letters, origin, phone, sideways } from './house.ts';

export interface Screen {
  name: string;
  path: string;
  /** Who comes there; anybody, where nobody is named. */
  role?: string;
  /** What has to be done or to be broken before it looks like this. */
  before?: (page: Page) => Promise<unknown>;
  /** What has to be done. */
  after?: (page: Page) => Promise<unknown>;
  /** It is meant to stay like this. */
  waiting?: boolean;
}

type Size = typeof desk;

async function shown(page: Page, { waiting }: Screen) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (!waiting) await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
}

const still = async (page: Page, how: string) => assert.ok((await sideways(page)) <= 0, `it moves sideways ${how}`);

/** At the size it is made for and at the other, in light, dark and more contrast, and in large letters. */
async function canBeRead(page: Page, size: Size, other: Size) {
  assert.deepEqual(await faults(page), []);
  await still(page, 'here');
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await faults(page, 'colours'), []);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  assert.deepEqual(await faults(page, 'colours'), []);
  await page.emulateMedia({ contrast: null });
  await page.setViewportSize({ width: 320, height: phone.height });
  await still(page, '320 wide');
  await page.setViewportSize(other);
  assert.deepEqual(await faults(page), []);
  await still(page, `${other.width} wide`);
  await letters(page, 32);
  await still(page, `in large letters, ${other.width} wide`);
  await page.setViewportSize(size);
  await still(page, `in large letters, ${size.width} wide`);
  await letters(page, 16);
}

/** The same screen in another language: what is asked stands before what follows the #. */
function inLanguage(path: string, lang: string) {
  const url = new URL(path, origin);
  url.searchParams.set('lang', lang);
  return `${url.pathname}${url.search}${url.hash}`;
}

/** In longer words and from right to left: of a screen, not of each of its states. */
async function canBeReadFromTheRight(page: Page, screen: Screen, open: (path: string) => Promise<void>) {
  await open(inLanguage(screen.path, 'ar-XB'));
  await shown(page, screen);
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  assert.deepEqual(await faults(page), []);
  await still(page, 'from right to left');
}

/** Each screen, at the size it is made for and at the other. */
export function everyScreen(screens: readonly Screen[], size: Size) {
  const other = size === desk ? phone : desk;
  for (const screen of screens) {
    const plain = !screen.before && !screen.after;
    const alsoPlain = plain ? ' and from right to left' : '';
    it(`${screen.name} passes axe at a desk and on a phone, in light, dark and more contrast, in large letters${alsoPlain}`, async () => {
      await comeAgain(screen.role, size, async ({ page, open }) => {
        await screen.before?.(page);
        await open(screen.path);
        await shown(page, screen);
        await screen.after?.(page);
        await canBeRead(page, size, other);
        if (plain) await canBeReadFromTheRight(page, screen, open);
      });
    });
  }
}

/** The words of the other languages are the same everywhere: one screen shows that they are spoken. */
export function inOtherLanguages(screen: Screen, size: Size) {
  for (const lang of ['en', 'nl-XA', 'ar-XB'])
    it(`${screen.name} says that it speaks ${lang}`, async () => {
      await comeAgain(screen.role, size, async ({ page, open }) => {
        await open(inLanguage(screen.path, lang));
        await shown(page, screen);
        assert.equal(await page.getAttribute('html', 'lang'), lang);
        assert.equal(await page.getAttribute('html', 'dir'), lang === 'ar-XB' ? 'rtl' : 'ltr');
        await still(page, lang);
      });
    });
}
