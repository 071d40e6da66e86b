import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const base = readFileSync(join(here, 'tokens.css'), 'utf8');
const brands: [string, string][] = [
  ['the Ruwaard', base],
  ...readdirSync(join(here, 'brands')).map((name): [string, string] => [name, base + readFileSync(join(here, 'brands', name), 'utf8')]),
];

/** The last value of each brand colour, as the cascade has it. */
const coloursOf = (css: string) => new Map([...css.matchAll(/--brand-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));

function luminance(colour: string) {
  const [red, green, blue] = [1, 3, 5]
    .map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what, and how much it has to differ: text 4.5, body text 7, edges of controls 3. */
const pairs: [string, string, number][] = [
  ['ink', 'ground', 7],
  ['ink', 'surface', 7],
  ['ink-soft', 'ground', 7],
  ['ink-soft', 'surface', 7],
  ['ink', 'door-soft', 7],
  ['ink', 'door-mist', 7],
  ['ink', 'lamp', 7],
  ['ink', 'lamp-soft', 7],
  ['ink-soft', 'lamp-mist', 4.5],
  ['lamp', 'door', 4.5],
  ['brick', 'surface', 4.5],
  ['brick', 'brick-soft', 4.5],
  ['door', 'ground', 4.5],
  ['edge', 'surface', 3],
  ['edge', 'ground', 3],
  ['night-ink', 'night-ground', 7],
  ['night-ink', 'night-surface', 7],
  ['night-ink', 'night-raised', 7],
  ['night-ink', 'night-lamp-soft', 7],
  ['night-ink-soft', 'night-surface', 7],
  ['night-door', 'night-ground', 4.5],
  ['night-brick', 'night-surface', 4.5],
  ['night-brick', 'night-brick-soft', 4.5],
  ['night-edge', 'night-surface', 3],
];

describe.each(brands)('The colours of %s', (_, css) => {
  const colours = coloursOf(css);
  const colour = (name: string) => colours.get(name) ?? '#777777';

  it.each(pairs)('keep %s apart from %s', (above, below, least) => {
    expect(ratio(colour(above), colour(below))).toBeGreaterThanOrEqual(least);
  });

  it.each(['door', 'door-2', 'door-3'])('carry white words on the %s', name => {
    expect(ratio('#ffffff', colour(name))).toBeGreaterThanOrEqual(4.5);
  });
});
