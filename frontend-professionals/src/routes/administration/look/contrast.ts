import type { NeighbourhoodLook } from 'shared-ui/api/contract.gen';

export type Values = Record<string, string>;
export type Pair = NeighbourhoodLook['pairs'][number];

/** One of the three parts of a colour as light (sRGB). */
const light = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => light(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours differ, from 1 to 21 (WCAG 2.2). */
export function ratio(one: string, other: string) {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

const colourOf = (values: Values, name: string) => (name === 'white' ? '#ffffff' : values[name]);

/** The pairs that cannot be read in a look, the worst first, each with its ratio. */
export function unreadable(values: Values, pairs: readonly Pair[]) {
  return pairs
    .flatMap(pair => {
      const [above, below] = [colourOf(values, pair.above), colourOf(values, pair.below)];
      const is = above && below ? ratio(above, below) : pair.least;
      return is < pair.least ? [{ ...pair, ratio: is }] : [];
    })
    .sort((one, other) => one.ratio / one.least - other.ratio / other.least);
}
