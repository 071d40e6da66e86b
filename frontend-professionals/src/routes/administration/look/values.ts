import type { Values } from './contrast';

/** The colours of a look, in the order and the groups in which they are chosen. */
export const colours = {
  doors: ['door', 'door-2', 'door-3', 'door-soft', 'door-mist'],
  lamp: ['lamp', 'lamp-soft', 'lamp-mist', 'brick', 'brick-soft'],
  wall: ['ground', 'surface', 'ink', 'ink-soft', 'line', 'edge'],
  night: [
    'night-ground', 'night-surface', 'night-raised', 'night-ink', 'night-ink-soft', 'night-line', 'night-edge', 'night-door', 'night-lamp-soft',
    'night-brick', 'night-brick-soft',
  ],
} as const;
export const groups = Object.keys(colours) as (keyof typeof colours)[];

/** What is no colour, and what it is where nothing else is chosen. */
const shapes: Values = { 'font-text': 'overpass', 'font-display': 'text', 'display-weight': '800', 'display-tracking': '-0.012em', radius: '0.375rem', 'door-top': '0.375rem' };
export const shapeNames = Object.keys(shapes);

/** The values that this page wears now: where a neighbourhood begins that has no look of its own. */
export function wornValues(): Values {
  const worn = getComputedStyle(document.documentElement);
  const names = groups.flatMap(group => [...colours[group]]);
  return { ...shapes, ...Object.fromEntries(names.map(name => [name, sixDigits(worn.getPropertyValue(`--brand-${name}`).trim())])) };
}

/** The build writes `#fff` where it can. */
const sixDigits = (colour: string) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

const fonts: Values = { overpass: 'var(--font-overpass)', system: 'var(--font-system)', serif: 'var(--font-serif)', text: 'var(--brand-font-text)' };

/** Values as a style has them, for a piece of the page that tries them on. */
export const asStyle = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--brand-${name}`, name.startsWith('font-') ? (fonts[value] ?? value) : value]));
