import { beforeEach, describe, expect, it, vi } from 'vitest';

import { lookedBefore } from './lastLook';

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 24, hour, minute));

beforeEach(() => localStorage.clear());

describe('When somebody looked before', () => {
  it('is not known the first time', () => expect(lookedBefore('a', at(8))).toBeNull());

  it('stays the same while they come back to the same look', () => {
    lookedBefore('a', at(8));
    expect(lookedBefore('a', at(13))).toBe(at(8).toISOString());
    expect(lookedBefore('a', at(13, 20))).toBe(at(8).toISOString());
    expect(lookedBefore('a', at(13, 45))).toBe(at(8).toISOString());
    expect(lookedBefore('a', at(15))).toBe(at(13, 45).toISOString());
  });

  it('is not known where what was kept cannot be read, nor where nothing can be kept', () => {
    localStorage.setItem('voordeur-look a', '{"at":');
    expect(lookedBefore('a', at(8))).toBeNull();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(lookedBefore('a', at(13))).toBe(at(8).toISOString());
    full.mockRestore();
  });

  it('is each person’s own', () => {
    lookedBefore('a', at(8));
    expect(lookedBefore('b', at(13))).toBeNull();
  });
});
