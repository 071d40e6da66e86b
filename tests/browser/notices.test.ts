import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { home, origin, visit, withWorker, type Visitor, WHOLE } from './house.ts';

const workerOf = ({ context }: Visitor) => {
  const worker = context.serviceWorkers().find(one => new URL(one.url()).pathname === '/sw.js');
  assert.ok(worker);
  return worker;
};

interface Shown {
  title: string;
  body: string;
  lang: string;
  dir: string;
  icon: string;
  data: string;
}

/** A browser without a push service of its own: what that would hand over is handed over here. What is shown then. */
const pushed = (visitor: Visitor, ...messages: string[]) =>
  workerOf(visitor).evaluate<Shown[]>(`(async () => {
    for (const text of ${JSON.stringify(messages)}) {
      const waited = [];
      self.dispatchEvent(Object.assign(new Event('push'), { data: { json: () => JSON.parse(text) }, waitUntil: work => waited.push(work) }));
      await Promise.all(waited);
    }
    const shown = await self.registration.getNotifications();
    return shown.map(({ title, body, lang, dir, icon, data }) => ({ title, body, lang, dir, icon, data }));
  })()`);

/** Presses it: only a hand may open a window, so what would be opened or brought forward is told. */
const pressed = (visitor: Visitor, path: string) =>
  workerOf(visitor).evaluate<string[]>(`(async () => {
    const done = [];
    self.clients.openWindow = url => done.push('opens ' + url);
    WindowClient.prototype.focus = function () { done.push('goes to ' + this.url); };
    const waited = [];
    const notification = { data: ${JSON.stringify(path)}, close: () => done.push('is gone') };
    self.dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil: work => waited.push(work) }));
    await Promise.all(waited);
    return done;
  })()`);

const notice = { title: 'Ad antwoordde', text: 'Ik kom zaterdag.', url: `${home}/mijn`, language: 'nl', icon: '/icons/ruwaard-192.png', tag: 'a' };
const written = (more: object) => JSON.stringify({ ...notice, ...more });

describe('Notifications', () => {
  it('a push is shown once, in its language, and opens what it is about; one that cannot be read is not shown', async () => {
    await visit({ serviceWorkers: 'allow', browser: WHOLE, permissions: ['notifications'] }, async visitor => {
      await visitor.open(`${home}/`);
      await withWorker(visitor.page);
      const bad = ['', '{}', '5', 'null', written({ title: '' }), written({ url: 'https://elders.example/' }), written({ url: '//elders.example' }), written({ icon: '/\\elders.example' })];
      assert.deepEqual(await pushed(visitor, ...bad), []);
      const shown = await pushed(visitor, written({}), written({}), written({ tag: 'b', language: 'ar', title: 'مرحبا' }));
      assert.deepEqual(
        shown.map(({ title, body, lang, dir, data }) => [title, body, lang, dir, data]).sort(),
        [['Ad antwoordde', 'Ik kom zaterdag.', 'nl', 'ltr', `${home}/mijn`], ['مرحبا', 'Ik kom zaterdag.', 'ar', 'rtl', `${home}/mijn`]],
      );
      assert.deepEqual(await pressed(visitor, `${home}/`), ['is gone', `goes to ${origin}${home}/`]);
      assert.deepEqual(await pressed(visitor, notice.url), ['is gone', `opens ${origin}${home}/mijn`]);
      assert.equal((await fetch(new URL(shown[0]?.icon ?? '', origin))).headers.get('content-type'), 'image/png');
    });
  });
});
