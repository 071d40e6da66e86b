import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { chromium, type BrowserContext, type Page } from 'playwright-core';

import { faults, home, lineWhere, origin, sideways, signIn, SWITCHES, tokenOf, until, visit, WHOLE, withWorker, type Visit, type Visitor } from './house.ts';

/** What readers said with these words, as those who keep things right see it. */
async function said(note: string) {
  const reply = await fetch(`${origin}/api/v1/neighbourhoods/ruwaard/corrections?limit=100`, {
    headers: { Authorization: `Bearer ${await tokenOf('gastvrouw')}` },
  });
  const { items } = (await reply.json()) as { items: { note: string | null }[] };
  return items.filter(item => item.note === note).length;
}

let count = 0;
const words = () => `Het hek is dicht ${process.pid}-${++count}.`;
const somewhere = async () => (await lineWhere(({ status }) => status === 'scheduled')).activity.address;

/** The page of an activity is on the device, and its worker too. */
async function arrive(page: Page, address: string) {
  await page.goto(origin + address);
  await withWorker(page);
  await page.getByRole('button', { name: 'Klopt niet?' }).waitFor();
}

async function tell(page: Page, note: string) {
  await page.getByRole('button', { name: 'Klopt niet?' }).click();
  await page.getByRole('button', { name: 'Iets anders' }).click();
  await page.getByLabel('Wat klopt er niet?').fill(note);
  await page.getByRole('button', { name: 'Geef het door' }).click();
}

const kept = (page: Page) => page.getByText('Bewaard. Wij sturen dit zodra u verbinding heeft.').waitFor();

const offlineStory = (story: (visitor: Visitor) => Promise<void>, options: Visit = {}) =>
  visit({ serviceWorkers: 'allow', ...options }, async visitor => {
    await story(visitor);
    visitor.complaints.length = 0; // the browser reports what did not go through
  });

/** A browser without Background Sync, so that only pages send, and what they send can be met. */
const onlyPagesSend = (context: BrowserContext) =>
  context.addInitScript(() => Object.defineProperty(ServiceWorkerRegistration.prototype, 'sync', { get: () => undefined }));

const cut = (context: BrowserContext) => context.route('**/corrections', route => route.abort('internetdisconnected'));
/** It has been tried, in vain. */
const tried = (page: Page) => page.waitForEvent('requestfailed', request => request.url().endsWith('/corrections'));

