import { describe, expect, it } from 'vitest';

import { dayAfter, dayAt, daysBetween, momentAt, timeAt } from './clock';

describe('The clock of the neighbourhood', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(momentAt('2026-11-24', '10:00')).toBe('2026-11-24T09:00:00Z');
    expect(momentAt('2026-07-14', '10:00')).toBe('2026-07-14T08:00:00Z');
  });

  it('is right on the days the clock changes', () => {
    expect(momentAt('2026-03-29', '01:30')).toBe('2026-03-29T00:30:00Z');
    expect(momentAt('2026-03-29', '10:00')).toBe('2026-03-29T08:00:00Z');
    expect(momentAt('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00Z');
    expect(momentAt('2026-10-25', '10:00')).toBe('2026-10-25T09:00:00Z');
  });

  it('takes the hour after an hour that does not exist', () => {
    expect(timeAt(momentAt('2026-03-29', '02:30'))).toBe('03:30');
  });

  it('takes the first of an hour that comes twice', () => {
    expect(momentAt('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00Z');
  });

  it('tells day and time of a moment, also past midnight', () => {
    expect(dayAt('2026-11-23T23:30:00Z')).toBe('2026-11-24');
    expect(timeAt('2026-11-23T23:30:00Z')).toBe('00:30');
  });

  it('gives back every time of day it was given', () => {
    for (let minute = 0; minute < 1440; minute += 17) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      expect(timeAt(momentAt('2026-05-05', time))).toBe(time);
    }
  });

  it('counts days over a month and over a change of the clock', () => {
    expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-10-24', '2026-11-24')).toBe(31);
  });
});
