import type { Balance } from '../api/contract.gen';

export type Balanced = Balance['items'][number];

/** What is not told is this much at most: the server hides numbers below five. */
const HIDDEN = 4;
/** How many times one side has to outnumber the other before it is said. */
const CLEARLY = 2;

/** The categories where this side is clearly missing, however much the numbers that are not told may be; the widest gap first. */
export function missing(items: readonly Balanced[], side: 'asks' | 'offers'): Balanced[] {
  const other = side === 'asks' ? 'offers' : 'asks';
  const gap = (one: Balanced) => (one[other] ?? 0) - (one[side] ?? HIDDEN);
  return items
    .filter(one => (one[other] ?? 0) >= CLEARLY * (one[side] ?? HIDDEN))
    .sort((one, another) => gap(another) - gap(one));
}
