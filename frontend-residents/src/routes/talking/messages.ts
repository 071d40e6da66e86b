import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Slice } from 'shared-ui/api/routes';
import type { Message } from 'shared-ui/api/types';

/** What is known of a conversation, the oldest first, and where what was said before begins. */
export interface Said {
  items: readonly Message[];
  earlier: string | null;
}

/** What was said lately put behind what was known. Where the two do not touch, only the latest is certain to be whole. */
export function withLatest(known: Said | null, { items, next }: Slice<Message>): Said {
  const latest = [...items].reverse();
  const first = latest[0];
  const at = known === null || first === undefined ? -1 : known.items.findIndex(one => one.id === first.id);
  if (known === null || at < 0) return { items: latest, earlier: next };
  return { items: [...known.items.slice(0, at), ...latest], earlier: known.earlier };
}

export const withEarlier = (known: Said, { items, next }: Slice<Message>): Said => ({
  items: [...[...items].reverse(), ...known.items],
  earlier: next,
});

const PAGE = 50;

/** The messages of one conversation, asked for again whenever `sign` says that something was said. */
export function useMessages(api: Api, id: string, sign: string | null) {
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);

  const page = (cursor?: string) =>
    api.get('/neighbourhoods/{neighbourhood}/conversations/{id}/messages', {
      params: { id },
      query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
    });

  async function latest() {
    const mine = ++turn.current;
    const result = await page();
    if (mine !== turn.current) return;
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setSaid(known => withLatest(known, result.value));
  }

  async function before() {
    if (busy || !said?.earlier) return;
    setBusy(true);
    const result = await page(said.earlier);
    setBusy(false);
    if (result.ok) setSaid(known => known && withEarlier(known, result.value));
  }

  useEffect(() => {
    if (sign !== null) void latest();
  }, [id, sign]);
  return { said, problem, busy, latest, before };
}
