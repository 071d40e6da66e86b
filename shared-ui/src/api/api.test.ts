import { describe, expect, it, vi } from 'vitest';

import { serverOf, type Answers } from '../../testing/visit';
import { createApi } from './api';
import { createSession } from './session';

function door(answers: Answers) {
  const server = serverOf(answers);
  const session = createSession('/api/v1', server.fetch, localStorage);
  return { ...server, api: createApi('/api/v1', () => 'ruwaard', session, server.fetch) };
}

const headersOf = (fetch: typeof globalThis.fetch) => vi.mocked(fetch).mock.calls.map(([, init]) => init?.headers as Record<string, string>);

describe('The client of the API', () => {
  it('fills in the address and leaves out what was not asked', async () => {
    const { api, asked } = door({});
    await api.get('/neighbourhoods/{neighbourhood}/activities/{id}', { params: { id: 'a b' } });
    await api.get('/neighbourhoods/{neighbourhood}/activities', { query: { free: true, q: '', limit: 20 } });
    expect(asked.map(one => one.line)).toEqual(['GET /activities/a%20b', 'GET /activities?free=true&limit=20']);
  });

  it('gives what was read with its version', async () => {
    const { api } = door({ 'GET /me': { body: { name: 'Fatma' } } });
    expect(await api.get('/me')).toMatchObject({ ok: true, value: { name: 'Fatma' }, version: '"7"' });
  });

  it('sends back the version it read, and a merge-patch', async () => {
    const { api, fetch } = door({ 'PATCH /me': {} });
    await api.patch('/me', { language: 'en' }, { version: '"7"' });
    expect(headersOf(fetch)[0]).toMatchObject({ 'If-Match': '"7"', 'Content-Type': 'application/merge-patch+json' });
  });

  it('gives every POST a key of its own, so that a repeated one makes nothing twice', async () => {
    const { api, fetch } = door({});
    const path = '/neighbourhoods/{neighbourhood}/activities/{id}/corrections' as const;
    await api.post(path, { code: 'stopped' }, { params: { id: '1' } });
    await api.post(path, { code: 'stopped' }, { params: { id: '1' } });
    const keys = headersOf(fetch).map(headers => headers['Idempotency-Key']);
    expect(new Set(keys).size).toBe(2);
  });

  it('turns no connection, a problem and a page of a proxy into values', async () => {
    const { api } = door({ 'GET /me': 'offline', 'GET /places': { status: 400, body: { type: '/problems/invalid', status: 400, errors: [{ parameter: 'q', code: 'too_long' }] } } });
    expect(await api.get('/me')).toMatchObject({ ok: false, problem: { status: 0 } });
    expect(await api.get('/neighbourhoods/{neighbourhood}/places')).toMatchObject({ problem: { errors: [{ code: 'too_long' }] } });
    const proxy = vi.fn(() => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })));
    const session = createSession('/api/v1', proxy, localStorage);
    expect(await createApi('/api/v1', () => 'x', session, proxy).get('/me')).toMatchObject({ problem: { status: 502 } });
  });
});
