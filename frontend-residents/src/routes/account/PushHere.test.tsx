import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { deviceName } from './pushDevice';
import { PushHere } from './PushHere';
import { forgetPerson } from './SignOut';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' })];
const user = userEvent.setup();
const KEY = 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8';
const phone = { id: 'p', device: 'Firefox op Android', createdAt: '2026-03-02T09:00:00Z' };

/** A browser that can: what its push service gave out, and what somebody says when it asks them. */
function browserWith({ permission = 'default', says = 'granted', subscribed = false }) {
  let given: object | null = null;
  const subscription = {
    toJSON: () => ({ endpoint: 'https://push.example/x', keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: vi.fn(() => {
      given = null;
      return Promise.resolve(true);
    }),
  };
  if (subscribed) given = subscription;
  const subscribe = vi.fn(() => Promise.resolve((given = subscription)));
  const Notification = { permission, requestPermission: vi.fn(() => Promise.resolve((Notification.permission = says))) };
  vi.stubGlobal('Notification', Notification);
  vi.stubGlobal('PushManager', {});
  const pushManager = { subscribe, getSubscription: () => Promise.resolve(given) };
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { getRegistration: () => Promise.resolve({ pushManager }) } });
  return { subscribe, subscription, Notification };
}

/** A server that keeps devices. */
function serverWith(...kept: object[]) {
  const items = [...kept];
  return {
    'GET /me/push-subscriptions': () => ({ body: { items, applicationServerKey: KEY } }),
    'POST /me/push-subscriptions': ({ body }) => {
      items.push({ id: 'here', device: (body as { device: string }).device, createdAt: '2026-03-03T09:00:00Z' });
      return { status: 201, body: { id: 'here' } };
    },
    'DELETE /me/push-subscriptions/here': () => ({ body: String(items.splice(-1, 1).length && '') }),
    'DELETE /me/push-subscriptions/p': () => ({ body: String(items.splice(0, 1).length && '') }),
  } satisfies Answers;
}

describe('Notifications on this device', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  it('asks the browser only after a press, and tells the server of it', async () => {
    const browser = browserWith({});
    const { asked } = await visit(PushHere, { text, answers: serverWith(phone) });
    expect(await screen.findByText('Dit apparaat krijgt geen meldingen.')).toBeTruthy();
    expect(screen.getByText('Firefox op Android')).toBeTruthy();
    expect(browser.Notification.requestPermission).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Zet meldingen aan' }));
    expect(await screen.findByText('Dit apparaat krijgt meldingen.')).toBeTruthy();
    expect(asked.find(({ line }) => line.startsWith('POST'))?.body).toMatchObject({ endpoint: 'https://push.example/x', keys: { p256dh: 'p', auth: 'a' } });
    const [{ applicationServerKey }] = browser.subscribe.mock.calls[0] as unknown as [{ applicationServerKey: Uint8Array }];
    expect([applicationServerKey.length, applicationServerKey[0]]).toEqual([65, 4]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('is turned off here, and for another device', async () => {
    const browser = browserWith({ permission: 'granted' });
    await visit(PushHere, { text, answers: serverWith(phone) });
    await user.click(await screen.findByRole('button', { name: 'Zet meldingen aan' }));
    await user.click(await screen.findByRole('button', { name: 'Zet meldingen uit' }));
    expect(await screen.findByText('Dit apparaat krijgt geen meldingen.')).toBeTruthy();
    expect(browser.subscription.unsubscribe).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /^Haal weg: Firefox op Android, sinds 2\u00a0maart/ }));
    await waitFor(() => expect(screen.queryByText('Firefox op Android')).toBeNull());
    expect(document.activeElement?.textContent).toContain('U ziet het op dit apparaat');
  });

  it('says so when somebody or their browser does not want it', async () => {
    browserWith({ says: 'denied' });
    const { asked } = await visit(PushHere, { text, answers: serverWith() });
    await user.click(await screen.findByRole('button', { name: 'Zet meldingen aan' }));
    expect(await screen.findByText(/Uw browser houdt meldingen van deze site tegen/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(asked.some(({ line }) => line.startsWith('POST'))).toBe(false);
  });

  it('says so when the push service or the server does not take it, and leaves nothing half done', async () => {
    const browser = browserWith({ permission: 'granted' });
    browser.subscribe.mockRejectedValueOnce(new Error('no push service'));
    const full = { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors: [{ pointer: '/endpoint', code: 'too_many' }] } };
    await visit(PushHere, { text, answers: { ...serverWith(phone), 'POST /me/push-subscriptions': full } });
    await user.click(await screen.findByRole('button', { name: 'Zet meldingen aan' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Het lukte niet');
    await user.click(screen.getByRole('button', { name: 'Zet meldingen aan' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('al tien apparaten'));
    expect(browser.subscription.unsubscribe).toHaveBeenCalled();
    expect(screen.getByText('Dit apparaat krijgt geen meldingen.')).toBeTruthy();
  });

  it('tells who has an iPhone to put it on the home screen first, and others that this browser cannot', async () => {
    const agent = vi.spyOn(navigator, 'userAgent', 'get');
    for (const [said, words] of [['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1', /eerst op uw beginscherm/], ['Mozilla/5.0 (X11; Linux)', /Deze browser kan geen meldingen/]] as const) {
      agent.mockReturnValue(said);
      vi.stubGlobal('matchMedia', () => ({ matches: false }));
      await visit(PushHere, { text, answers: serverWith() });
      expect(await screen.findByText(words)).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
    }
  });

  it('ends what somebody else left on this device', async () => {
    const browser = browserWith({ permission: 'granted', subscribed: true });
    localStorage.setItem('voordeur-push', 'of another');
    await visit(PushHere, { text, answers: serverWith(phone) });
    expect(await screen.findByText('Dit apparaat krijgt geen meldingen.')).toBeTruthy();
    expect(browser.subscription.unsubscribe).toHaveBeenCalled();
  });

  it('goes with signing out', async () => {
    const browser = browserWith({ permission: 'granted', subscribed: true });
    localStorage.setItem('voordeur-push', 'here');
    await forgetPerson('1');
    expect(browser.subscription.unsubscribe).toHaveBeenCalled();
    expect(localStorage.getItem('voordeur-push')).toBeNull();
  });

  it('holds up nobody who signs out, where the browser keeps its worker to itself', async () => {
    browserWith({});
    Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { getRegistration: () => Promise.reject(new Error('private window')) } });
    await forgetPerson('1');
    await visit(PushHere, { text, answers: serverWith() });
    expect(await screen.findByText(/Deze browser kan geen meldingen/)).toBeTruthy();
  });

  it('calls a device what its owner calls it', async () => {
    await visit(PushHere, { text, answers: serverWith() });
    const names = {
      'Firefox op Android': 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0',
      'Samsung Internet op Android': 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36',
      'Edge op Windows': 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0',
      'Safari op iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
      'Onbekend apparaat': 'curl/8',
    };
    for (const [name, agent] of Object.entries(names)) expect(deviceName(agent)).toBe(name);
  });
});
