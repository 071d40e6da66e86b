import { describe, expect, it } from 'vitest';

import { slugOf } from './slug';

describe('A name as a part of an address', () => {
  it.each([
    ['Crafts & sewing', 'crafts-sewing'],
    ['Café', 'cafe'],
    [' 3D printing! ', 'd-printing'],
    ['x'.repeat(60), 'x'.repeat(40)],
    ['!!!', ''],
  ])('%s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
