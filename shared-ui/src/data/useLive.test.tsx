import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { LiveTicket } from '../api/types';
import type { Result } from '../api/problem';
import { useLive } from './useLive';

/** As the browser's, but a test says what happens. */
class Stream extends EventTarget {
  readonly OPEN = 1;
  static all: Stream[] = [];
  readyState = 0;
  constructor(readonly url: string) {
    super();
    Stream.all.push(this);
  }
  close() {
    this.readyState = 2;
  }
  say(event: string) {
    if (event === 'open') this.readyState = this.OPEN;
    this.dispatchEvent(new Event(event));
  }
}

const given: Result<LiveTicket> = { ok: true, value: { url: '/live/abc', expiresAt: '2026-11-29T12:00:00Z' }, version: null };
const refused: Result<LiveTicket> = { ok: false, problem: { type: 'about:blank', title: 'Nee', status: 404 } };
const ask = vi.fn();
const ticket = vi.fn((): Promise<Result<LiveTicket>> => Promise.resolve(given));

function Looking() {
  useLive('talk', ticket, ask);
  return null;
}
const root = document.createElement('div');
const come = () => act(() => render(<Looking />, root));
const leave = () => act(() => render(null, root));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const open = () => Stream.all.filter(stream => stream.readyState < 2).map(stream => Stream.all.indexOf(stream));
async function started() {
  await come();
  await pass(0);
  Stream.all[0]?.say('open');
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Stream);
  Stream.all = [];
  ask.mockClear();
  ticket.mockReset().mockImplementation(() => Promise.resolve(given));
});
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('News of what somebody looks at', () => {
  it('is asked for when the server says that something changed, and not otherwise', async () => {
    await started();
    expect(Stream.all.map(({ url }) => url)).toEqual(['/live/abc']);
    expect(ask).toHaveBeenCalledTimes(1);
    Stream.all[0]?.say('change');
    expect(ask).toHaveBeenCalledTimes(2);
    for (let i = 0; i < 6; i++) {
      Stream.all[0]?.say('beat');
      await pass(20_000);
    }
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is asked for every fifteen seconds where no stream opens', async () => {
    ticket.mockImplementation(() => Promise.resolve(refused));
    await come();
    await pass(45_000);
    expect(ask).toHaveBeenCalledTimes(3);
    vi.stubGlobal('EventSource', undefined);
    Reflect.deleteProperty(globalThis, 'EventSource');
    await pass(15_000);
    expect(ask).toHaveBeenCalledTimes(4);
    expect(Stream.all).toEqual([]);
  });

  it('comes on a new stream with a new ticket when one ends, and from asking when one falls silent', async () => {
    await started();
    Stream.all[0]?.say('error');
    await pass(2_000);
    expect(ticket).toHaveBeenCalledTimes(2);
    expect(open()).toEqual([1]);
    Stream.all[1]?.say('open');
    ask.mockClear();
    await pass(60_000);
    expect(ask).toHaveBeenCalled();
    expect(Stream.all.length).toBeGreaterThan(2);
    expect(open().length).toBe(1);
  });

  it('is not wanted while nobody looks, and at once when they come back', async () => {
    await started();
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    ask.mockClear();
    await pass(60_000);
    expect([open().length, ask.mock.calls.length]).toEqual([0, 0]);
    seen.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect([open().length, ask.mock.calls.length]).toEqual([1, 1]);
    await leave();
    expect(open()).toEqual([]);
  });
});
