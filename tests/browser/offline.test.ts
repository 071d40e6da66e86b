import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { home, signIn, visit } from './house.ts';

/** The worker is installed after the page has loaded, and answers from then on. */
async function withWorker(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

const allKept = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map(name => window.caches.open(name)));
    const kept = await Promise.all(caches.map(async cache => Promise.all((await cache.keys()).map(async request => `${request.url} ${await (await cache.match(request))?.text()}`))));
    return kept.flat();
  });

describe('Without a connection', () => {
  it('a resident reads what was known, and sees since when', async () => {
    await visit({ serviceWorkers: 'allow' }, async ({ page, context, open, complaints }) => {
      await open(`${home}/`);
      await withWorker(page);
      await open(`${home}/`);
      const title = (await page.locator('.slot__title').first().textContent()) ?? '';
      await context.setOffline(true);
      await page.reload();
      await page.getByText('U heeft even geen internet.').first().waitFor();
      await page.getByText(/U ziet wat we .* om .* wisten/).first().waitFor();
      await page.getByRole('link', { name: title }).first().waitFor();
      complaints.length = 0; // the browser reports every request that did not go through
    });
  });

  it('an address that was never opened still says what is the matter', async () => {
    await visit({ serviceWorkers: 'allow' }, async ({ page, context, open, complaints }) => {
      await open(`${home}/`);
      await withWorker(page);
      await open(`${home}/`);
      await context.setOffline(true);
      await page.goto(page.url().replace(/\/$/, '/projecten'));
      await page.getByText('U heeft even geen internet.').first().waitFor();
      complaints.length = 0;
    });
  });
});

describe('The service workers', () => {
  it('leave each other’s part alone: on the second visit /werk/ is still the professionals’', async () => {
    await visit({ serviceWorkers: 'allow' }, async ({ page, open }) => {
      await open(`${home}/`);
      await withWorker(page);
      await open('/werk/ruwaard/aanmelden');
      await page.locator('.desk').waitFor();
      await page.reload();
      await page.locator('.desk').waitFor();
      const scopes = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(one => new URL(one.scope).pathname));
      assert.deepEqual(scopes.sort(), ['/', '/werk/']);
    });
  });

  it('leave the API, feeds and pages of others to the server', async () => {
    await visit({ serviceWorkers: 'allow' }, async ({ page, open }) => {
      await open(`${home}/`);
      await withWorker(page);
      for (const path of ['/api/', '/problems/not-found', '/api/v1/neighbourhoods']) {
        await page.goto(new URL(path, page.url()).href);
        assert.equal(await page.locator('.masthead').count(), 0, path);
      }
    });
  });

  it('keep nothing of a person', async () => {
    await visit({ serviceWorkers: 'allow' }, async visitor => {
      const { page, open } = visitor;
      await open(`${home}/`);
      await withWorker(page);
      await signIn(visitor, 'bewoner', `${home}/aanmelden?terug=${home}/mijn`);
      await page.getByRole('button', { name: 'Meld mij af' }).waitFor();
      await open(`${home}/activiteiten`);
      await page.locator('.slot__title').first().waitFor();
      const kept = await allKept(page);
      assert.ok(kept.length > 5);
      assert.deepEqual(kept.filter(one => /\/api\/v1\/(me|sessions)|accessToken|mayEdit|@voordeur\.example/.test(one.slice(0, 5000))), []);
    });
  });
});
