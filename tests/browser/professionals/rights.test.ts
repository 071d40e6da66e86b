/** Who comes where, and sees what. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, signIn, visit } from '../house.ts';

const work = '/werk/ruwaard';

describe('The professionals’ part', () => {
  it('leads a visitor to the sign-in, and then to where they were going', async () => {
    await visit({ viewport: desk }, async ({ page, open }) => {
      await open(`${work}/organisaties`);
      await page.waitForURL('**/aanmelden?terug=*');
      await page.getByLabel('Uw e-mailadres').fill('beroepskracht@voordeur.example');
      await page.getByLabel('Uw wachtwoord').fill('Voordeur-demo-2026');
      await page.getByRole('button', { name: 'Meld mij aan' }).click();
      await page.getByRole('heading', { level: 1, name: 'Organisaties' }).waitFor();
    });
  });

  it('explains itself kindly to a resident and shows the way home', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'bewoner');
      const { page } = visitor;
      await page.getByRole('heading', { level: 1, name: 'Dit deel is voor beroepskrachten' }).waitFor();
      assert.equal(await page.getByRole('navigation', { name: 'Hoofdmenu' }).count(), 0);
      await page.getByRole('main').getByRole('link', { name: 'Naar de voordeur' }).click();
      await page.waitForURL('**/ruwaard/');
    });
  });

  it('shows an organiser only what is of the own organisation', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'organisator');
      const { page, open } = visitor;
      await open(`${work}/activiteiten`);
      await page.locator('[data-cell="title"]').first().waitFor();
      const owners = new Set(await page.locator('tbody td:nth-child(4)').allInnerTexts());
      assert.equal(owners.size, 1);
      assert.equal(await page.getByRole('link', { name: 'Beheer' }).count(), 0);
      await open(`${work}/beheer`);
      await page.getByRole('heading', { level: 1, name: 'Hier staat niets' }).waitFor();
    });
  });

  it('gives each administrator the switch of the own part only', async () => {
    for (const [role, column] of [['beheer-bewoners', 2], ['beheer-beroepskrachten', 3]] as const)
      await visit({ viewport: desk }, async visitor => {
        await signIn(visitor, role);
        const { page, open } = visitor;
        await open(`${work}/beheer`);
        await page.getByRole('switch').first().waitFor();
        const rows = await page.locator('tbody tr').count();
        assert.equal(await page.locator(`tbody td:nth-child(${column}) [role="switch"]`).count(), rows);
        assert.equal(await page.getByRole('switch').count(), rows);
      });
  });

  it('loses the screens of a module that is switched off, and gets them back', async () => {
    const turn = async (to: 'Zet uit' | 'Zet aan') =>
      visit({ viewport: desk }, async visitor => {
        await signIn(visitor, 'beheer-beroepskrachten');
        const { page, open } = visitor;
        await open(`${work}/beheer`);
        await page.getByRole('switch', { name: /Projecten/ }).click();
        await page.getByRole('button', { name: to }).click();
        await page.getByRole('switch', { name: to === 'Zet uit' ? /^uit Projecten/ : /^aan Projecten/ }).waitFor();
      });
    await turn('Zet uit');
    try {
      await visit({ viewport: desk }, async visitor => {
        await signIn(visitor, 'beroepskracht');
        const { page, open } = visitor;
        await open(`${work}/vandaag`);
        await page.getByRole('link', { name: 'Activiteiten', exact: true }).waitFor();
        assert.equal(await page.getByRole('link', { name: 'Projecten' }).count(), 0);
        await open(`${work}/projecten`);
        await page.getByRole('heading', { level: 1, name: 'Hier staat niets' }).waitFor();
      });
    } finally {
      await turn('Zet aan');
    }
  });

  it('shows the secret of a program once, and never again', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'beheer-bewoners');
      const { page, open } = visitor;
      await open(`${work}/beheer/koppelingen`);
      await page.getByRole('button', { name: 'Nieuwe koppeling' }).click();
      const name = `Website ${Date.now().toString(36)}`;
      await page.getByLabel('Naam').fill(name);
      await page.getByRole('button', { name: 'Bewaar' }).click();
      const secret = await page.locator('.secret').innerText();
      assert.ok(secret.length > 20);
      await page.reload();
      await page.getByRole('rowheader', { name: new RegExp(name) }).waitFor();
      assert.equal(await page.getByText(secret).count(), 0);
      await page.getByRole('button', { name: `Trek in ${name}` }).click();
      await page.getByRole('button', { name: 'Ja, trek in' }).click();
      await page.getByText(/ingetrokken op/).first().waitFor();
    });
  });
});
