import { describe, expect, it, vi } from 'vitest';

import { after, entryOf, isForgotten, isOfAnother, type Entry } from './entry';
import { sendAll, type Sender } from './sending';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const typed = (change: Partial<Entry> = {}): Entry => ({
  ...entryOf(
    {
      key: 'sleutel-1',
      kind: 'correction',
      path: '/api/v1/neighbourhoods/ruwaard/activities/1/corrections',
      body: { code: 'other', note: 'Het hek is dicht.' },
      about: { title: 'Koffie', address: '/ruwaard/activiteiten/koffie-1' },
      person: null,
    },
    NOW,
  ),
  ...change,
});

function outbox(first: Entry[], answer: (sent: RequestInit, path: string) => Response | 'offline', sender: Partial<Sender> = {}) {
  const kept = new Map(first.map(entry => [entry.key, entry]));
  const store = {
    all: () => Promise.resolve([...kept.values()]),
    put: (entry: Entry) => Promise.resolve(void kept.set(entry.key, entry)),
    remove: (key: string) => Promise.resolve(void kept.delete(key)),
  };
  const fetch = vi.fn((path: string, sent: RequestInit) => {
    const reply = answer(sent, path);
    return reply === 'offline' ? Promise.reject(new TypeError('no connection')) : Promise.resolve(reply);
  });
  const send = () =>
    sendAll({ store, fetch: fetch as unknown as typeof globalThis.fetch, person: null, token: () => Promise.resolve(null), ...sender });
  return { send, fetch, of: (key: string) => kept.get(key) };
}

const problem = (status: number) =>
  new Response(JSON.stringify({ type: '/problems/x', title: 'Hier is niets', status }), { status, headers: { 'Content-Type': 'application/problem+json' } });
const made = () => new Response('{}', { status: 201 });

describe('What was typed without a connection', () => {
  it('is sent with the key that was made when it was typed, and what was typed is forgotten then', async () => {
    const box = outbox([typed()], made);
    expect(await box.send()).toEqual([]);
    const [path, sent] = box.fetch.mock.calls[0] as [string, RequestInit];
    expect(path).toBe('/api/v1/neighbourhoods/ruwaard/activities/1/corrections');
    expect(sent.headers).toMatchObject({ 'Idempotency-Key': 'sleutel-1' });
    expect(sent.body).toBe('{"code":"other","note":"Het hek is dicht."}');
    expect(box.of('sleutel-1')).toMatchObject({ state: 'sent', body: null });
  });

  it('is not sent again once it was', async () => {
    const box = outbox([typed()], made);
    await box.send();
    await box.send();
    expect(box.fetch).toHaveBeenCalledTimes(1);
  });

  it('waits while there is no answer, with the same key', async () => {
    let works = false;
    const box = outbox([typed()], () => (works ? made() : 'offline'));
    expect((await box.send()).map(({ key }) => key)).toEqual(['sleutel-1']);
    expect(box.of('sleutel-1')).toEqual(typed());
    works = true;
    await box.send();
    const keys = box.fetch.mock.calls.map(([, sent]) => (sent.headers as Record<string, string>)['Idempotency-Key']);
    expect(keys).toEqual(['sleutel-1', 'sleutel-1']);
    expect(box.of('sleutel-1')?.state).toBe('sent');
  });

  it.each([401, 429, 500, 503])('waits when the server says %d', async status => {
    const box = outbox([typed()], () => problem(status));
    await box.send();
    expect(box.of('sleutel-1')?.state).toBe('waiting');
  });

  it('stays with its reason when the server refuses it, and the next one is sent', async () => {
    const box = outbox([typed(), typed({ key: 'sleutel-2', path: '/2', typedAt: '2026-11-28T12:01:00Z' })], (_, path) => (path === '/2' ? made() : problem(404)));
    await box.send();
    expect(box.of('sleutel-1')).toMatchObject({ state: 'refused', problem: { title: 'Hier is niets' }, body: { note: 'Het hek is dicht.' } });
    expect(box.of('sleutel-2')?.state).toBe('sent');
  });

  it('goes in the order in which it was typed, and stops where there is no connection', async () => {
    const late = typed({ key: 'sleutel-2', typedAt: '2026-11-28T12:01:00Z' });
    const box = outbox([late, typed()], () => 'offline');
    expect((await box.send()).map(({ key }) => key)).toEqual(['sleutel-1', 'sleutel-2']);
    expect(box.fetch).toHaveBeenCalledTimes(1);
  });

  it('waits for who typed it, when that was somebody who was signed in', async () => {
    const mine = [typed({ person: 'fatma' })];
    const visitor = outbox(mine, made);
    await visitor.send();
    const other = outbox(mine, made, { person: 'ria', token: () => Promise.resolve('t') });
    await other.send();
    expect([visitor.fetch.mock.calls, other.fetch.mock.calls]).toEqual([[], []]);
    const ended = outbox(mine, made, { person: 'fatma' });
    await ended.send();
    expect(ended.of('sleutel-1')?.state).toBe('waiting');
    const back = outbox(mine, made, { person: 'fatma', token: () => Promise.resolve('t') });
    await back.send();
    expect(back.fetch.mock.calls[0]?.[1].headers).toMatchObject({ Authorization: 'Bearer t' });
    expect(back.of('sleutel-1')?.state).toBe('sent');
  });

  it('goes without a token when a visitor typed it', async () => {
    const box = outbox([typed()], made, { person: 'ria', token: () => Promise.resolve('t') });
    await box.send();
    expect(box.fetch.mock.calls[0]?.[1].headers).not.toHaveProperty('Authorization');
  });

  it('is shown to nobody else', () => {
    expect(isOfAnother(typed({ person: 'fatma' }), null)).toBe(true);
    expect(isOfAnother(typed({ person: 'fatma' }), 'ria')).toBe(true);
    expect(isOfAnother(typed({ person: 'fatma' }), 'fatma')).toBe(false);
    expect(isOfAnother(typed(), 'ria')).toBe(false);
  });

  it('is forgotten a week after it was sent, and never before', () => {
    const sent = after(typed(), { status: 201, problem: null }, NOW);
    expect(isForgotten(sent, NOW + 6 * 86_400_000)).toBe(false);
    expect(isForgotten(sent, NOW + 8 * 86_400_000)).toBe(true);
    expect(isForgotten(typed(), NOW + 400 * 86_400_000)).toBe(false);
    const refused = after(typed(), { status: 404, problem: null }, NOW);
    expect(isForgotten(refused, NOW + 400 * 86_400_000)).toBe(false);
  });
});
