import { describe, expect, it } from 'vitest';

import { HEIGHT, lineOf, marksOf, sumOf, WIDTH, type Look } from './history';

const look = (activities: number, outcome: Look['outcome'] = 'same'): Look => ({ at: '2026-11-24T10:00:00Z', activities, outcome });

describe('The history of an address', () => {
  it('is as high as there were activities, counted from zero, and stays within its frame', () => {
    const marks = marksOf([look(0), look(10, 'changed'), look(5)]);
    expect(marks.map(({ y }) => y)).toEqual([HEIGHT - 5, 5, HEIGHT / 2]);
    expect(marks.map(({ x }) => x)).toEqual([5, WIDTH / 2, WIDTH - 5]);
  });

  it('is a line of steps', () => {
    expect(lineOf(marksOf([look(1), look(2)]))).toBe('M5 24H235V5');
    expect(lineOf([])).toBe('');
  });

  it('draws an address that never held anything', () => {
    expect(marksOf([look(0)])).toEqual([{ x: 5, y: HEIGHT - 5, outcome: 'same' }]);
  });

  it('is told in a sum', () => {
    expect(sumOf([look(1), look(2, 'changed'), look(2, 'failed'), look(2, 'later')])).toEqual({
      looks: 4, changed: 1, failed: 1, later: 1, since: '2026-11-24T10:00:00Z',
    });
    expect(sumOf([]).since).toBeNull();
  });
});
