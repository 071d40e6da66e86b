import { describe, expect, it } from 'vitest';

import { placeLabels } from './mapLabels';

const size = { width: 400, height: 400 };
const spot = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

describe('The names on a map', () => {
  it('stand beside their point where there is room', () => {
    expect(placeLabels([spot(100, 100), spot(100, 300)], size)).toEqual(['end', 'end']);
  });

  it('stand on the other side at the edge', () => {
    expect(placeLabels([spot(380, 200)], size)).toEqual(['start']);
  });

  it('make way for each other, the first ones first', () => {
    expect(placeLabels([spot(200, 200), spot(200, 230)], size)).toEqual(['end', 'start']);
  });

  it('of a crowd leave room for the first of them', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => spot(200 + index, 200 + index));
    expect(placeLabels(crowd, size)).toEqual(['end', 'folded', 'folded', 'folded', 'folded', 'folded']);
  });

  it('are folded away when every side is taken', () => {
    expect(placeLabels([spot(200, 200)], { width: 150, height: 150 })).toEqual(['folded']);
  });
});
