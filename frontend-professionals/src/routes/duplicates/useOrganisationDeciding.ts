import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { OrganisationDuplicate, OrganisationMerge, OrganisationsAlike } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import type { OrganisationCard } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { decidePair, merge, tellApart, undoMerge } from '../../data/organisationPairs';

/** What was decided about two organisations: they became one, or they are two. */
export type OrganisationDecision = { verdict: 'same'; about: OrganisationMerge } | { verdict: 'different'; about: OrganisationDuplicate };

export type OrganisationPair = readonly [OrganisationCard, OrganisationCard];

interface DecidingSetup {
  api: Api;
  /** Each two that may be one and of which nobody said anything. */
  alike: readonly OrganisationsAlike[];
  pairs: readonly OrganisationDuplicate[];
  merges: readonly OrganisationMerge[];
  /** Asks for all of these anew. */
  again: () => void;
}

/** Which organisations may be one, what was decided about them, and the way back. */
export function useOrganisationDeciding({ api, again, ...known }: DecidingSetup) {
  const [pairs, hearPair] = useNewest(known.pairs);
  const [merges, hearMerge] = useNewest(known.merges);
  const [last, setLast] = useState<OrganisationDecision | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Grows with every step, so that the focus follows what was decided. */
  const [step, setStep] = useState(0);
  const gone = new Set(merges.filter(({ undoneAt }) => undoneAt === null).map(merged => merged.gone?.id));

  async function send<T>(asking: Promise<Result<T>>, hear: (value: T) => void, now: (value: T) => OrganisationDecision | null) {
    setBusy(true);
    const result = await asking;
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    hear(result.value);
    const decision = now(result.value);
    setLast(decision);
    setStep(count => count + 1);
    announce(decision ? decisionText(decision) : t('doubles-undone'));
  }

  function takeBack({ verdict, about }: OrganisationDecision) {
    if (busy) return;
    const back = verdict === 'different' ? send(decidePair(api, about, 'open'), hearPair, () => null) : send(undoMerge(api, about), hearMerge, () => null);
    void back.then(again);
  }

  return {
    last, busy, problem, step, takeBack,
    open: known.alike
      .flatMap(({ organisations: [one, other] }): OrganisationPair[] => (one && other ? [[one, other]] : []))
      .filter(two => two.every(({ id }) => !gone.has(id)) && pairOf(pairs, ...two)?.verdict !== 'different'),
    decided: [
      ...merges.filter(({ undoneAt }) => undoneAt === null).map((about): OrganisationDecision => ({ verdict: 'same', about })),
      ...pairs.filter(({ verdict }) => verdict === 'different').map((about): OrganisationDecision => ({ verdict: 'different', about })),
    ].sort((one, other) => whenOf(other).localeCompare(whenOf(one))),
    same: (kept: OrganisationCard, other: OrganisationCard) => {
      if (!busy) void send(merge(api, other.id, kept.id), hearMerge, about => ({ verdict: 'same', about }));
    },
    different: ([one, other]: OrganisationPair) => {
      if (busy) return;
      const before = pairOf(pairs, one, other);
      const asking = before ? decidePair(api, before, 'different') : tellApart(api, one.id, other.id);
      void send(asking, hearPair, about => ({ verdict: 'different', about }));
    },
  };
}

/** A list, and what was answered since it was asked for. */
function useNewest<T extends { id: string; version: number }>(list: readonly T[]): [readonly T[], (value: T) => void] {
  const [heard, setHeard] = useState<readonly T[]>([]);
  const newer = heard.filter(one => (list.find(({ id }) => id === one.id)?.version ?? 0) <= one.version);
  const ids = new Set(newer.map(({ id }) => id));
  return [[...newer, ...list.filter(({ id }) => !ids.has(id))], value => setHeard([value, ...heard.filter(({ id }) => id !== value.id)])];
}

const pairOf = (pairs: readonly OrganisationDuplicate[], ...ids: readonly { id: string }[]) =>
  pairs.find(({ organisations }) => ids.every(({ id }) => organisations.some(one => one?.id === id)));

export const whenOf = ({ verdict, about }: OrganisationDecision): string => (verdict === 'same' ? (about.mergedAt ?? '') : about.decidedAt);

/** What was decided, in a sentence. */
export function decisionText({ verdict, about }: OrganisationDecision): string {
  if (verdict === 'same') return t('doubles-org-said-same', { kept: about.kept?.name ?? '', gone: about.gone?.name ?? '' });
  const [one, other] = about.organisations;
  return t('doubles-said-different', { one: one?.name ?? '', other: other?.name ?? '' });
}
