import { describe, expect, it } from 'vitest';

import { ratio, unreadable } from './contrast';

describe('What can be read', () => {
  it('is measured as WCAG does', () => {
    expect(ratio('#000000', '#ffffff')).toBe(21);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('names the pairs that cannot, the worst first', () => {
    const pairs = [
      { above: 'ink', below: 'ground', least: 4.5 },
      { above: 'white', below: 'door', least: 4.5 },
      { above: 'edge', below: 'ground', least: 3 },
    ];
    const values = { ink: '#777777', ground: '#ffffff', door: '#ffff00', edge: '#777777' };
    expect(unreadable(values, pairs).map(({ above, below }) => `${above} ${below}`)).toEqual(['white door', 'ink ground']);
  });
});
