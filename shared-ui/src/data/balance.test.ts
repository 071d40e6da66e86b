import { describe, expect, it } from 'vitest';

import { missing, type Balanced } from './balance';

const of = (category: string, asks: number | null, offers: number | null): Balanced => ({ category, asks, offers });
const names = (items: readonly Balanced[]) => items.map(one => one.category);

describe('What is missing of asks and offers', () => {
  it('is said where one side is at least twice the other, the widest gap first', () => {
    const items = [of('garden', 12, 6), of('transport', 30, 8), of('chores', 9, 6), of('company', 5, 25)];
    expect(names(missing(items, 'offers'))).toEqual(['transport', 'garden']);
    expect(names(missing(items, 'asks'))).toEqual(['company']);
  });

  it('takes a number that is not told for as large as it can be', () => {
    expect(missing([of('garden', 7, null)], 'offers')).toEqual([]);
    expect(names(missing([of('garden', 8, null)], 'offers'))).toEqual(['garden']);
  });

  it('is never said of a number that is not told', () => {
    expect(missing([of('garden', null, null)], 'offers')).toEqual([]);
    expect(missing([of('garden', null, 5)], 'offers')).toEqual([]);
  });
});
