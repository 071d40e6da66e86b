import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { desk, faults, phone, sideways, visitAs } from './house.ts';
import { workScreens } from './screens.ts';

const screens = await workScreens();

describe('For professionals', () => {
  for (const screen of screens)
    it(`${screen.name} passes axe at a desk and on a phone, in light and dark`, async () => {
      await visitAs(screen.as, { viewport: desk }, async ({ page, open }) => {
        await screen.before?.(page);
        await open(screen.path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        await screen.after?.(page);
        assert.deepEqual(await faults(page), []);
        assert.ok((await sideways(page)) <= 0, 'it moves sideways at a desk');
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await faults(page, 'colours'), []);
        await page.setViewportSize(phone);
        assert.ok((await sideways(page)) <= 0, 'it moves sideways on a phone');
      });
    });

  it('the menu shows an organiser no administration', async () => {
    await visitAs('organisator', { viewport: desk }, async ({ page, open }) => {
      await open('/werk/ruwaard/vandaag');
      await page.locator('.rail nav a').first().waitFor();
      assert.equal(await page.locator('.rail').getByRole('link', { name: 'Beheer' }).count(), 0);
    });
  });
});
