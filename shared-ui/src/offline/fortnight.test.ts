import { describe, expect, it } from 'vitest';

import type { Fortnight } from '../api/contract.gen';
import { activityOf } from '../../testing/items';
import { isTooOld, itemOf, programmeOf } from './fortnight';

const coffee = activityOf();
const choir = activityOf({
  id: '3f9c0000-0000-4000-8000-000000000009', title: 'Zingen', free: false, categories: ['music'], audience: ['seniors'], rrule: null, place: null,
});

const line = (start: string, end: string | null, activity = coffee.id): Fortnight['lines'][number] => ({
  start, end, occurrence: start.length === 10 ? `${start}T09:00:00Z` : start, status: 'scheduled', note: null, movedFrom: null, placesLeft: null, activity,
});

const kept: Fortnight = {
  until: '2026-12-02T23:00:00Z',
  lines: [
    line('2026-11-19T09:00:00Z', '2026-11-19T11:00:00Z'),
    line('2026-11-20T18:00:00Z', null, choir.id),
    line('2026-11-21T09:00:00Z', '2026-11-23T15:00:00Z'),
    line('2026-11-22', '2026-11-23T15:00:00Z'),
    line('2026-11-23', '2026-11-23T15:00:00Z'),
    line('2026-11-26T23:30:00Z', '2026-11-27T01:00:00Z'),
  ],
  items: [coffee, choir],
};

const at = (moment: string) => Date.parse(moment);
const starts = (query: string, now = '2026-11-19T08:00:00Z') => programmeOf(kept, new URLSearchParams(query), at(now))?.map(({ start }) => start);

describe('Two weeks that were kept', () => {
  it('show what has begun until it ends, and nothing that is over', () => {
    expect(starts('', '2026-11-19T10:59:00Z')?.[0]).toBe('2026-11-19T09:00:00Z');
    expect(starts('', '2026-11-19T11:00:00Z')?.[0]).toBe('2026-11-20T18:00:00Z');
    expect(starts('', '2026-11-20T18:59:00Z')?.[0]).toBe('2026-11-20T18:00:00Z');
    expect(starts('', '2026-11-20T19:00:00Z')?.[0]).toBe('2026-11-21T09:00:00Z');
  });

  it('show each day of what lasts for days, until that day is over', () => {
    expect(starts('', '2026-11-22T12:00:00Z')).toEqual(['2026-11-22', '2026-11-23', '2026-11-26T23:30:00Z']);
    expect(starts('', '2026-11-23T14:59:00Z')?.[0]).toBe('2026-11-23');
    expect(starts('', '2026-11-23T15:00:00Z')?.[0]).toBe('2026-11-26T23:30:00Z');
  });

  it('know days as people here live them', () => {
    expect(starts('from=2026-11-27')).toEqual(['2026-11-26T23:30:00Z']);
    expect(starts('to=2026-11-26&from=2026-11-24')).toEqual([]);
    expect(starts('to=2026-11-20')).toEqual(['2026-11-19T09:00:00Z', '2026-11-20T18:00:00Z']);
  });

  it('never show a day in the past, whatever is asked', () => {
    expect(starts('from=2026-11-01', '2026-11-26T12:00:00Z')).toEqual(['2026-11-26T23:30:00Z']);
  });

  it('can be chosen from as with a connection', () => {
    const only = ['2026-11-20T18:00:00Z'];
    expect(starts('free=false')).toEqual(only);
    expect(starts('category=music')).toEqual(only);
    expect(starts('audience=seniors')).toEqual(only);
    expect(starts('free=true')).toHaveLength(5);
    expect(starts('accessible=true')).toHaveLength(5);
    expect(starts(`place=${coffee.place?.id ?? ''}`)).toHaveLength(5);
    expect(starts('place=elders')).toEqual([]);
    expect(starts('near=51.765,5.505&radius=50')).toHaveLength(5);
    expect(starts('near=51.800,5.505&radius=750')).toEqual([]);
  });

  it('do not pretend to know words or freshness', () => {
    expect(starts('q=koffie')).toBeUndefined();
    expect(starts('freshness=due')).toBeUndefined();
  });

  it('tell a line what a card tells', () => {
    const card = programmeOf(kept, new URLSearchParams('category=music'), at('2026-11-19T08:00:00Z'))?.[0]?.activity;
    expect(card).toMatchObject({ title: 'Zingen', repeats: false });
    expect(card).not.toHaveProperty('html');
  });

  it('have the page of each activity, with the dates that are still to come', () => {
    expect(itemOf(kept, coffee.id, at('2026-11-19T08:00:00Z'))?.next).toHaveLength(2);
    expect(itemOf(kept, coffee.id, at('2026-11-19T11:00:00Z'))?.next.map(({ start }) => start)).toEqual(['2026-11-26T09:00:00Z']);
    expect(itemOf(kept, 'elders', at('2026-11-19T08:00:00Z'))).toBeNull();
  });

  it('are too old after fourteen days, and when nobody knows how old they are', () => {
    expect(isTooOld('2026-11-05T08:00:01Z', at('2026-11-19T08:00:00Z'))).toBe(false);
    expect(isTooOld('2026-11-05T08:00:00Z', at('2026-11-19T08:00:00Z'))).toBe(true);
    expect(isTooOld(null, 0)).toBe(true);
    expect(isTooOld('gisteren', 0)).toBe(true);
  });
});
