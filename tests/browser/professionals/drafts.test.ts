/** What is not on the site yet, and what comes again like last year. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { ask, desk, origin, phone, signIn, visit, type Visitor } from '../house.ts';

const work = '/werk/ruwaard';
const fresh = (name: string) => `${name} ${Date.now().toString(36)}`;

async function at(visitor: Visitor, path: string, role = 'organisator') {
  await signIn(visitor, role);
  await visitor.open(work + path);
}

/** A day of last year, whose weekday comes again in two weeks. */
const lastYear = () => new Date(Date.now() - 350 * 86_400_000).toISOString().slice(0, 10);

/** Something of last year, put there by the API as the person who is signed in would. */
async function makeOld(title: string) {
  const session = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'organisator@voordeur.example', password: 'Voordeur-demo-2026' }),
  });
  const { accessToken, person } = (await session.json()) as { accessToken: string; person: { organisations: { id: string }[] } };
  const made = await fetch(`${origin}/api/v1/neighbourhoods/ruwaard/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ title, start: `${lastYear()}T13:00:00Z`, end: `${lastYear()}T15:00:00Z`, summary: 'Voor jong en oud.', organisation: person.organisations[0]?.id }),
  });
  assert.equal(made.status, 201);
}

const onSite = async (title: string) => {
  await new Promise(resolve => setTimeout(resolve, 2100));
  const { items } = await ask<{ items: { activity: { title: string } }[] }>(`/activities?limit=20&q=${encodeURIComponent(title)}`);
  return items.some(line => line.activity.title === title);
};

describe('Somebody who is not ready yet', () => {
  it('keeps a draft without a day, signs out, and goes on with it later', async () => {
    const title = fresh('Nog niet af');
    await visit({ viewport: desk }, async visitor => {
      await at(visitor, '/activiteiten/nieuw');
      const { page } = visitor;
      await page.getByLabel('Naam', { exact: true }).fill(title);
      await page.getByLabel('In één zin').fill('Er komt nog een dag bij.');
      await page.getByRole('button', { name: 'Bewaar als concept' }).click();
      await page.getByRole('link', { name: title }).waitFor();
      await page.getByText('Nog zonder dag').first().waitFor();
      await page.getByRole('button', { name: 'Meld mij af' }).click();
      await page.waitForURL(url => url.pathname.endsWith('/aanmelden'));
      await at(visitor, '/activiteiten');
      await page.getByRole('link', { name: /^Concepten \(\d+\)$/ }).click();
      await page.getByRole('link', { name: title }).click();
      assert.equal(await page.getByLabel('In één zin').inputValue(), 'Er komt nog een dag bij.');
      await page.getByRole('button', { name: 'Zet op de site' }).click();
      await page.getByRole('link', { name: 'Kies een dag' }).waitFor();
      await page.getByLabel(/dag\?$/).first().fill('2026-12-15');
      await page.getByLabel('Van', { exact: true }).fill('10:00');
      await page.getByRole('button', { name: 'Zet op de site' }).click();
      await page.getByRole('complementary', { name: title }).waitFor();
    });
    assert.ok(await onSite(title));
  });
});

describe("Somebody who does again what was there last year", () => {
  for (const [name, viewport] of [['at a desk', desk], ['on a phone', phone]] as const)
    it(`chooses it, sees why it is proposed for that day, and puts it on the site, ${name}`, async () => {
      const title = fresh('Wintermarkt');
      await makeOld(title);
      await visit({ viewport }, async visitor => {
        await at(visitor, '/activiteiten/geweest');
        const { page } = visitor;
        await page.getByRole('searchbox').fill(title);
        await page.keyboard.press('Enter');
        await page.getByLabel(`Kies ${title}`).check();
        await page.getByRole('button', { name: 'Opnieuw, zoals vorig jaar' }).click();
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.getByText('Dit is dezelfde dag van dezelfde week.').waitFor();
        assert.equal(await page.getByLabel('In één zin').inputValue(), 'Voor jong en oud.');
        assert.ok((await page.getByLabel(/dag\?$/).first().inputValue()) > new Date().toISOString().slice(0, 10));
        assert.equal(await onSite(title), false);
        await page.getByRole('button', { name: 'Zet op de site' }).click();
        await page.waitForURL(/open=/);
      });
      assert.ok(await onSite(title));
    });

  it('makes several drafts at once and throws one away', async () => {
    const titles = [fresh('Paasbrunch'), fresh('Buurtfeest')];
    for (const title of titles) await makeOld(title);
    await visit({ viewport: desk }, async visitor => {
      await at(visitor, '/activiteiten/geweest');
      const { page } = visitor;
      for (const title of titles) await page.getByLabel(`Kies ${title}`).check();
      await page.getByRole('button', { name: 'Opnieuw, zoals vorig jaar' }).click();
      for (const title of titles) await page.getByRole('link', { name: title }).waitFor();
      const row = page.getByRole('listitem').filter({ hasText: titles[0] ?? '' });
      await row.getByRole('button', { name: /^Gooi weg/ }).click();
      await row.getByRole('button', { name: 'Ja, gooi weg' }).click();
      await row.waitFor({ state: 'detached' });
    });
  });
});

const on = (page: Page, id: string) => page.evaluate(wanted => document.activeElement?.id === wanted, id);

describe('Somebody who types everything', () => {
  it('enters an activity from the table in few keys', async () => {
    await visit({ viewport: desk }, async visitor => {
      await at(visitor, '/activiteiten');
      const { page } = visitor;
      const title = 'Sjoelen met de buren';
      let keys = 0;
      const press = async (key: string) => {
        keys++;
        await page.keyboard.press(key);
      };
      const until = async (reached: () => Promise<boolean>) => {
        for (let step = 0; step < 40 && !(await reached()); step++) await press('Tab');
      };
      await page.locator('[data-cell="title"]').first().focus();
      await press('n');
      await page.getByRole('heading', { level: 1, name: 'Nieuwe activiteit' }).waitFor();
      await page.getByText('Plak een tekst').waitFor();
      await until(async () => (await page.evaluate(() => document.activeElement?.tagName)) === 'SUMMARY');
      await press('Enter');
      await press('Tab');
      await page.keyboard.insertText(`${title}, elke dinsdag 14-16 uur in De Haard, gratis`);
      await press('Tab');
      await press('Enter');
      await page.getByRole('heading', { name: 'Controleer dit' }).waitFor();
      await until(() => on(page, 'title'));
      await press('Enter');
      await page.getByRole('complementary', { name: title }).waitFor();
      console.log(`# ${keys} keys beside the text itself`);
      assert.ok(keys <= 20, `${keys} keys beside the text itself`);
    });
  });
});
