import { useEffect, useRef, useState } from 'preact/hooks';

import type { Problem, Result } from '../api/problem';

/** What a screen knows of something it asked for. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'failed'; problem: Problem; again: () => void }
  | { state: 'ready'; value: T; version: string | null; old: Old | null; again: () => void };

/** There is no connection: this was known before, since when if that is known. */
export interface Old {
  since: string | null;
}

interface Kept {
  value: unknown;
  version: string | null;
  since: string | null;
}

/** What was answered before, to show at once on the way back. It never outlives the page or the person. */
const kept = new Map<string, Kept>();

export function forgetAnswers() {
  kept.clear();
}

export function keepAnswer(key: string, value: unknown, version: string | null = null, since: string | null = null) {
  kept.set(key, { value, version, since });
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
  const again = () => {
    failure.current = null;
    setRound(count => count + 1);
  };

  useEffect(() => {
    const leaving = new AbortController();
    void ask(leaving.signal).then(result => {
      if (leaving.signal.aborted) return;
      failure.current = result.ok ? null : { key, problem: result.problem };
      if (result.ok) keepAnswer(key, result.value, result.version, result.kept ?? null);
      redraw(count => count + 1);
    });
    return () => leaving.abort();
  }, [key, round]);

  const known = kept.get(key);
  const failed = failure.current?.key === key ? failure.current.problem : null;
  if (known && (failed === null || failed.status === 0))
    return { state: 'ready', value: known.value as T, version: known.version, old: oldOf(known, failed !== null), again };
  return failed ? { state: 'failed', problem: failed, again } : { state: 'waiting' };
}

function oldOf({ since }: Kept, failed: boolean): Old | null {
  return failed || since !== null ? { since } : null;
}
