import { useEffect, useState } from 'preact/hooks';

import type { Problem, Result } from '../api/problem';
import type { Slice } from '../api/routes';
import { keepAnswer, keptAnswer, useAnswer, type Answer } from './answer';

/** A list that grows: everything loaded so far, and how to get more. */
export interface Growing<T> {
  items: T[];
  /** Null at the end of the list. */
  more: (() => void) | null;
  busy: boolean;
  problem: Problem | null;
}

/** A list by cursor. What was loaded stays known under its key, so the way back finds the same length. */
export function useSlices<T>(
  key: string,
  ask: (cursor: string | undefined, signal?: AbortSignal) => Promise<Result<Slice<T>>>,
): Answer<Growing<T>> {
  const first = useAnswer(key, signal => ask(undefined, signal));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const restKey = `${key} rest`;
  const rest = keptAnswer(restKey) as Slice<T> | undefined;

  useEffect(() => {
    setBusy(false);
    setProblem(null);
  }, [key]);

  if (first.state !== 'ready') return first;
  const next = rest ? rest.next : first.value.next;

  async function more() {
    if (busy || next === null) return;
    setBusy(true);
    const result = await ask(next);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) keepAnswer(restKey, { items: [...(rest?.items ?? []), ...result.value.items], next: result.value.next });
  }

  const items = rest ? [...first.value.items, ...rest.items] : first.value.items;
  return { ...first, value: { items, more: next === null ? null : () => void more(), busy, problem } };
}

/** The first window of a list only, for a screen that shows a few and links to the rest. `whole`: there is no rest. */
export function useShortList<T>(key: string, ask: (signal: AbortSignal) => Promise<Result<Slice<T>>>): Answer<Growing<T>> & { whole: boolean } {
  const first = useAnswer(key, ask);
  if (first.state !== 'ready') return { ...first, whole: false };
  const value = { items: first.value.items, more: null, busy: false, problem: null };
  return { ...first, value, whole: first.value.next === null };
}
