import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { layCable } from './cable.ts';
import { ask, faults, home, lineWhere, origin, sideways, signIn, until, visit, withWorker, type Visitor } from './house.ts';

interface Fortnight {
  items: { title: string; free: boolean | null }[];
}

const allKept = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map(name => window.caches.open(name)));
    const kept = await Promise.all(caches.map(async cache => Promise.all((await cache.keys()).map(async request => `${request.url} ${await (await cache.match(request))?.text()}`))));
    return kept.flat();
  });

/** One visit with a connection: afterwards two weeks of the programme are on the device. */
async function visitOnce({ page, open }: Visitor) {
  await open(`${home}/`);
  await withWorker(page);
  await until('the programme is kept', () => isKept(page));
}

const fortnight = `/api/v1/neighbourhoods${home}/activities/_fortnight`;
const DAY = 86_400_000;
const isKept = (page: Page) => page.evaluate(async path => (await window.caches.match(path)) !== undefined, fortnight);

/** So many days later, for the page and for its worker. */
async function later({ page, context }: Visitor, days: number) {
  await page.clock.setSystemTime(Date.now() + days * DAY);
  const worker = context.serviceWorkers().find(one => new URL(one.url()).pathname === '/sw.js');
  assert.ok(worker);
  await worker.evaluate(ahead => {
    const real = Date.now;
    Date.now = () => real() + ahead;
  }, days * DAY);
}

const cable = await layCable();

/** A story without a connection: the browser reports every request that did not go through, which is no complaint. */
async function visitOffline(story: (visitor: Visitor & { plug: () => Promise<void> }) => Promise<void>) {
  await visit({ serviceWorkers: 'allow', args: cable.args }, async visitor => {
    await visitOnce(visitor);
    const plug = async () => {
      cable.plug();
      await visitor.context.setOffline(false);
    };
    try {
      cable.pull();
      await visitor.context.setOffline(true);
      await story({ ...visitor, plug });
    } finally {
      cable.plug();
    }
    visitor.complaints.length = 0;
  });
}

/** Everything in databases and storages of this site. */
const allStored = (page: Page) =>
  page.evaluate(async () => {
    const out = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name ?? '');
      await new Promise(done => (opening.onsuccess = done));
      for (const store of opening.result.objectStoreNames) {
        const all = opening.result.transaction(store).objectStore(store).getAll();
        await new Promise(done => (all.onsuccess = done));
        out.push(JSON.stringify(all.result));
      }
      opening.result.close();
    }
    return out;
  });

