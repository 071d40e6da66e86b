import { signal, type ReadonlySignal } from '@preact/signals';

import { outOfReach, readResult, type Result } from './problem';
import type { AccountKey, Person, SessionReply } from './types';

/** Who is here. `unknown` only until the first refresh has answered. */
export interface Session {
  person: ReadonlySignal<Person | null>;
  known: ReadonlySignal<boolean>;
  /** The access token to send, renewed when it is about to end; null for a visitor. */
  token(): Promise<string | null>;
  /** Asks for a new token, for instance because the server called this one stale. False: nobody is signed in any more. */
  renew(): Promise<boolean>;
  signIn(email: string, password: string): Promise<Result<SessionReply>>;
  /** Comes in with the link of a letter, which works once. */
  signInByLetter(key: AccountKey): Promise<Result<SessionReply>>;
  signOut(): Promise<void>;
}

/** Says that a refresh cookie may exist (the cookie itself cannot be seen from here), so that visitors never ask for a token. */
const FLAG = 'voordeur-signed-in';
const LOCK = 'voordeur-session';
const MARGIN = 30_000;

export function createSession(base: string, fetch: typeof globalThis.fetch, storage: Storage): Session {
  const person = signal<Person | null>(null);
  const known = signal(storage.getItem(FLAG) === null);
  let token: string | null = null;
  let ends = 0;
  let renewing: Promise<boolean> | null = null;

  function keep(reply: SessionReply) {
    token = reply.accessToken;
    ends = Date.now() + reply.expiresIn * 1000 - MARGIN;
    person.value = reply.person;
    known.value = true;
    storage.setItem(FLAG, '1');
  }

  function forget() {
    token = null;
    person.value = null;
    known.value = true;
    storage.removeItem(FLAG);
  }

  async function send(method: string, path: string, body?: unknown): Promise<Result<SessionReply>> {
    try {
      const reply = await fetch(base + path, {
        method,
        credentials: 'same-origin',
        headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return await readResult<SessionReply>(reply);
    } catch {
      return { ok: false, problem: outOfReach };
    }
  }

  async function open(path: string, body: unknown) {
    const result = await send('POST', path, body);
    if (result.ok) keep(result.value);
    return result;
  }

  /** Two tabs and two front ends share one cookie: one of them renews at a time. Plain http elsewhere has no locks. */
  async function underLock<T>(work: () => Promise<T>): Promise<T> {
    const locks = navigator.locks as LockManager | null | undefined;
    return locks ? await locks.request(LOCK, work) : await work();
  }

  async function askAgain(): Promise<boolean> {
    const result = await underLock(() => send('POST', '/sessions/_refresh'));
    if (result.ok) keep(result.value);
    else if (result.problem.status === 401) forget();
    known.value = true;
    return result.ok;
  }

  function renew() {
    renewing ??= askAgain().finally(() => (renewing = null));
    return renewing;
  }

  window.addEventListener('storage', event => {
    if (event.key === FLAG && event.newValue === null) forget();
  });

  return {
    person,
    known,
    renew,
    async token() {
      if (storage.getItem(FLAG) === null) return null;
      if (token === null || Date.now() > ends) await renew();
      return token;
    },
    signIn: (email, password) => open('/sessions', { email, password }),
    signInByLetter: key => open('/accounts/_verify', key),
    async signOut() {
      await underLock(() => send('DELETE', '/sessions/current'));
      forget();
    },
  };
}