describe('What is typed without a connection', () => {
  it('is kept, told of, and sent once when there is a connection', async () => {
    const note = words();
    await offlineStory(async ({ page, context }) => {
      await arrive(page, await somewhere());
      await context.setOffline(true);
      await tell(page, note);
      await kept(page);
      await page.getByText('Wat u schreef, wacht op verbinding.').waitFor();
      await page.getByRole('link', { name: 'Bekijk wat er wacht' }).click();
      await page.getByText('Wacht op verbinding', { exact: true }).waitFor();
      await page.getByText(note).waitFor();
      assert.deepEqual(await faults(page), []);
      assert.equal(await sideways(page), 0);
      await context.setOffline(false);
      await page.getByText(/^Verstuurd vandaag om /).waitFor();
      assert.equal(await page.getByText(note).count(), 0);
      assert.equal(await said(note), 1);
    });
  });

  it('arrives once when it had arrived and only the answer was lost', async () => {
    const note = words();
    await offlineStory(async ({ page, context }) => {
      await onlyPagesSend(context);
      await arrive(page, await somewhere());
      let lost = 0;
      await context.route('**/corrections', async route => {
        if (lost++ > 0) return route.continue();
        await route.fetch();
        await route.abort('connectionreset');
      });
      await tell(page, note);
      await kept(page);
      await page.goto(`${origin}${home}/te-versturen`);
      await page.getByText(/^Verstuurd vandaag om /).waitFor();
      assert.equal(await said(note), 1);
      assert.ok(lost > 0);
    });
  });

  it('is there after the browser was closed, and is sent by the first page that opens', async () => {
    const note = words();
    const folder = await mkdtemp(join(tmpdir(), 'voordeur-browser-'));
    const open = () =>
      chromium.launchPersistentContext(folder, {
        executablePath: WHOLE, args: SWITCHES, locale: 'nl-NL',
      });
    try {
      const first = await open();
      const page = await first.newPage();
      await arrive(page, await somewhere());
      await first.setOffline(true);
      await tell(page, note);
      await kept(page);
      await first.close();
      assert.equal(await said(note), 0);

      const second = await open();
      const back = await second.newPage();
      await back.goto(`${origin}${home}/`);
      await until('it is sent', async () => (await said(note)) === 1);
      await back.goto(`${origin}${home}/te-versturen`);
      await back.getByText(/^Verstuurd vandaag om /).waitFor();
      await second.close();
      assert.equal(await said(note), 1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is sent by the worker when no page is open any more', async () => {
    const note = words();
    await offlineStory(async ({ page, context }) => {
      await arrive(page, await somewhere());
      await context.setOffline(true);
      await tell(page, note);
      await kept(page);
      await page.goto('about:blank');
      await context.setOffline(false);
      await until('it is sent', async () => (await said(note)) === 1);
    }, { browser: WHOLE });
  });

  it('is sent by one of two tabs', async () => {
    const note = words();
    await offlineStory(async ({ page, context }) => {
      await onlyPagesSend(context);
      await arrive(page, await somewhere());
      let sent: number | null = null;
      await context.route('**/corrections', async route => {
        if (sent === null) return route.abort('internetdisconnected');
        sent++;
        await new Promise(done => setTimeout(done, 500));
        await route.continue();
      });
      await tell(page, note);
      await kept(page);
      const other = await context.newPage();
      await other.goto(`${origin}${home}/te-versturen`);
      await other.getByText(note).waitFor();
      sent = 0;
      await Promise.all([page, other].map(tab => tab.evaluate(() => window.dispatchEvent(new Event('online')))));
      await other.getByText(/^Verstuurd vandaag om /).waitFor();
      await page.waitForTimeout(1000);
      assert.equal(sent, 1);
      assert.equal(await said(note), 1);
    });
  });

  it('stays with what was typed and why, when the server refuses it later, and can be sent again or thrown away', async () => {
    const note = words();
    await offlineStory(async ({ page, context }) => {
      await onlyPagesSend(context);
      await arrive(page, await somewhere());
      await context.setOffline(true);
      await tell(page, note);
      await kept(page);
      const gone = JSON.stringify({ type: '/problems/not-found', title: 'Hier is niets', status: 404 });
      await context.route('**/corrections', route => route.fulfill({ status: 404, contentType: 'application/problem+json', body: gone }));
      await context.setOffline(false);
      await page.goto(`${origin}${home}/`);
      await page.getByText('Wat u schreef, is niet aangenomen.').waitFor();
      await page.getByRole('link', { name: 'Bekijk het' }).click();
      await page.getByText('Niet aangenomen: dit staat er niet meer').waitFor();
      await page.getByText(note).waitFor();
      assert.deepEqual(await faults(page), []);
      await context.unroute('**/corrections');
      await page.getByRole('button', { name: 'Stuur het nog eens' }).click();
      await page.getByText(/^Verstuurd vandaag om /).waitFor();
      assert.equal(await said(note), 1);
      await page.getByRole('button', { name: 'Haal weg uit deze lijst' }).click();
      await page.getByText('Er wacht niets').waitFor();
    });
  });

  it('of somebody who was signed in waits until they are again, unseen by others', async () => {
    const note = words();
    await offlineStory(async visitor => {
      const { page, context } = visitor;
      await onlyPagesSend(context);
      await signIn(visitor, 'bewoner', `${home}/aanmelden?terug=${home}/mijn`);
      await page.getByRole('button', { name: 'Meld mij af' }).waitFor();
      const address = await somewhere();
      await arrive(page, address);
      await page.goto(`${origin}${home}/mijn`);
      await page.getByRole('button', { name: 'Meld mij af' }).waitFor();
      await page.evaluate(to => (history.pushState({}, '', to), window.dispatchEvent(new PopStateEvent('popstate'))), address);
      await cut(context);
      const twice = tried(page).then(() => tried(page)); // by the form, and by the page once more
      await tell(page, note);
      await kept(page);
      await twice;

      // The login ends: on the device nothing is left of it.
      await page.evaluate(() => localStorage.removeItem('voordeur-signed-in'));
      await context.unroute('**/corrections');
      await page.goto(`${origin}${home}/te-versturen`);
      await page.getByText('Eén bericht is geschreven door iemand die was aangemeld.').waitFor();
      assert.equal(await page.getByText(note).count(), 0);
      assert.equal(await said(note), 0);
      await signIn(visitor, 'bewoner', `${home}/aanmelden?terug=${home}/te-versturen`);
      await page.getByText(/^Verstuurd vandaag om /).waitFor();
      assert.equal(await said(note), 1);
    });
  });

  it('is asked about before somebody signs out, and gone then', async () => {
    const note = words();
    await offlineStory(async visitor => {
      const { page, context } = visitor;
      await onlyPagesSend(context);
      await signIn(visitor, 'bewoner', `${home}/aanmelden?terug=${home}/mijn`);
      await page.getByRole('button', { name: 'Meld mij af' }).waitFor();
      await arrive(page, await somewhere());
      await cut(context);
      await tell(page, note);
      await kept(page);
      await page.goto(`${origin}${home}/mijn`);
      await page.getByRole('button', { name: 'Meld mij af' }).click();
      await page.getByText('Wat u zonder verbinding schreef, is nog niet verstuurd.').waitFor();
      assert.deepEqual(await faults(page), []);
      await page.getByRole('button', { name: 'Gooi weg en meld mij af' }).click();
      await page.getByRole('heading', { name: 'U bent niet aangemeld' }).waitFor();
      await page.goto(`${origin}${home}/te-versturen`);
      await page.getByText('Er wacht niets').waitFor();
      assert.equal(await said(note), 0);
    });
  });
});
