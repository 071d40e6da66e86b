import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, home, origin, signIn, visit } from './house.ts';

describe('Signing in', () => {
  it('from the residents’ part leads back to where somebody was', async () => {
    await visit({}, async visitor => {
      const { page, open } = visitor;
      await open(`${home}/mijn`);
      await page.getByRole('link', { name: 'Meld mij aan' }).click();
      await page.getByLabel('Uw e-mailadres').fill('bewoner@voordeur.example');
      await page.getByLabel('Uw wachtwoord').fill('Voordeur-demo-2026');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/mijn');
      await page.getByText('bewoner@voordeur.example').waitFor();
    });
  });

  it('lasts over a new load of the page, and ends with signing out in both parts', async () => {
    await visit({}, async visitor => {
      const { page, context, open } = visitor;
      await signIn(visitor, 'beroepskracht');
      await page.locator('.rail__me').waitFor({ state: 'attached' });
      const residents = await context.newPage();
      await residents.goto(`${origin}${home}/mijn`);
      await residents.getByText('beroepskracht@voordeur.example').waitFor();
      await residents.getByRole('button', { name: 'Meld mij af' }).click();
      await residents.getByText('U bent niet aangemeld').waitFor();
      await open('/werk/ruwaard/vandaag');
      await page.waitForURL('**/aanmelden**');
    });
  });

  it('holds when both front ends open at the same moment with a token that has to be renewed', async () => {
    await visit({}, async visitor => {
      const { page, context } = visitor;
      await signIn(visitor, 'beroepskracht');
      await page.locator('.rail__me').waitFor({ state: 'attached' });
      for (let round = 0; round < 3; round++) {
        const [one, two] = await Promise.all([context.newPage(), context.newPage()]);
        await Promise.all([one.goto(`${origin}/werk/ruwaard/vandaag`), two.goto(`${origin}${home}/mijn`)]);
        await Promise.all([one.locator('.rail__me').waitFor({ state: 'attached' }), two.getByRole('button', { name: 'Meld mij af' }).waitFor()]);
        await Promise.all([one.close(), two.close()]);
      }
    });
  });

  it('does not say which of the two was wrong, and keeps what was typed', async () => {
    await visit({}, async ({ page, open }) => {
      await open(`${home}/aanmelden`);
      await page.getByLabel('Uw e-mailadres').fill('niemand@voordeur.example');
      await page.getByLabel('Uw wachtwoord').fill('mis');
      await page.getByRole('button', { name: 'Meld mij aan' }).click();
      await page.getByText(/horen niet bij elkaar/).waitFor();
      assert.equal(await page.getByLabel('Uw e-mailadres').inputValue(), 'niemand@voordeur.example');
    });
  });

  it('leaves no token in any storage of the browser', async () => {
    await visit({}, async visitor => {
      await signIn(visitor, 'bewoner', `${home}/aanmelden`);
      const stored = await visitor.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
      assert.doesNotMatch(stored, /eyJ/);
      const cookies = await visitor.context.cookies();
      assert.ok(cookies.every(cookie => cookie.httpOnly && cookie.sameSite === 'Strict'));
    });
  });

  it('a resident who opens the professionals’ part gets a kind explanation', async () => {
    await visit({ viewport: desk }, async visitor => {
      await signIn(visitor, 'bewoner', '/werk/ruwaard/aanmelden');
      await visitor.page.getByRole('heading', { name: 'Dit deel is voor beroepskrachten' }).waitFor();
      await visitor.page.getByRole('link', { name: 'Naar de voordeur' }).click();
      await visitor.page.getByRole('heading', { name: /Kom binnen/ }).waitFor();
    });
  });
});
