import { signal } from '@preact/signals';

import type { Session } from '../api/session';
import { entryOf, inOrder, isOfAnother, type Entry, type Typed } from './entry';
import { sendAll } from './sending';
import { changes, store } from './store';
import { setTyped } from './typed';

/** All that waits, was sent lately or was refused, the oldest first. */
export const entries = signal<Entry[]>([]);

let channel: BroadcastChannel | null = null;
/** Who sends: known from the moment the outbox is opened. */
let sendingFor: Session | null = null;

async function read() {
  entries.value = inOrder(await store.all());
  setTyped(entries.value.length > 0);
}

async function changed() {
  await read();
  channel?.postMessage('changed');
}

/** Shows what is there, and sends it now, whenever there is a connection again, and when somebody has signed in. */
export async function openOutbox(session: Session) {
  if (sendingFor === null) {
    channel = changes();
    channel.onmessage = () => void read();
    window.addEventListener('online', () => void sendNow());
    session.person.subscribe(() => void sendNow());
  }
  sendingFor = session;
  await read();
  await sendNow();
}

export async function sendNow() {
  const session = sendingFor;
  if (session === null || !navigator.onLine || !entries.peek().some(entry => entry.state === 'waiting')) return;
  const token = await session.token();
  const person = session.person.peek()?.id ?? null;
  await sendAll({ store, fetch: window.fetch.bind(window), person, token: () => Promise.resolve(token) });
  await changed();
}

/** Keeps what was typed, to be sent later: by the worker where it can, else by a page that is open then. */
export async function keepForLater(typed: Typed) {
  await store.put(entryOf(typed, Date.now()));
  await changed();
  await askWorker();
}

async function askWorker() {
  // Not everywhere, and not in a private window: then a page sends it.
  if (!('serviceWorker' in navigator)) return;
  const registration = (await navigator.serviceWorker.getRegistration()) as (ServiceWorkerRegistration & Sync) | undefined;
  await registration?.sync?.register('outbox').catch(() => undefined);
}

interface Sync {
  sync?: { register(tag: string): Promise<void> };
}

export async function throwAway(key: string) {
  await store.remove(key);
  await changed();
}

/** What was refused is sent as something new: the old key stands for what was refused. */
export async function sendAgain(entry: Entry) {
  await store.remove(entry.key);
  await keepForLater({ ...entry, key: crypto.randomUUID() });
  await sendNow();
}

/** What a person would lose who signs out here: their own, and what was typed here without an account. */
export async function unsentOf(person: string): Promise<Entry[]> {
  const all = await store.all();
  return all.filter(entry => entry.state !== 'sent' && !isOfAnother(entry, person));
}

/** Nothing of this person stays on the device. */
export async function forgetTyped(person: string) {
  const all = await store.all();
  for (const entry of all.filter(one => !isOfAnother(one, person))) await store.remove(entry.key);
  await changed();
}
