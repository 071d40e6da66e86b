import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { ConversationMove } from 'shared-ui/api/types';

export type Move = ConversationMove['move'];

export interface Moves {
  busy: boolean;
  problem: Problem | null;
  make: (move: Move) => Promise<void>;
  /** Nobody asked for it, so nobody hears whether it worked. */
  quietly: (move: Move) => Promise<void>;
}

/** What one of the two can do with their conversation. Afterwards it is read anew. */
export function useMoves(api: Api, id: string, again: () => void): Moves {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = (move: Move) => api.post('/neighbourhoods/{neighbourhood}/conversations/{id}/_moves', { move }, { params: { id } });

  async function make(move: Move) {
    if (busy) return;
    setBusy(true);
    const result = await send(move);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) again();
  }

  async function quietly(move: Move) {
    const result = await send(move);
    if (result.ok) again();
  }
  return { busy, problem, make, quietly };
}
