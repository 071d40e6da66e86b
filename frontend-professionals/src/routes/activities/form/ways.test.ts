import { describe, expect, it } from 'vitest';

import type { Rhythm } from '../../../recurrence/rhythm';
import { everyUnit, follow, otherFrom, readyWays, toggledDay, toggledNth, wayOf } from './ways';

/** Tuesday 24 November 2026 is the fourth Tuesday of its month, and the last. */
const tuesday = '2026-11-24';
const wednesday = '2026-12-02';
const weekly = (day: 'TU' | 'WE', interval = 1): Rhythm => ({ every: 'week', interval, days: [day] });

describe('The ready-made answers', () => {
  it('follow from the first day', () => {
    expect(readyWays(tuesday)).toEqual({
      once: { every: 'once' },
      weekly: weekly('TU'),
      fortnightly: weekly('TU', 2),
      nth: { every: 'month', interval: 1, on: { nths: [4], day: 'TU' } },
      last: { every: 'month', interval: 1, on: { nths: [-1], day: 'TU' } },
    });
  });

  it('offer no fifth week and no last one where it is not', () => {
    expect(Object.keys(readyWays('2026-12-29'))).toEqual(['once', 'weekly', 'fortnightly', 'last']);
    expect(Object.keys(readyWays(wednesday))).toEqual(['once', 'weekly', 'fortnightly', 'nth']);
  });

  it('are only "once" while there is no day', () => {
    expect(Object.keys(readyWays(''))).toEqual(['once']);
  });

  it('are recognised, and what is not is something else', () => {
    expect(wayOf(weekly('TU', 2), tuesday)).toBe('fortnightly');
    expect(wayOf(weekly('WE'), tuesday)).toBe('other');
    expect(wayOf({ every: 'own', rule: 'FREQ=HOURLY' }, tuesday)).toBe('own');
  });
});

describe('Another first day', () => {
  it('takes along what was said by way of the old one', () => {
    expect(follow(weekly('TU'), tuesday, wednesday)).toEqual(weekly('WE'));
    expect(follow({ every: 'month', interval: 1, on: { nths: [4], day: 'TU' } }, tuesday, wednesday)).toEqual({
      every: 'month', interval: 1, on: { nths: [1], day: 'WE' },
    });
  });

  it('leaves alone what was said differently', () => {
    const own: Rhythm = { every: 'own', rule: 'FREQ=HOURLY' };
    expect(follow(own, tuesday, wednesday)).toBe(own);
    expect(follow(weekly('TU', 3), tuesday, wednesday)).toEqual(weekly('TU', 3));
  });
});

describe('Something else', () => {
  it('begins with what was chosen, or with every week', () => {
    expect(otherFrom(weekly('TU', 2), tuesday)).toEqual(weekly('TU', 2));
    expect(otherFrom({ every: 'once' }, tuesday)).toEqual(weekly('TU'));
  });

  it('by the month begins with the weekday of the first day', () => {
    expect(everyUnit('month', 2, wednesday)).toEqual({ every: 'month', interval: 2, on: { nths: [1], day: 'WE' } });
  });

  it('keeps at least one day', () => {
    expect(toggledDay(['TU'], 'TU', false)).toEqual(['TU']);
    expect(toggledDay(['TU'], 'MO', true)).toEqual(['MO', 'TU']);
    expect(toggledNth([1, -1], 3, true)).toEqual([1, 3, -1]);
  });
});