describe('Without a connection', () => {
  it('a resident reads two weeks after one visit, and sees from when they are', async () => {
    await visitOffline(async ({ page }) => {
      await page.reload();
      await page.getByText(/^U heeft geen verbinding\. Dit programma is van \S+ \d+.\S+ \d+\.\d\d uur en loopt tot en met /).waitFor();
      await page.getByText('Wat daarna is afgezegd of veranderd, weten we nu niet.').waitFor();
      assert.ok((await page.locator('.slot__title').count()) > 5);
    });
  });

  it('the programme has its days and its choices, and a page that was never opened before', async () => {
    const free = await lineWhere(({ activity, start }) => activity.free === true && Date.parse(start) > Date.now() + 2 * DAY);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(free.start));
    await visitOffline(async ({ page }) => {
      await page.goto(`${origin}${home}/activiteiten?gratis=ja&dag=${day}`);
      await page.getByText(/^U heeft geen verbinding\. Dit programma is van /).waitFor();
      const titles = await page.locator('.slot__title').allTextContents();
      const all = await page.evaluate(async path => (await (await window.caches.match(path))?.json()) as Fortnight, fortnight);
      const paid = new Set(all.items.filter(item => item.free !== true).map(item => item.title));
      assert.ok(titles.includes(free.activity.title));
      assert.deepEqual(titles.filter(title => paid.has(title)), []);
      assert.equal(await page.locator('.day h2').first().getAttribute('id'), `d${day}`);

      await page.goto(origin + free.activity.address);
      await page.getByRole('heading', { level: 1, name: free.activity.title }).waitFor();
      await page.getByText(/^U heeft geen verbinding\. Dit is van /).waitFor();
      assert.deepEqual(await faults(page), []);
    });
  });

  it('days later nothing stands there that is over, and no day that was not kept is called empty', async () => {
    await visitOffline(async visitor => {
      const { page } = visitor;
      await later(visitor, 4);
      await page.goto(`${origin}${home}/activiteiten`);
      await page.getByText(/^U heeft geen verbinding\. Dit programma is van /).waitFor();
      const first = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + 4 * DAY);
      const days = await page.locator('.day h2').evaluateAll(heads => heads.map(head => head.id.slice(1)));
      assert.ok(days.length > 3 && days.every(day => day >= first), days.join());
      await page.locator('.days a').last().click();
      await page.getByRole('heading', { name: 'Zo ver vooruit weten we het nu niet' }).waitFor();
      assert.deepEqual(await faults(page), []);
    });
  });

  it('what is older than two weeks is not shown', async () => {
    await visitOffline(async visitor => {
      const { page } = visitor;
      await later(visitor, 15);
      await page.goto(`${origin}${home}/activiteiten`);
      await page.getByText('Probeer het opnieuw als u weer verbinding heeft.').first().waitFor();
      assert.equal(await page.locator('.slot__title').count(), 0);
    });
  });

  it('a page that was not kept says so, and whom to call', async () => {
    const { items } = await ask<{ items: { address: string }[] }>('/organisations?limit=1');
    await visitOffline(async ({ page }) => {
      await page.goto(origin + (items[0]?.address ?? ''));
      await page.getByText('Deze bladzijde hebben we niet bewaard.').waitFor();
      await page.getByRole('link', { name: /^Lees het programma tot en met / }).waitFor();
      assert.match((await page.locator('.notice a[href^="tel:"]').getAttribute('href')) ?? '', /^tel:\d+/);
      assert.deepEqual(await faults(page), []);
      assert.equal(await sideways(page), 0);
    });
  });

  it('the address without a neighbourhood leads to the one that was read last', async () => {
    await visitOffline(async ({ page }) => {
      await page.goto(`${origin}/`);
      await page.waitForURL(`**${home}/`);
      await page.locator('.slot__title').first().waitFor();
    });
  });

  it('what is shown is new again as soon as there is a connection', async () => {
    await visitOffline(async ({ page, plug }) => {
      await page.reload();
      await page.getByText(/^U heeft geen verbinding/).first().waitFor();
      await plug();
      await page.getByText(/^U heeft geen verbinding/).first().waitFor({ state: 'detached' });
      assert.ok((await page.locator('.slot__title').count()) > 5);
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

  it('keep nothing of a person, whatever somebody does who is signed in', async () => {
    await visit({ serviceWorkers: 'allow' }, async visitor => {
      const { page, context, open } = visitor;
      const tokens: string[] = [];
      page.on('response', async response => {
        if (!/\/sessions/.test(response.url())) return;
        const body = (await response.json().catch(() => ({}))) as { accessToken?: string };
        if (body.accessToken) tokens.push(body.accessToken);
      });
      await visitOnce(visitor);
      await signIn(visitor, 'bewoner', `${home}/aanmelden?terug=${home}/mijn`);
      await page.getByRole('button', { name: 'Meld mij af' }).waitFor();
      const name = (await page.locator('#me').textContent()) ?? '';
      await open(`${home}/activiteiten`);
      await page.locator('.slot__title').first().click();
      await page.getByRole('button', { name: 'Klopt niet?' }).waitFor();
      await open(`${home}/zoeken?q=${encodeURIComponent(name)}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const cookies = (await context.cookies()).map(({ value }) => value);
      const secret = [name, 'bewoner@voordeur.example', 'accessToken', 'mayEdit', ...tokens, ...cookies];
      assert.ok(tokens.length > 0 && cookies.length > 0 && name.length > 3);

      const found = async () => {
        const kept = [...(await allKept(page)), ...(await allStored(page))];
        assert.ok(kept.length > 5);
        return kept.filter(one => !/\/assets\/|\/icon\.svg|\/early\.js/.test(one.slice(0, 200)) && secret.some(word => one.includes(word))).map(one => one.slice(0, 120));
      };
      assert.deepEqual(await found(), []);
      await open(`${home}/mijn`);
      await page.getByRole('button', { name: 'Meld mij af' }).click();
      await page.getByRole('heading', { name: 'U bent niet aangemeld' }).waitFor();
      assert.deepEqual(await found(), []);
      // What was looked at goes too; the programme is the same for all and stays.
      await until('what was looked at is gone', () => page.evaluate(async () => !(await window.caches.keys()).some(name => name.startsWith('reads '))));
      assert.equal(await isKept(page), true);
    });
  });
});
