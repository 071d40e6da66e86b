import { useEffect, useRef, useState } from 'preact/hooks';

import type { Old, Problem, Result } from '../api/problem';

/** What a screen knows of something it asked for. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'failed'; problem: Problem; again: () => void }
  | { state: 'ready'; value: T; version: string | null; old: Old | null; again: () => void };

interface Kept {
  value: unknown;
  version: string | null;
  /** When it was answered here, for when a newer answer cannot be had. */
  since: string;
  old: Old | null;
}

/** What was answered before, to show at once on the way back. It never outlives the page or the person. */
const kept = new Map<string, Kept>();

export function forgetAnswers() {
  kept.clear();
}

export function keepAnswer(key: string, value: unknown, version: string | null = null, old: Old | null = null) {
  kept.set(key, { value, version, since: new Date().toISOString(), old });
}

export function keptAnswer(key: string): unknown {
  return kept.get(key)?.value;
}

/**
 * Asks when the key changes; shows what was known under that key meanwhile. An answer that comes too late for its
 * key is dropped. `old` says that a newer answer could not be had.
 */
export function useAnswer<T>(key: string, ask: (signal: AbortSignal) => Promise<Result<T>>): Answer<T> {
  const [round, setRound] = useState(0);
  const [, redraw] = useState(0);
  const failure = useRef<{ key: string; problem: Problem } | null>(null);
  /** What is shown stays until there is an answer. */
  const quietly = () => setRound(count => count + 1);
  const again = () => {
    failure.current = null;
    quietly();
  };

  useEffect(() => {
    const leaving = new AbortController();
    void ask(leaving.signal).then(result => {
      if (leaving.signal.aborted) return;
      failure.current = result.ok ? null : { key, problem: result.problem };
      if (result.ok) keepAnswer(key, result.value, result.version, result.old ?? null);
      redraw(count => count + 1);
    });
    return () => leaving.abort();
  }, [key, round]);

  const known = kept.get(key);
  const failed = failure.current?.key === key ? failure.current.problem : null;
  const old = (known?.old ?? null) !== null;
  useAgain(again, quietly, old || failed?.status === 0, old);

  if (known && (failed === null || failed.status === 0))
    return { state: 'ready', value: known.value as T, version: known.version, old: oldOf(known, failed !== null), again };
  return failed ? { state: 'failed', problem: failed, again } : { state: 'waiting' };
}

function oldOf({ since, old }: Kept, failed: boolean): Old | null {
  return old ?? (failed ? { since, until: null } : null);
}

const TRY_EVERY = 10_000;

/**
 * Asks again once there is a connection. A device may say so too early: what is old is asked for until it is new, and what
 * is not there at all until it is, for the service worker may have it yet.
 */
function useAgain(again: () => void, quietly: () => void, unplugged: boolean, old: boolean) {
  useEffect(() => {
    if (!unplugged) return;
    window.addEventListener('online', again);
    const trying = setInterval(() => (navigator.onLine || !old) && quietly(), TRY_EVERY);
    return () => {
      window.removeEventListener('online', again);
      clearInterval(trying);
    };
  }, [unplugged, old]);
}
