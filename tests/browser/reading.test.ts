import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ask, home, lineWhere, origin, sideways, visit } from './house.ts';

const activity = (await lineWhere(({ status }) => status === 'scheduled')).activity;

describe('Without JavaScript', () => {
  it('the front door says what there is and leads to it', async () => {
    await visit({ javaScriptEnabled: false }, async ({ page, open }) => {
      await open(`${home}/`);
      await page.getByRole('link', { name: activity.title }).first().click();
      await page.getByRole('heading', { level: 1, name: activity.title }).waitFor();
    });
  });

  it('an activity can be read, and fits on a phone', async () => {
    await visit({ javaScriptEnabled: false }, async ({ page, open }) => {
      await open(activity.address);
      const text = (await page.textContent('main')) ?? '';
      assert.ok(text.includes(activity.title));
      assert.match(text, /\d{1,2}\.\d{2}/);
      assert.ok((await sideways(page)) <= 0);
    });
  });

  for (const path of ['/activiteiten', '/sociale-kaart', '/projecten'])
    it(`${path} is a list of links`, async () => {
      await visit({ javaScriptEnabled: false }, async ({ page, open }) => {
        await open(home + path);
        assert.ok((await page.locator('main a').count()) > 2);
      });
    });

  it('the professionals’ part says what it needs', async () => {
    await visit({ javaScriptEnabled: false }, async ({ page, open }) => {
      await open('/werk/ruwaard/');
      assert.match((await page.textContent('body')) ?? '', /werkt met JavaScript/);
    });
  });
});

describe('A shared link', () => {
  it('shows title, time and description in a messenger', async () => {
    const html = await (await fetch(origin + activity.address)).text();
    assert.match(html, /<html lang="nl"/);
    assert.match(html, new RegExp(`<meta property="og:title" content="[^"]*${activity.title.slice(0, 8)}`));
    assert.match(html, /<meta property="og:description" content="[^"]+"/);
    assert.match(html, /"@type":"Event"/);
  });

  it('with an old name leads on to the right one, and an unknown one is 404', async () => {
    const old = await fetch(`${origin}${home}/activiteiten/oude-naam-${activity.id}?fbclid=x`, { redirect: 'manual' });
    assert.equal(old.status, 301);
    assert.equal(new URL(old.headers.get('location') ?? '', origin).pathname, activity.address);
    assert.equal((await fetch(`${origin}${home}/onbekend/adres`)).status, 404);
  });
});

describe('A programme with pictures', () => {
  it('gives every picture words, or none where it tells nothing', async () => {
    const { items } = await ask<{ items: { address: string; picture: unknown }[] }>('/projects?limit=20');
    const pictured = items.find(item => item.picture !== null);
    if (!pictured) return;
    await visit({}, async ({ page, open }) => {
      await open(pictured.address);
      assert.notEqual(await page.getAttribute('main img', 'alt'), null);
    });
  });
});
