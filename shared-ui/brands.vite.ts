import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Plugin } from 'vite';

import { drawIcon, type Colours, type Shape } from './icon.vite.ts';

const tokens = join(import.meta.dirname, 'src/tokens');

/** Names of files under /icons/, as the page handler and the manifest ask for them (resources/page/page_manifest.c). */
const shapes: [string, Shape][] = [
  ['192', { size: 192, scale: 1, corner: 6 }],
  ['512', { size: 512, scale: 1, corner: 6 }],
  // What a phone cuts to a circle or a drop: what counts stays within the middle 80 percent.
  ['512-maskable', { size: 512, scale: 0.68, corner: 0 }],
  ['180', { size: 180, scale: 0.86, corner: 0 }],
];

/** The colours of every brand, as the cascade has them: the base is the Ruwaard's. */
export function brandColours(): Map<string, Colours> {
  const base = readFileSync(join(tokens, 'tokens.css'), 'utf8');
  const others = readdirSync(join(tokens, 'brands')).map((name): [string, string] => [
    basename(name, '.css'),
    base + readFileSync(join(tokens, 'brands', name), 'utf8'),
  ]);
  return new Map([['ruwaard', base] as [string, string], ...others].map(([name, css]) => [name, coloursOf(css)]));
}

function coloursOf(css: string): Colours {
  const values = new Map([...css.matchAll(/--brand-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  const colour = (name: string) => {
    const value = values.get(name);
    if (!value || !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--brand-${name} is not a colour of six digits: ${String(value)}`);
    return value;
  };
  return { ground: colour('ground'), door: colour('door'), lamp: colour('lamp'), ink: colour('ink'), doorTop: cornerOf(values.get('door-top') ?? '0') };
}

/** On a screen a door is about 6 rem wide, in the icon 18 parts; half of it is a round arch. */
const cornerOf = (value: string) => Math.min(9, parseFloat(value) * (value.endsWith('rem') ? 3 : 1));

/** What a phone needs to put a neighbourhood among its programs: its colours, and its door as an icon. */
export function brands(): Plugin {
  return {
    name: 'brands',
    apply: 'build',
    generateBundle() {
      for (const [brand, colours] of brandColours()) {
        const { door: theme, ground } = colours;
        this.emitFile({ type: 'asset', fileName: `icons/${brand}.json`, source: JSON.stringify({ theme, ground }) });
        for (const [name, shape] of shapes)
          this.emitFile({ type: 'asset', fileName: `icons/${brand}-${name}.png`, source: drawIcon(colours, shape) });
      }
    },
  };
}
