import type { Api } from 'shared-ui/api/api';
import type { Listing } from 'shared-ui/api/types';
import { describe, expect, it, vi } from 'vitest';

import { comingLines, firstOfEach } from './coming';

const line = (id: string, start: string) => ({ start, activity: { id } }) as Listing;

describe('The programme', () => {
  it('counts a series once, by its first date', () => {
    const lines = [line('a', '2026-11-24'), line('b', '2026-11-25'), line('a', '2026-12-01')];
    expect(firstOfEach(lines).map(one => one.start)).toEqual(['2026-11-24', '2026-11-25']);
  });
});

describe('The coming weeks', () => {
  const answer = (items: Listing[], next: string | null) => ({ ok: true, value: { items, next }, version: null });

  it('are read window after window', async () => {
    const get = vi.fn().mockResolvedValueOnce(answer([line('a', '1')], 'c')).mockResolvedValueOnce(answer([line('b', '2')], null));
    const result = await comingLines({ get } as unknown as Api);
    expect(result.ok && result.value.length).toBe(2);
    expect((get.mock.calls[1]?.[1] as { query: { cursor: string } }).query.cursor).toBe('c');
  });

  it('are not half shown when one window fails', async () => {
    const get = vi.fn().mockResolvedValueOnce(answer([line('a', '1')], 'c')).mockResolvedValueOnce({ ok: false, problem: { status: 503 } });
    expect((await comingLines({ get } as unknown as Api)).ok).toBe(false);
  });
});
