import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, origin, tokenOf, visitAs } from '../house.ts';

const N = `${origin}/api/v1/neighbourhoods/ruwaard`;
async function call(method: string, path: string, role: string, body?: object, version?: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(role)}`, ...(version ? { 'if-match': `"${version}"` } : {}) };
  const reply = await fetch(N + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  assert.ok(reply.ok, `${method} ${path}: ${reply.status}`);
  return (await reply.json()) as { id: string; items: { id: string; name: string | null; consent: string | null; what: string }[] };
}
const inHours = (hours: number) => new Date(Math.ceil(Date.now() / 3_600_000 + hours) * 3_600_000).toISOString().replace('.000', '');

/** Types each text in the field that has the focus, and goes on to the next with Tab; '' leaves one empty. */
async function fillIn(page: Page, ...texts: string[]) {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}
const focusOn = (page: Page, id: string) => page.waitForFunction(wanted => document.activeElement?.id === wanted, id);

/** The slip has the focus on its way to the printer; the next visitor finds an empty search. */
async function handOver(page: Page, name: string | RegExp) {
  await page.locator('.slip').getByText(name).first().waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('button') && document.activeElement.textContent?.includes('Print het briefje'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focusOn(page, 'find');
  assert.equal(await page.getByRole('combobox').inputValue(), '');
}

/** How many sheets it takes. */
const sheets = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;

describe('At the desk, with the keyboard alone,', () => {
  it('a host signs somebody up, takes a correction, an ask and a new activity, each with a slip, and calls who has to be told', async () => {
    const title = `Baliebreien ${process.pid}`;
    const made = await call('POST', '/activities', 'beroepskracht', { title, start: inHours(50), end: inHours(52) });
    await call('PUT', `/activities/${made.id}/sign-up-terms`, 'beroepskracht', { maximum: 1, guests: 0, closesHours: 0 }, '1');
    await visitAs('gastvrouw', { viewport: desk }, async ({ page, open }) => {
      const { keyboard } = page;
      await open('/werk/ruwaard/balie');
      await focusOn(page, 'find');

      // Aanmelden: found, A, who, how they agreed.
      await keyboard.type(title);
      await page.getByRole('option', { name: title }).waitFor();
      await keyboard.press('Enter');
      await focusOn(page, 'key-sign-up');
      await keyboard.press('a');
      await focusOn(page, 'name');
      await fillIn(page, 'Truus Balie', '0412 000000');
      await keyboard.press('Space');
      await keyboard.press('Enter');
      await page.locator('.slip').getByText('U bent aangemeld').waitFor();
      for (const format of ['A6', 'A4']) assert.equal(sheets(await page.pdf({ format })), 1, `the slip is one sheet of ${format}`);
      await handOver(page, 'Truus Balie');
      const [entered] = (await call('GET', `/activities/${made.id}/sign-ups`, 'gastvrouw')).items;
      assert.deepEqual([entered?.name, entered?.consent], ['Truus Balie', 'aan de balie']);

      // Klopt niet: K asks what it is about first.
      await keyboard.press('Tab');
      await keyboard.press('k');
      await focusOn(page, 'find');
      await page.getByText('Wat klopt er niet?').waitFor();
      await keyboard.type(title);
      await page.getByText('Vol – wachtlijst').waitFor();
      await keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'code');
      await keyboard.press('Space');
      await keyboard.press('ArrowRight');
      await keyboard.press('Tab');
      await fillIn(page, 'Het begint om tien uur.', 'Bep Balie', '0412 000001');
      await keyboard.press('Space');
      await keyboard.press('Enter');
      await handOver(page, 'Andere tijd');

      // Vraag of aanbod: the form that there is.
      await keyboard.press('Tab');
      await keyboard.press('v');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'kind');
      await keyboard.press('Tab');
      await fillIn(page, 'Toon Balie', '0412 000002');
      await keyboard.press('Space');
      await keyboard.press('Tab');
      await keyboard.type('Wie brengt mij naar het ziekenhuis?');
      await keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('De vraag is geplaatst.') && document.activeElement.matches('div'));
      await keyboard.press('Tab');
      await handOver(page, 'Toon Balie');

      // Nieuwe activiteit: in the words of who tells it.
      await keyboard.press('Tab');
      await keyboard.press('n');
      await focusOn(page, 'what');
      await fillIn(page, 'Sjoelen voor iedereen', 'elke maandag om twee uur', 'De Haard', 'Wim Balie', '');
      await keyboard.press('Space');
      await keyboard.press('Enter');
      await page.getByRole('link', { name: 'Zet de activiteit op de site' }).waitFor();
      await handOver(page, 'Wim Balie');

      // What came of it is told by telephone.
      await call('POST', `/activities/${made.id}/confirmations`, 'beroepskracht');
      await open('/werk/ruwaard/bellen');
      const line = page.getByRole('listitem').filter({ hasText: 'Bep Balie' });
      await line.getByText(`U zei dat er iets niet klopte bij ‘${title}’.`).waitFor();
      assert.equal(await line.getByRole('link', { name: /0412 000001/ }).getAttribute('href'), 'tel:0412000001');
      await line.getByRole('button', { name: /^Gebeld/ }).press('Enter');
      await line.waitFor({ state: 'detached' });
    });
  });
});
