import { describe, expect, it } from 'vitest';

import { changeOf, endOf, lineOf, orders } from './line';

const row = (name: string, share: number, weeks: (number | null)[]) => ({ name, share, visible: 5, weeks });

describe('The line of an organisation', () => {
  it('runs from the left, high where everything was confirmed, and breaks off where a week was not told', () => {
    expect(lineOf([100, 50, null, 0, 100])).toBe('M0 0L25 12M75 24L100 0');
  });

  it('is a point when only the last week was told', () => {
    expect(endOf([null, null, 50])).toEqual({ x: 100, y: 12 });
    expect(endOf([null, null])).toBeNull();
    expect(changeOf([null, null, 50])).toBeNull();
  });

  it('says how much it rose or fell', () => {
    expect([changeOf([null, 60, 80]), changeOf([80, null, 60])]).toEqual([20, -20]);
  });
});

describe('The table of organisations', () => {
  it('is put in order by share, by change or by name', () => {
    const [haard, club] = [row('De Haard', 90, [50, 90]), row('Club', 70, [80, 70])];
    const sorted = (by: keyof typeof orders) => [haard, club].sort((one, other) => orders[by](one, other, 'nl')).map(({ name }) => name);
    expect([sorted('share'), sorted('change'), sorted('name')]).toEqual([['Club', 'De Haard'], ['Club', 'De Haard'], ['Club', 'De Haard']]);
    expect([club, row('Aa', 70, [70, 80])].sort((one, other) => orders.share(one, other, 'nl')).map(({ name }) => name)).toEqual(['Aa', 'Club']);
  });
});
