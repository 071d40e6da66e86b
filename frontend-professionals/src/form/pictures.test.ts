import type { Api } from 'shared-ui/api/api';
import { describe, expect, it, vi } from 'vitest';

import { keepDescription } from './pictures';

const photo = (alt: string | null) => ({ id: 'p', alt, width: 10, height: 10 });
const answers = (alt: string | null) => {
  const patch = vi.fn().mockResolvedValue({ ok: true, value: photo(alt), version: '"2"' });
  const get = vi.fn().mockResolvedValue({ ok: true, value: photo(alt), version: '"1"' });
  return { get, patch, api: { get, patch } as unknown as Api };
};

describe('The description of a photo', () => {
  it('is kept with the version it was read at', async () => {
    const { api, patch } = answers(null);
    await keepDescription(api, photo(' Vier mensen '));
    expect(patch.mock.calls[0]?.slice(1)).toEqual([{ alt: 'Vier mensen' }, { params: { id: 'p' }, version: '"1"' }]);
  });

  it('is left alone when the server already has it', async () => {
    const { api, patch } = answers('Vier mensen');
    expect((await keepDescription(api, photo('Vier mensen'))).ok).toBe(true);
    expect(patch).not.toHaveBeenCalled();
  });

  it('asks nothing when there is no photo', async () => {
    const { api, get } = answers(null);
    await keepDescription(api, null);
    expect(get).not.toHaveBeenCalled();
  });
});
