/** Where the name of a point stands: beside it, above or under it; folded away when every side is taken. */
export type Side = 'end' | 'start' | 'above' | 'under' | 'folded';

export interface Spot {
  x: number;
  y: number;
  /** The size of the name. */
  width: number;
  height: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const DOT = 15;
const sides: Exclude<Side, 'folded'>[] = ['end', 'start', 'above', 'under'];

/**
 * Gives each name, the first ones first, a side where it covers no other name, no point and no edge. A point that is too
 * near an earlier one to be pressed by itself is folded too.
 */
export function placeLabels(spots: readonly Spot[], size: { width: number; height: number }): Side[] {
  const dots: Box[] = spots.map(({ x, y }) => ({ left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }));
  const taken = [...dots];
  return spots.map((spot, index) => {
    if (dots.slice(0, index).some(earlier => overlap(dots[index] as Box, earlier))) return 'folded';
    const free = sides.find(side => {
      const box = boxAt(spot, side);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;
      return inside && !taken.some((other, at) => at !== index && overlap(box, other));
    });
    if (!free) return 'folded';
    taken.push(boxAt(spot, free));
    return free;
  });
}

function boxAt({ x, y, width, height }: Spot, side: Exclude<Side, 'folded'>): Box {
  const left = side === 'end' ? x + DOT : side === 'start' ? x - DOT - width : x - width / 2;
  const top = side === 'above' ? y - DOT - height : side === 'under' ? y + DOT : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
