import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { chromium, type Page } from 'playwright-core';

import { desk, faults, home, origin, phone, sideways, SWITCHES, visit, WHOLE } from './house.ts';

/** Somebody who was here on so many days before. */
const regular = (page: Page, days: number) =>
  page.addInitScript(before => {
    if (localStorage.getItem('voordeur-visits') === null) localStorage.setItem('voordeur-visits', JSON.stringify({ days: before, last: '2026-01-01' }));
  }, days);

/** A browser without a screen makes no offer of its own; this is one as it would come. */
const offers = (page: Page) =>
  page.evaluate<boolean>(`
    const event = new Event('beforeinstallprompt', { cancelable: true });
    event.prompt = () => Promise.resolve((document.body.dataset.asked = 'yes'));
    window.dispatchEvent(event);
    event.defaultPrevented`);

describe('On the home screen', () => {
  it('the residents’ part can be installed, says the browser itself', async () => {
    // A private window cannot install anything: this is one that keeps what it sees.
    const folder = await mkdtemp(join(tmpdir(), 'voordeur-browser-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: WHOLE, args: SWITCHES, viewport: phone, locale: 'nl-NL',
    });
    try {
      const page = await context.newPage();
      await page.goto(`${origin}${home}/`);
      await page.evaluate(() => navigator.serviceWorker.ready);
      const browser = await context.newCDPSession(page);
      const manifest = await browser.send('Page.getAppManifest');
      assert.deepEqual(manifest.errors, []);
      assert.equal(new URL(manifest.url).pathname, `${home}/manifest.webmanifest`);
      assert.deepEqual((await browser.send('Page.getInstallabilityErrors')).installabilityErrors, []);
    } finally {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('it is not offered on a first visit, and the browser’s own offer is held back', async () => {
    await visit({}, async ({ page, open }) => {
      await open(`${home}/`);
      assert.equal(await offers(page), true);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByText('Zet op uw beginscherm').count(), 0);
    });
  });

  for (const viewport of [phone, desk])
    it(`it is offered quietly on the third day, on ${viewport.width} pixels`, async () => {
      await visit({ viewport }, async ({ page, open }) => {
        await regular(page, 2);
        await open(`${home}/`);
        await offers(page);
        await page.getByRole('complementary', { name: 'Zet op uw beginscherm' }).waitFor();
        assert.deepEqual(await faults(page), []);
        assert.equal(await sideways(page), 0);
        await page.getByRole('button', { name: 'Zet op mijn beginscherm' }).click();
        assert.equal(await page.evaluate(() => document.body.dataset['asked']), 'yes');
      });
    });

  it('it is not offered again to who said no, but stands with what is theirs', async () => {
    await visit({}, async ({ page, open }) => {
      await regular(page, 2);
      await open(`${home}/`);
      await offers(page);
      await page.getByRole('button', { name: 'Nee, dank u' }).click();
      await open(`${home}/`);
      await offers(page);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByText('Zet op uw beginscherm').count(), 0);
      await open(`${home}/mijn`);
      await page.getByRole('heading', { name: 'Zet op uw beginscherm' }).waitFor();
    });
  });
});
