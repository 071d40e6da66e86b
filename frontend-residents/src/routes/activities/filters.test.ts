import { describe, expect, it } from 'vitest';

import { cardOf, lineOf } from '../../../../shared-ui/testing/items';
import { none, readFilters, stretchOf, toQuery, wanted, writeFilters } from './filters';

const thursday = '2026-11-19';

describe('The choices of the programme', () => {
  it('stand in the address and are read back from it', () => {
    const chosen = { ...none, day: '2026-11-21', free: true, open: true, category: 'coffee', audience: 'seniors' as const, map: true };
    expect(writeFilters(chosen)).toBe('?dag=2026-11-21&gratis=ja&zonder-aanmelden=ja&rubriek=coffee&voor=seniors&kaart=ja');
    expect(readFilters(new URLSearchParams(writeFilters(chosen)))).toEqual(chosen);
  });

  it('are none when the address has a tail from elsewhere', () => {
    expect(readFilters(new URLSearchParams('?fbclid=x&dag=morgen&voor=iedereen'))).toEqual(none);
    expect(writeFilters(none)).toBe('');
  });

  it('ask the server only for what was chosen', () => {
    expect(toQuery(none, thursday, null)).toEqual({});
    expect(toQuery({ ...none, free: true, accessible: true, category: 'games' }, thursday, null)).toEqual({
      free: true,
      accessible: true,
      category: 'games',
    });
  });

  it('begin today when the chosen day is over', () => {
    expect(stretchOf({ ...none, day: '2026-11-01' }, thursday)).toEqual({ from: thursday, to: null });
    expect(toQuery({ ...none, day: '2026-11-22' }, thursday, null)).toEqual({ from: '2026-11-22' });
  });

  it('know the weekend that comes, and the one that is on', () => {
    expect(stretchOf({ ...none, period: 'weekend' }, thursday)).toEqual({ from: '2026-11-21', to: '2026-11-22' });
    expect(stretchOf({ ...none, period: 'weekend' }, '2026-11-21')).toEqual({ from: '2026-11-21', to: '2026-11-22' });
    expect(stretchOf({ ...none, period: 'weekend' }, '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-11-22' });
  });

  it('tell the server no more than a hundred metres of where somebody is', () => {
    const position = { latitude: 51.7654321, longitude: 5.5012345 };
    expect(toQuery({ ...none, near: true }, thursday, position)).toEqual({ near: '51.765,5.501', radius: 750 });
    expect(toQuery({ ...none, near: true }, thursday, null)).toEqual({});
    expect(writeFilters({ ...none, near: true })).toBe('?dichtbij=ja');
  });

  it('leave out what needs signing up when somebody wants to walk in', () => {
    const walkIn = wanted({ ...none, open: true });
    expect(walkIn(lineOf('2026-11-19T09:00:00Z'))).toBe(true);
    expect(walkIn(lineOf('2026-11-19T09:00:00Z', { activity: cardOf({ signUp: 'required' }) }))).toBe(false);
  });
});
