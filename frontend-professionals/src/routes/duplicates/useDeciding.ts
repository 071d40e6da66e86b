import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Duplicate, DuplicatePatch } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { openDuplicates } from '../../data/openDuplicates';
import { decide } from './decide';

interface DecidingSetup {
  api: Api;
  person: string;
  questions: readonly Duplicate[];
  /** Asks for the list anew. */
  again: () => void;
}

/** Which question is in front, what was decided a moment ago, and how to go on. */
export function useDeciding({ api, person, questions, again }: DecidingSetup) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState('');
  const [last, setLast] = useState<Duplicate | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Grows with every step, so that the focus follows the question. */
  const [step, setStep] = useState(0);

  const open = questions.filter(one => !gone.has(one.id));
  const index = Math.max(0, open.findIndex(one => one.id === at));
  const current = open[index] ?? null;

  function show(id: string) {
    setAt(id);
    setStep(count => count + 1);
  }

  async function send(pair: Duplicate, patch: DuplicatePatch, done: (now: Duplicate) => void) {
    if (busy) return;
    setBusy(true);
    const result = await decide(api, pair, patch);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    done(result.value);
    setStep(count => count + 1);
    void openDuplicates.count(api, person);
    again();
  }

  const decided = (patch: DuplicatePatch) =>
    current &&
    void send(current, patch, now => {
      setGone(new Set([...gone, current.id]));
      setAt((open[index + 1] ?? open[index - 1])?.id ?? '');
      setLast(now);
      announce(`${decidedText(now)} ${t(open.length > 1 ? 'doubles-next' : 'doubles-none')}`);
    });

  return {
    open, index, current, last, busy, problem, step, show,
    move: (by: number) => {
      const next = open[index + by];
      if (next) show(next.id);
    },
    same: (kept: string | undefined) => kept !== undefined && decided({ verdict: 'same', kept }),
    different: () => decided({ verdict: 'different' }),
    undo: () =>
      last &&
      void send(last, { verdict: 'open' }, now => {
        setGone(new Set([...gone].filter(id => id !== now.id)));
        setAt(now.id);
        setLast(null);
        announce(t('doubles-undone'));
      }),
    reload: () => {
      setProblem(null);
      again();
    },
  };
}

/** What was decided, in a sentence. */
export function decidedText(pair: Duplicate): string {
  const [one, other] = pair.activities;
  const [kept, gone] = one?.activity.id === pair.kept ? [one, other] : [other, one];
  if (pair.verdict === 'different') return t('doubles-said-different', { one: one?.activity.title ?? '', other: other?.activity.title ?? '' });
  return t('doubles-said-same', { kept: kept?.activity.title ?? '', gone: gone?.activity.organisation?.name ?? gone?.activity.title ?? '' });
}
