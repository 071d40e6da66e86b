import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { BulkChange, BulkChangeDraft, BulkChangeWhat } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { announce } from 'shared-ui/shell/announce';

import { doneText, undoneText } from './words';

/** A bulk change as it was read, and the version that the next step names. */
export interface Known {
  change: BulkChange;
  version: string | null;
}

const all = '/neighbourhoods/{neighbourhood}/bulk-changes' as const;
const known = (result: { value: BulkChange; version: string | null }): Known => ({ change: result.value, version: result.version });

export const undoChange = (api: Api, id: string, version: string | null) => api.post(`${all}/{id}/_undo`, undefined, { params: { id }, version });

/**
 * One thing done to what was chosen: asked for, looked at, done, undone. It is done only as it was looked at; when
 * something was changed meanwhile, it is looked at again.
 */
export function useBulk(api: Api, onChanged: () => void) {
  const [doing, setDoing] = useState<BulkChangeWhat | null>(null);
  const [asked, setAsked] = useState<BulkChangeDraft | null>(null);
  const [looked, setLooked] = useState<Known | null>(null);
  const [done, setDone] = useState<Known | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function ask(send: () => Promise<Result<BulkChange>>): Promise<Known | null> {
    if (busy) return null;
    setBusy(true);
    const result = await send();
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    return result.ok ? known(result) : null;
  }

  function begin(what: BulkChangeWhat | null) {
    setDoing(what);
    setLooked(null);
    setProblem(null);
    if (what !== null) setDone(null);
  }

  return {
    doing,
    asked,
    looked,
    done,
    problem,
    busy,
    begin,
    back: () => {
      setLooked(null);
      setProblem(null);
    },
    async look(draft: BulkChangeDraft) {
      setAsked(draft);
      setLooked(await ask(() => api.post(all, draft)));
    },
    /** Whether it was done. */
    async act(): Promise<boolean> {
      if (looked === null) return false;
      const { change, version } = looked;
      const now = await ask(() => api.post(`${all}/{id}/_do`, undefined, { params: { id: change.id }, version }));
      if (now === null) {
        setLooked(null);
        return false;
      }
      begin(null);
      setDone(now);
      announce(doneText(now.change));
      onChanged();
      return true;
    },
    async undo() {
      if (done === null) return;
      const now = await ask(() => undoChange(api, done.change.id, done.version));
      if (now === null) return;
      setDone(now);
      announce(undoneText(now.change));
      onChanged();
    },
    forget: () => setDone(null),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
