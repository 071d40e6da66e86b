import type { SignUpEntry } from 'shared-ui/api/contract.gen';
import { describe, expect, it } from 'vitest';

import { datesOf, heads, inOrder } from './dates';

const entry = (change: Partial<SignUpEntry>) => ({ occurrence: '2026-12-01T09:00:00Z', start: '2026-12-01T09:00:00Z', end: null, state: 'coming', name: 'Ad', guests: 0, place: null, ...change }) as SignUpEntry;
const next = (start: string, status = 'scheduled') => ({ occurrence: start, start, end: null, status, note: null }) as Parameters<typeof datesOf>[0][number];

describe('The list of who comes', () => {
  it('has the dates to come and those somebody was on, in order, without what is cancelled', () => {
    const dates = datesOf([next('2026-12-15T09:00:00Z'), next('2026-12-08T09:00:00Z', 'cancelled')], [entry({})]);
    expect(dates.map(date => date.start)).toEqual(['2026-12-01T09:00:00Z', '2026-12-15T09:00:00Z']);
  });

  it('names who comes by the alphabet and who waits by their place', () => {
    const people = [entry({ name: 'Wil' }), entry({ name: 'Bo', state: 'waiting', place: 2 }), entry({ name: 'Cor', state: 'waiting', place: 1 }), entry({ name: 'An' }), entry({ name: 'Eef', state: 'left' })];
    const { coming, waiting, gone } = inOrder(people);
    expect([coming, waiting, gone].map(list => list.map(one => one.name))).toEqual([['An', 'Wil'], ['Cor', 'Bo'], ['Eef']]);
  });

  it('counts guests as people', () => expect(heads([entry({ guests: 2 }), entry({})])).toBe(4));
});
