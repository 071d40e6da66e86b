import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { ask, home, lineWhere, visit } from './house.ts';

const line = await lineWhere(({ status }) => status === 'scheduled');

describe('A resident with a phone', () => {
  it('goes in by the first door, finds something and puts it in the calendar', async () => {
    await visit({ acceptDownloads: true }, async ({ page, open }) => {
      await open(`${home}/`);
      await page.getByRole('link', { name: 'Ik zoek iets' }).click();
      await page.getByRole('heading', { level: 1, name: 'Zoeken' }).waitFor();
      await page.getByLabel(/^Zoek in/).fill(line.activity.title);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: line.activity.title, exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: line.activity.title }).waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Zet in mijn agenda' }).click()]);
      const calendar = await readFile(await download.path(), 'utf8');
      assert.match(download.suggestedFilename(), /^[a-z0-9-]+\.ics$/);
      assert.match(calendar, /^BEGIN:VCALENDAR/);
      assert.ok(calendar.includes('BEGIN:VEVENT'));
    });
  });

  it('narrows the programme down, and hands the address on to somebody who sees the same', async () => {
    await visit({}, async ({ page, open }) => {
      await open(`${home}/activiteiten`);
      await page.getByText('Gratis', { exact: true }).click();
      await page.getByRole('button', { name: /Meer keuzes/ }).click();
      await page.getByLabel('Soort').selectOption('coffee');
      await page.getByRole('button', { name: 'Laat zien' }).click();
      await page.waitForURL(url => url.search === '?gratis=ja&rubriek=coffee');
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      const shown = await page.locator('.slot__title').allTextContents();
      assert.ok(shown.length > 0);
      await open(new URL(page.url()).pathname + new URL(page.url()).search);
      await page.locator('.slot__title').first().waitFor();
      assert.deepEqual(await page.locator('.slot__title').allTextContents(), shown);
      assert.ok(await page.getByLabel('Gratis').isChecked());
    });
  });

  it('looks at something far down the list and comes back to the same place', async () => {
    await visit({}, async ({ page, open }) => {
      await open(`${home}/activiteiten`);
      await page.getByRole('button', { name: 'Laat meer zien' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.slot__title').length > 40);
      const count = await page.locator('.slot__title').count();
      const far = page.locator('.slot__title a').nth(count - 3);
      await far.scrollIntoViewIfNeeded();
      const title = (await far.textContent()) ?? '';
      await far.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.goBack();
      await page.waitForFunction(least => document.querySelectorAll('.slot__title').length >= least, count);
      await page.waitForFunction(() => window.scrollY > 500);
    });
  });

  it('says that something is not right, it is kept, and they hear what comes of it', async () => {
    await visit({}, async ({ page, open }) => {
      await open(line.activity.address);
      const kept = page.waitForResponse(/\/corrections$/);
      await page.getByRole('button', { name: 'Klopt niet?' }).click();
      await page.getByRole('button', { name: 'De tijd is anders' }).click();
      await page.getByText('Dank u wel. We vragen het na.').waitFor();
      assert.equal((await kept).status(), 201);
      await page.getByLabel(/Wilt u horen wat ervan kwam/).fill('0412 000000');
      await page.getByRole('button', { name: 'Laat het mij horen' }).click();
      await page.getByText('Goed. U hoort van ons wat ervan kwam.').waitFor();
    });
  });

  it('sees what was moved and what is cancelled as such', async () => {
    const moved = await lineWhere(({ status }) => status === 'moved');
    await visit({}, async ({ page, open }) => {
      await open(`${home}/activiteiten?dag=${moved.start.slice(0, 10)}`);
      await page.getByText('Verplaatst', { exact: true }).first().waitFor();
    });
  });
});

const tile = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

describe('The map', () => {
  it('stands on tiles where there are, and says whose they are', async () => {
    await visit({}, async ({ page, open }) => {
      await page.route('**/tiles/**', route => route.fulfill({ contentType: 'image/png', body: tile }));
      await open(`${home}/activiteiten?kaart=ja`);
      await page.getByText('Kaart: Kadaster, CC BY 4.0').waitFor();
      await page.locator('.leaflet-tile-loaded').first().waitFor();
    });
  });

  it('without tiles has names, a scale and a sentence', async () => {
    await visit({}, async ({ page, open }) => {
      await page.route('**/tiles/**', route => route.fulfill({ status: 404 }));
      await open(`${home}/activiteiten?kaart=ja`);
      await page.getByText(/De ondergrond van de kaart is er nu niet/).waitFor();
      await page.locator('.leaflet-control-scale-line').waitFor();
      assert.ok((await page.locator('.mapname:visible').count()) > 0);
    });
  });

  it('leads to what there is in one place', async () => {
    const { items } = await ask<{ items: { id: string; name: string }[] }>('/places?limit=100');
    await visit({}, async ({ page, open }) => {
      await open(`${home}/activiteiten?kaart=ja`);
      const first = page.getByRole('list', { name: 'Plekken waar iets te doen is' }).getByRole('button').first();
      const name = ((await first.textContent()) ?? '').replace(/ \(\d+\)$/, '');
      await first.click();
      const place = items.find(one => one.name === name);
      await page.waitForURL(url => url.searchParams.get('plek') === place?.id);
      await page.getByText(`bij ${name}`).waitFor();
    });
  });
});
