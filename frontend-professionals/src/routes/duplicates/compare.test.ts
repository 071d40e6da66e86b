import type { Duplicate } from 'shared-ui/api/contract.gen';
import { describe, expect, it } from 'vitest';

import { factsOf, sameWords, type SideOf } from './compare';

function side(change: Partial<SideOf['activity']>, calendar: string | null = null): SideOf {
  const activity = {
    title: 'Koffie', summary: null, organisation: null, place: null, location: null, free: true, price: null, priceNote: null,
    allDay: false, confirmedAt: null, confirmedBy: null, dueAt: null, doubtfulAt: null, demonstration: false, ...change,
  } as SideOf['activity'];
  return { activity, start: '2026-12-01T09:00:00Z', end: null, rrule: null, text: null, calendar, archivedAt: null };
}

const differing = (pair: Duplicate['activities']) => factsOf(pair).filter(fact => !fact.alike).map(fact => fact.name);

describe('Two activities side by side', () => {
  it('are quiet where they say the same, however it is written', () => {
    expect(differing([side({ location: 'De Haard, zaal 2' }), side({ location: 'de haard zaal 2' })])).toEqual([]);
    expect(sameWords('Café Ons', 'CAFE ONS')).toBe(true);
  });

  it('are clear where they differ', () => {
    expect(differing([side({ free: true }), side({ free: false, price: '2.50' })])).toEqual(['doubles-price']);
    expect(differing([side({}), side({}, 'zaal')])).toEqual(['doubles-source']);
  });

  it('show what only one of them says', () => {
    expect(differing([side({ summary: 'Met taart.' }), side({})])).toEqual(['doubles-text']);
  });
});
