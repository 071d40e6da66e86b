import type { Kind } from '../../exchange/sides';

/** What somebody wants to see. It lives in the address, so that it can be shared and found back. */
export interface Choice {
  kinds: readonly Kind[];
  category: string | null;
}

const both: readonly Kind[] = ['ask', 'offer'];
const words: Record<Kind, string> = { ask: 'vragen', offer: 'aanbod' };

export function readChoice(query: URLSearchParams): Choice {
  const only = both.filter(kind => words[kind] === query.get('soort'));
  return { kinds: only.length === 0 ? both : only, category: query.get('rubriek') };
}

export function writeChoice({ kinds, category }: Choice): string {
  const query = new URLSearchParams();
  const [only] = kinds;
  if (kinds.length === 1 && only) query.set('soort', words[only]);
  if (category !== null) query.set('rubriek', category);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** One of the two switched on or off. Who switches the only one off wants the other: nothing is no choice. */
export function switched(kinds: readonly Kind[], kind: Kind, on: boolean): readonly Kind[] {
  const next = both.filter(one => (one === kind ? on : kinds.includes(one)));
  return next.length === 0 ? both.filter(one => one !== kind) : next;
}
