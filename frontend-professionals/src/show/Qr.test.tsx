import { render } from '@testing-library/preact';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';

import { Qr } from './Qr';

/** So many dots of a camera are one module of the code. */
const DOTS = 4;

it('a code is read by a camera, and leads where it says', () => {
  const address = 'https://voordeur.example/ruwaard/activiteiten/3f9c0000-0000-4000-8000-000000000001';
  const { container } = render(<Qr text={address} label="Code" />);
  const side = Number(container.querySelector('rect')?.getAttribute('width')) * DOTS;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of (container.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dot = 0; dot < DOTS * DOTS; dot++) {
      const at = (Number(y) * DOTS + Math.floor(dot / DOTS)) * side + Number(x) * DOTS + (dot % DOTS);
      picture.fill(0, at * 4, at * 4 + 3);
    }
  expect(jsQR(picture, side, side)?.data).toBe(address);
});
