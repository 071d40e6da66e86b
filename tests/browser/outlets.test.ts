/** The screen in the community house, print, and the widget in a bare page of somebody else. */
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer as createSite } from 'node:http';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { layCable } from './cable.ts';
import { desk, faults, lineWhere, origin, phone, sideways, until, visit, WHOLE } from './house.ts';

/** These pages are the program's own, and not the residents' shell that `open` waits for. */
const show = (page: Page, path: string) => page.goto(origin + path);

const television = { width: 1920, height: 1080 };
const afterwards = new Date(Date.now() + 8 * 86_400_000).toISOString();
const certain = await lineWhere(({ status, activity }) => status === 'scheduled' && (activity.doubtfulAt ?? '') > afterwards);

describe('The pages of the outlets', { concurrency: 2 }, () => {
  for (const path of ['/scherm/ruwaard', '/print/ruwaard', '/print/ruwaard?formaat=a5', '/print/ruwaard/gids', '/embed/ruwaard', '/embed/ruwaard?taal=en'])
    it(`${path} can be read by all, on a phone, at a desk and on a television, in light and dark`, async () => {
      await visit({}, async ({ page }) => {
        await show(page, path);
        for (const viewport of [phone, television, desk]) {
          await page.setViewportSize(viewport);
          assert.ok((await sideways(page)) <= 0, `it moves sideways ${viewport.width} wide`);
          assert.deepEqual(await faults(page, viewport === desk ? 'colours' : 'all'), []);
        }
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await faults(page, 'colours'), []);
      });
    });

  for (const path of ['/scherm/ruwaard', '/print/ruwaard', '/embed/ruwaard'])
    it(`${path} says all without JavaScript`, async () => {
      await visit({ javaScriptEnabled: false }, async ({ page }) => {
        await show(page, path);
        assert.ok((await page.locator('main li').count()) > 0);
        assert.match((await page.textContent('main')) ?? '', /\d\.\d\d/);
      });
    });
});

describe('The screen', () => {
  it('has nothing smaller than five metres ask, turns its pages, and stands still when it is told to', async () => {
    await visit({ viewport: television, reducedMotion: 'reduce' }, async ({ page }) => {
      await page.clock.install();
      await show(page, '/scherm/ruwaard');
      const smallest = await page.evaluate(() =>
        Math.min(...[...document.querySelectorAll('h1, h2, h3, time, p, span, button')].filter(one => (one.textContent ?? '').trim() !== '').map(one => parseFloat(getComputedStyle(one).fontSize))),
      );
      assert.ok(smallest >= 44, `${smallest} pixels`);
      const shown = () => page.locator('main li:visible h3').allTextContents();
      const first = await shown();
      await page.clock.runFor(16_000);
      assert.notDeepEqual(await shown(), first);
      await page.getByRole('button', { name: 'Stilzetten' }).click();
      const held = await shown();
      await page.clock.runFor(40_000);
      assert.deepEqual(await shown(), held);
    });
  });

  it('lets nothing fall off the glass, whatever its size, the hour and the page', async () => {
    for (const viewport of [television, { width: 1366, height: 768 }, { width: 1080, height: 1920 }])
      await visit({ viewport, reducedMotion: 'reduce' }, async ({ page }) => {
        for (const hour of [6, 12, 17, 21]) {
          await page.clock.install({ time: new Date().setUTCHours(hour, 5, 0, 0) });
          await show(page, '/scherm/ruwaard');
          for (let turn = 0; turn < 3; turn += 1) {
            const off = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
            assert.ok(off <= 0, `${off} pixels at ${hour}.05 UTC, ${viewport.width} by ${viewport.height}`);
            await page.clock.runFor(15_000);
          }
        }
      });
  });

  it('is dark in the evening, and shows nothing that is over', async () => {
    await visit({ viewport: television }, async ({ page }) => {
      const tonight = new Date();
      tonight.setUTCHours(22, 50, 0, 0);
      await page.clock.setFixedTime(tonight);
      await show(page, '/scherm/ruwaard');
      assert.equal(await page.evaluate(() => document.documentElement.classList.contains('evening')), true);
      const over = await page.locator('main li').evaluateAll((lines, now) => lines.filter(line => Number((line as HTMLElement).dataset.over) * 1000 <= now).length, tonight.getTime());
      assert.equal(over, 0);
      assert.deepEqual(await faults(page), []);
    });
  });

  it('comes back without a connection', async () => {
    const cable = await layCable();
    await visit({ browser: WHOLE, args: cable.args, serviceWorkers: 'allow', viewport: television }, async ({ page }) => {
      await show(page, '/scherm/ruwaard');
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await page.reload();
      const lines = await page.locator('main li h3').allTextContents();
      cable.pull();
      await page.reload();
      assert.deepEqual(await page.locator('main li h3').allTextContents(), lines);
      cable.plug();
    });
  });
});

describe('The widget', () => {
  /** A site that knows nothing of us, on another port. */
  async function onASite(body: string, story: (url: string) => Promise<void>) {
    const site = createSite((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="nl"><title>Club</title><h1>Club</h1>${body}`));
    await new Promise<void>(done => site.listen(0, 'localhost', done));
    try {
      await story(`http://localhost:${(site.address() as AddressInfo).port}/`);
    } finally {
      site.closeAllConnections();
      site.close();
    }
  }
  const script = `<script src="${origin}/api/outlets/widget.js" data-neighbourhood="ruwaard" async></script>`;
  const frame = `<iframe src="${origin}/embed/ruwaard" title="Te doen in de buurt" width="100%" height="520"></iframe>`;

  for (const [how, body] of [['a script', script], ['a frame', frame]] as const)
    it(`stands in a bare page by ${how}, with a name, without cookies, and is reached by keyboard`, async () => {
      await onASite(body, url =>
        visit({ viewport: desk }, async ({ page, context }) => {
          await page.goto(url);
          const inside = page.frameLocator('iframe[title="Te doen in de buurt"]');
          await inside.getByRole('heading', { level: 1 }).waitFor();
          if (how === 'a script')
            await until('the frame has the height of what is in it', async () => {
              const [outer, inner] = [await page.locator('iframe').evaluate(one => one.clientHeight), await inside.locator('html').evaluate(one => one.getBoundingClientRect().height)];
              return Math.abs(outer - inner) <= 1;
            });
          await page.keyboard.press('Tab');
          await until('a link has the focus', async () => {
            const on = await inside.locator('a:focus').count();
            if (on === 0) await page.keyboard.press('Tab');
            return on === 1;
          });
          assert.deepEqual(await context.cookies(), []);
        }),
      );
    });
});

describe('A text for a message', () => {
  it('is copied from the programme and from an activity', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, open }) => {
      for (const [path, says] of [['/ruwaard/activiteiten', 'Deze week te doen'], [certain.activity.address, certain.activity.title]] as const) {
        await open(path);
        await page.getByRole('button', { name: 'Kopieer voor WhatsApp' }).click();
        await page.getByRole('button', { name: 'Gekopieerd, nu plakken' }).waitFor();
        assert.ok((await page.evaluate(() => navigator.clipboard.readText())).includes(says));
      }
    });
  });
});
