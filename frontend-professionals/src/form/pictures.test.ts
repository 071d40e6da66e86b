import type { Api } from 'shared-ui/api/api';
import type { PictureUse } from 'shared-ui/api/types';
import { isUndescribed } from 'shared-ui/show/undescribed';
import { describe, expect, it, vi } from 'vitest';

import { focused, isPoster, keepPictures, moved, percentOf, usesOf, wayOf } from './pictures';

const photo = (change: Partial<PictureUse> = {}): PictureUse => ({
  id: 'p', alt: null, decorative: false, width: 800, height: 1200, crop: { x: 50, y: 10 }, focus: null, ...change,
});
const answers = (known: Partial<PictureUse>) => {
  const answer = (version: string) => vi.fn().mockResolvedValue({ ok: true, value: photo(known), version });
  const [get, patch, post] = [answer('"1"'), answer('"2"'), answer('')];
  return { get, patch, post, api: { get, patch, post } as unknown as Api };
};

describe('The description of a photo', () => {
  it('is kept with the version it was read at', async () => {
    const { api, patch } = answers({});
    await keepPictures(api, [photo({ alt: ' Vier mensen ' })]);
    expect(patch.mock.calls[0]?.slice(1)).toEqual([{ alt: 'Vier mensen', decorative: false }, { params: { id: 'p' }, version: '"1"' }]);
  });

  it('goes when it is only decoration', async () => {
    const { api, patch } = answers({ alt: 'Vier mensen' });
    await keepPictures(api, [photo({ alt: 'Vier mensen', decorative: true })]);
    expect(patch.mock.calls[0]?.[1]).toEqual({ alt: null, decorative: true });
  });

  it('is left alone when the server already has it, and may come later', async () => {
    const { api, patch } = answers({ alt: 'Vier mensen' });
    expect((await keepPictures(api, [photo({ alt: 'Vier mensen' })])).ok).toBe(true);
    const later = answers({});
    expect((await keepPictures(later.api, [photo()])).ok).toBe(true);
    expect([patch.mock.calls, later.patch.mock.calls]).toEqual([[], []]);
  });

  it('is asked for until there is one, or none is needed', () => {
    expect([photo(), photo({ alt: '  ' }), photo({ alt: 'Een taart' }), photo({ decorative: true })].map(isUndescribed)).toEqual([true, true, false, false]);
  });
});

describe('The piece that a list shows', () => {
  it('is made before the item says that it has it', async () => {
    const { api, post } = answers({});
    await keepPictures(api, [photo(), photo({ focus: { x: 50, y: 20 } })]);
    expect(post.mock.calls.map(call => call[1] as unknown)).toEqual([{ x: 50, y: 20 }]);
  });

  it('can be chosen along the longer side only', () => {
    expect([photo(), photo({ width: 2000 }), photo({ width: 1800 })].map(wayOf)).toEqual(['y', 'x', null]);
    expect(focused(photo(), 20.4).focus).toEqual({ x: 50, y: 20 });
    expect(focused(photo({ width: 2000 }), 140).focus).toEqual({ x: 100, y: 50 });
  });

  it('is the one that was chosen, else ours, else the middle', () => {
    expect([photo({ focus: { x: 50, y: 80 } }), photo(), photo({ crop: null })].map(percentOf)).toEqual([80, 10, 50]);
  });
});

describe('Several photos', () => {
  it('are sent in order with what was chosen of each', () => {
    expect(usesOf([photo({ id: 'a' }), photo({ id: 'b', focus: { x: 50, y: 1 } })])).toEqual([
      { id: 'a', focus: null }, { id: 'b', focus: { x: 50, y: 1 } },
    ]);
  });

  it('change places', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it('are posters where they are high', () => {
    expect([photo(), photo({ height: 900 })].map(isPoster)).toEqual([true, false]);
  });
});
