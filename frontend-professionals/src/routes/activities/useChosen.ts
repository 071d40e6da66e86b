import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Confirmation } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { confirmAll } from './actions';
import type { Confirmed } from './bulk/Bar';

/** The activities that were ticked, and saying of all of them that they are right. */
export function useChosen(api: Api) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, Confirmation>>(new Map());
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Confirmed | null>(null);

  return {
    chosen,
    confirmed,
    busy,
    result,
    choose: (ids: readonly string[], on: boolean) => {
      const next = new Set(chosen);
      for (const id of ids) if (on) next.add(id);
        else next.delete(id);
      setChosen(next);
      announce(t('acts-chosen', { count: next.size }));
    },
    none: () => {
      setChosen(new Set());
      setResult(null);
    },
    confirm: async () => {
      if (busy) return;
      setBusy(true);
      const { done, problems } = await confirmAll(api, [...chosen]);
      setBusy(false);
      setConfirmed(new Map([...confirmed, ...done]));
      setChosen(new Set([...chosen].filter(id => !done.has(id))));
      setResult({ done: done.size, problem: problems[0] ?? null });
    },
  };
}

export type Chosen = ReturnType<typeof useChosen>;
