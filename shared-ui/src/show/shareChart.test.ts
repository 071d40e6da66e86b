import { describe, expect, it } from 'vitest';

import { floorOf, heightOf, monthsOf, shareLine } from './shareChart';

const of = (...shares: (number | null)[]) => shares.map((share, at) => ({ day: `2026-05-0${at + 1}`, share }));

describe('A share over time', () => {
  it('runs from side to side, with the best on top', () => {
    expect(shareLine(of(100, 50), 50)).toBe('M0 0L100 100');
  });
  it('breaks off where too few were counted, and where nobody counted', () => {
    expect(shareLine(of(100, null, 100), 0)).toBe('M0 0M100 0');
    expect(shareLine([of(100)[0], { day: '2026-05-04', share: 100 }] as ReturnType<typeof of>, 0)).toBe('M0 0M100 0');
  });
  it('shows from half on, and from nothing where it came below that', () => {
    expect([floorOf(of(50, null)), floorOf(of(49, 90))]).toEqual([50, 0]);
    expect(heightOf(75, 50)).toBe(50);
  });
  it('is told per month by its last day that was counted', () => {
    expect(monthsOf([...of(90, 91, null), { day: '2026-06-01', share: 80 }])).toEqual([
      { day: '2026-05-02', share: 91 },
      { day: '2026-06-01', share: 80 },
    ]);
  });
});
