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
 * near an earlier one to be pressed by itself is folded, and stands in nobody's way.
 */
export function placeLabels(spots: readonly Spot[], size: { width: number; height: number }): Side[] {
  const dots = spots.map(dotOf);
  const free: Box[] = [];
  for (const dot of dots) if (!free.some(earlier => overlap(dot, earlier))) free.push(dot);

  const taken = [...free];
  return spots.map((spot, index) => {
    const dot = dots[index] as Box;
    if (!free.includes(dot)) return 'folded';
    const side = sides.find(one => fits(boxAt(spot, one), dot, taken, size));
    if (side === undefined) return 'folded';
    taken.push(boxAt(spot, side));
    return side;
  });
}

function fits(box: Box, dot: Box, taken: readonly Box[], size: { width: number; height: number }) {
  const inside = box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;
  return inside && !taken.some(other => other !== dot && overlap(box, other));
}

const dotOf = ({ x, y }: Spot): Box => ({ left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT });

function boxAt({ x, y, width, height }: Spot, side: Exclude<Side, 'folded'>): Box {
  const left = side === 'end' ? x + DOT : side === 'start' ? x - DOT - width : x - width / 2;
  const top = side === 'above' ? y - DOT - height : side === 'under' ? y + DOT : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
