import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { Slice } from 'shared-ui/api/routes';
import type { Listing } from 'shared-ui/api/types';
import { useSlices } from 'shared-ui/data/slices';

import { toQuery, wanted, type Filters, type Position } from './filters';

const SLICE = 40;
/** How often to ask on when a choice that the server does not know left too little. */
const TRIES = 4;

/** The programme for these choices, growing by cursor. */
export function useProgramme(api: Api, home: string, filters: Filters, now: string, position: Position | null) {
  const query = toQuery(filters, now, position);
  const keep = wanted(filters);

  async function ask(cursor: string | undefined): Promise<Result<Slice<Listing>>> {
    const items: Listing[] = [];
    let next = cursor;
    for (let tries = 0; ; tries++) {
      const result = await api.get('/neighbourhoods/{neighbourhood}/activities', {
        query: { ...query, limit: SLICE, ...(next ? { cursor: next } : {}) },
      });
      if (!result.ok) return result;
      items.push(...result.value.items.filter(keep));
      next = result.value.next ?? undefined;
      const enough = items.length >= SLICE / 2 || next === undefined || tries >= TRIES;
      if (enough) return { ok: true, value: { items, next: next ?? null }, version: null, old: result.old ?? null };
    }
  }

  return useSlices(`programme ${home} ${JSON.stringify(query)} ${String(filters.open)}`, ask);
}
