import { inflateSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { brandColours } from '../../brands.vite';
import { drawIcon } from '../../icon.vite';

/** The colour of a pixel, from a PNG as we write them: one IDAT, no filter. */
function pixelsOf(png: Buffer) {
  const size = png.readUInt32BE(16);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const at = (x: number, y: number) => [...rows.subarray(y * (size * 4 + 1) + 1 + x * 4, y * (size * 4 + 1) + 5 + x * 4)];
  return { size, at };
}

const rgba = (colour: string) => [...[1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16)), 255];

describe.each([...brandColours()])('The icon of %s', (_, colours) => {
  it('is our door in its colours, on a ground with a soft corner', () => {
    const { size, at } = pixelsOf(drawIcon(colours, { size: 96, scale: 1, corner: 6 }));
    expect(size).toBe(96);
    expect(at(0, 0)).toEqual([0, 0, 0, 0]);
    expect(at(48, 2)).toEqual(rgba(colours.ground));
    expect(at(48, 29)).toEqual(rgba(colours.lamp));
    expect(at(48, 75)).toEqual(rgba(colours.door));
    expect(at(15, 87)).toEqual(rgba(colours.ink));
  });

  it('keeps all of the door where a phone cuts it to a circle', () => {
    const { size, at } = pixelsOf(drawIcon(colours, { size: 128, scale: 0.68, corner: 0 }));
    const outside: number[][] = [];
    for (let x = 0; x < size; x++)
      for (let y = 0; y < size; y++) if (Math.hypot(x - 63.5, y - 63.5) > 0.4 * size) outside.push(at(x, y));
    expect(new Set(outside.map(String))).toEqual(new Set([String(rgba(colours.ground))]));
  });
});
