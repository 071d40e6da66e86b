/** What there is goes along with a resident: laid ready, on a slip, and by mail, with the keyboard alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ask, desk, visitAs } from '../house.ts';

describe('A professional with a resident opposite', () => {
  it('lays a service ready, sees the slip with its code, and mails it once the resident agrees', async () => {
    const [service] = (await ask<{ items: { id: string; name: string }[] }>('/services?limit=1')).items;
    assert.ok(service);
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      const { keyboard } = page;
      await open(`/werk/ruwaard/diensten/${service.id}`);
      await page.getByRole('button', { name: 'Geef mee' }).focus();
      await keyboard.press('Enter');
      await page.getByRole('link', { name: /^Ligt klaar om mee te geven/ }).focus();
      await keyboard.press('Enter');
      const slip = page.getByRole('region', { name: 'Het briefje' });
      await slip.getByRole('heading', { name: service.name }).waitFor();
      await slip.getByRole('img', { name: `Code die naar ${service.name} leidt` }).waitFor();
      await page.getByLabel('Wat u erbij zegt').focus();
      await keyboard.type('Vraag naar Ria.');
      await slip.getByText('Vraag naar Ria.').waitFor();
      const sheets = [...(await page.pdf({ format: 'A6' })).toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
      assert.equal(sheets, 1, 'the slip is one sheet of A6');

      await page.getByRole('radio', { name: 'Op papier' }).focus();
      await keyboard.press('ArrowRight');
      await page.getByLabel('E-mailadres van de bewoner').focus();
      await keyboard.type(`bewoner-${process.pid}@voordeur.example`);
      await keyboard.press('Enter');
      await page.getByRole('alert').getByText('Vraag eerst of de bewoner dit wil.').waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
      await page.getByRole('checkbox', { name: 'Ja, zij of hij wil dit' }).focus();
      await keyboard.press('Space');
      await keyboard.press('Enter');
      await page.getByText('Het is onderweg. Het adres bewaren wij niet.').waitFor();
      await keyboard.press('Enter');
      await page.getByText('Er ligt nog niets klaar').waitFor();
    });
  });
});
