import type { Api } from 'shared-ui/api/api';
import type { Life, Listing } from 'shared-ui/api/types';
import { describe, expect, it, vi } from 'vitest';

import { comingLines, firstOfEach, waiting } from './attention';

const line = (id: string, start: string) => ({ start, activity: { id } }) as Listing;
const life = (dueAt: string, doubtfulAt: string): Life => ({ confirmedAt: null, confirmedBy: null, dueAt, doubtfulAt, demonstration: false });
const past = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

describe('What needs attention', () => {
  it('counts a series once, by its first date', () => {
    const lines = [line('a', '2026-11-24'), line('b', '2026-11-25'), line('a', '2026-12-01')];
    expect(firstOfEach(lines).map(one => one.start)).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('begins with what waits longest, and leaves out what is right', () => {
    const [fresh, due, doubtful] = [life(past(-10), past(-20)), life(past(2), past(-12)), life(past(20), past(6))];
    expect(waiting([fresh, due, doubtful])).toEqual([doubtful, due]);
  });
});

describe('The coming weeks', () => {
  const answer = (items: Listing[], next: string | null) => ({ ok: true, value: { items, next }, version: null });

  it('are read window after window', async () => {
    const get = vi.fn().mockResolvedValueOnce(answer([line('a', '1')], 'c')).mockResolvedValueOnce(answer([line('b', '2')], null));
    const result = await comingLines({ get } as unknown as Api, null);
    expect(result.ok && result.value.length).toBe(2);
    expect((get.mock.calls[1]?.[1] as { query: { cursor: string } }).query.cursor).toBe('c');
  });

  it('of several organisations come together by time', async () => {
    const get = vi.fn().mockResolvedValueOnce(answer([line('a', '3')], null)).mockResolvedValueOnce(answer([line('b', '2')], null));
    const result = await comingLines({ get } as unknown as Api, ['x', 'y']);
    expect(result.ok && result.value.map(one => one.start)).toEqual(['2', '3']);
  });

  it('are not half shown when one window fails', async () => {
    const get = vi.fn().mockResolvedValueOnce(answer([line('a', '1')], 'c')).mockResolvedValueOnce({ ok: false, problem: { status: 503 } });
    expect((await comingLines({ get } as unknown as Api, null)).ok).toBe(false);
  });
});
