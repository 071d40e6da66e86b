/** What this browser can do with notifications, and its subscription to them (Push API). */
import { t } from 'shared-ui/i18n/text';

import { isApple } from '../../install/Install';
import { isInstalled } from '../../install/visits';

/** `home`: Apple's phones can only from the home screen on. `denied`: somebody said no to the browser, who remembers it. */
export type Ability = 'can' | 'cannot' | 'home' | 'denied';

/** Which of somebody's subscriptions is this browser's: its id at the server. Kept on this device only. */
const KEY = 'voordeur-push';
export const keptId = () => localStorage.getItem(KEY);

/** The service worker gets the pushes; in a private window and on a development server there is none. */
const worker = () => navigator.serviceWorker.getRegistration('/').catch(() => undefined);

export async function ability(): Promise<Ability> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return isApple() && !isInstalled() ? 'home' : 'cannot';
  if (Notification.permission === 'denied') return 'denied';
  return (await worker()) ? 'can' : 'cannot';
}

export async function currentSubscription(): Promise<PushSubscription | null> {
  if (!('serviceWorker' in navigator && 'PushManager' in window)) return null;
  return (await (await worker())?.pushManager.getSubscription()) ?? null;
}

/** Asks the browser, which asks the person: only after a press. Null: they said no. Rejects when its push service does not answer. */
export async function subscribe(applicationServerKey: string): Promise<PushSubscription | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await (await currentSubscription())?.unsubscribe();
  const here = await worker();
  return (await here?.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(applicationServerKey) })) ?? null;
}

/** Not every browser takes the key as text. */
const bytesOf = (base64url: string) => Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));

export const keepId = (id: string) => localStorage.setItem(KEY, id);

/** This device is told no more. Works without a connection: a push service that knows no subscription tells the server. */
export async function forgetHere() {
  localStorage.removeItem(KEY);
  await currentSubscription()
    .then(found => found?.unsubscribe())
    .catch(() => undefined);
}

/** The first that fits: each says that it is the ones below it, too. */
const browsers: readonly [RegExp, string][] = [
  [/Edg/, 'Edge'], [/SamsungBrowser/, 'Samsung Internet'], [/OPR/, 'Opera'], [/Firefox|FxiOS/, 'Firefox'], [/Chrome|CriOS/, 'Chrome'], [/Safari/, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Macintosh/, 'Mac'], [/CrOS/, 'Chromebook'], [/Linux/, 'Linux'],
];

/** How its owner will know it in a list. */
export function deviceName(userAgent = navigator.userAgent): string {
  const nameOf = (names: typeof browsers) => names.find(([form]) => form.test(userAgent))?.[1];
  const [browser, system] = [nameOf(browsers), nameOf(systems)];
  return browser && system ? t('push-device', { browser, system }) : (browser ?? system ?? t('push-device-unknown'));
}
