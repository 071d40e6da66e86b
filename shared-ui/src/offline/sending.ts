/** Sends what waits, one after the other. Runs in a page and in the service worker, never in two at a time. */
import type { Problem } from '../api/problem';
import { after, inOrder, isForgotten, isOver, maySend, type Entry, type Outcome } from './entry';

export interface Store {
  all(): Promise<Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Sender {
  store: Store;
  fetch: typeof globalThis.fetch;
  person: string | null;
  /** The access token of whoever is signed in. */
  token: () => Promise<string | null>;
}

const LOCK = 'voordeur-outbox';

/** Two tabs and a worker share one outbox: one of them sends. Without locks the keys still make one of two. */
async function underLock<T>(work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | null | undefined;
  return locks ? await locks.request(LOCK, work) : await work();
}

/** Gives what still waits and could not be sent because there was no answer. */
export function sendAll(sender: Sender): Promise<Entry[]> {
  return underLock(async () => {
    const entries = inOrder(await sender.store.all());
    for (const old of entries.filter(entry => isForgotten(entry, Date.now()))) await sender.store.remove(old.key);
    const mine = entries.filter(entry => maySend(entry, sender.person));
    for (const [index, entry] of mine.entries()) {
      const outcome = await send(entry, sender);
      await sender.store.put(after(entry, outcome, Date.now()));
      if (isOver(outcome)) return mine.slice(index);
    }
    return [];
  });
}

async function send(entry: Entry, { fetch, token }: Sender): Promise<Outcome> {
  const access = entry.person === null ? null : await token();
  if (entry.person !== null && access === null) return { status: 401, problem: null };
  try {
    const reply = await fetch(entry.path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': entry.key,
        ...(access === null ? {} : { Authorization: `Bearer ${access}` }),
      },
      body: JSON.stringify(entry.body),
    });
    const problem = reply.ok ? null : ((await reply.json().catch(() => null)) as Problem | null);
    return { status: reply.status, problem };
  } catch {
    return 'unreachable';
  }
}
