import { beforeEach, describe, expect, it, vi } from 'vitest';

import { serverOf, type Answers } from '../../testing/visit';
import { createApi } from './api';
import { createSession } from './session';

const fatma = { id: '1', name: 'Fatma', email: 'f@voordeur.example', language: 'nl', roles: { ruwaard: ['resident'] }, organisations: [] };
const given = (accessToken: string, expiresIn = 600) => ({ body: { accessToken, expiresIn, person: fatma } });

function house(answers: Answers) {
  const server = serverOf(answers);
  const session = createSession('/api/v1', server.fetch, localStorage);
  const api = createApi('/api/v1', () => 'ruwaard', session, server.fetch);
  const calls = vi.mocked(server.fetch).mock.calls;
  const tokens = () => calls.map(([, init]) => (init?.headers as Record<string, string> | undefined)?.['Authorization']);
  return { session, api, tokens, lines: () => server.asked.map(one => one.line) };
}

describe('A session', () => {
  beforeEach(() => localStorage.clear());

  it('asks nothing of the server for a visitor, who is known at once', async () => {
    const { session, api, lines, tokens } = house({ 'GET /places': { body: { items: [], next: null } } });
    expect(session.known.value).toBe(true);
    await api.get('/neighbourhoods/{neighbourhood}/places');
    expect(lines()).toEqual(['GET /places']);
    expect(tokens()).toEqual([undefined]);
  });

  it('sends the token with everything that is asked after signing in', async () => {
    const { session, api, tokens } = house({ 'POST /sessions': given('one') });
    await session.signIn('f@voordeur.example', 'geheim');
    await api.get('/me');
    expect(session.person.value?.name).toBe('Fatma');
    expect(tokens().at(-1)).toBe('Bearer one');
  });

  it('opens with the link of a letter as with a password', async () => {
    const { session, api, tokens } = house({ 'POST /accounts/_verify': given('by-letter') });
    await session.signInByLetter({ token: 'abc' });
    await api.get('/me');
    expect(session.person.value?.name).toBe('Fatma');
    expect(tokens().at(-1)).toBe('Bearer by-letter');
  });

  it('is not renewed for a wrong password', async () => {
    const wrong = { status: 401, body: { type: '/problems/bad-credentials', title: 'x', status: 401 } };
    const { session, api, lines } = house({ 'POST /sessions': given('one'), 'POST /me/_password': wrong });
    await session.signIn('f@voordeur.example', 'geheim');
    await api.post('/me/_password', { currentPassword: 'mis', password: 'vier paarden eten gras' });
    expect(lines()).toEqual(['POST /sessions', 'POST /me/_password']);
  });

  it('keeps the token out of every storage', async () => {
    const { session } = house({ 'POST /sessions': given('very-secret') });
    await session.signIn('f@voordeur.example', 'geheim');
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain('very-secret');
  });

  it('comes back with the cookie when somebody was signed in here before', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const { session, api, tokens } = house({ 'POST /sessions/_refresh': given('two') });
    expect(session.known.value).toBe(false);
    await api.get('/me');
    expect(session.person.value?.name).toBe('Fatma');
    expect(tokens().at(-1)).toBe('Bearer two');
  });

  it('refreshes only once when two screens ask at the same time', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const { api, lines } = house({ 'POST /sessions/_refresh': given('two') });
    await Promise.all([api.get('/me'), api.get('/neighbourhoods/{neighbourhood}')]);
    expect(lines().filter(line => line.endsWith('_refresh'))).toHaveLength(1);
  });

  it('renews a stale token once and asks again', async () => {
    let renewed = false;
    const { session, api, lines } = house({
      'POST /sessions': given('old'),
      'POST /sessions/_refresh': () => ((renewed = true), given('new')),
      'GET /me': () => (renewed ? { body: fatma } : { status: 401 }),
    });
    await session.signIn('f@voordeur.example', 'geheim');
    expect((await api.get('/me')).ok).toBe(true);
    expect(lines()).toEqual(['POST /sessions', 'GET /me', 'POST /sessions/_refresh', 'GET /me']);
  });

  it('makes a visitor of somebody whose cookie is no longer taken', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const { session, api } = house({ 'POST /sessions/_refresh': { status: 401 }, 'GET /me': { status: 401 } });
    await api.get('/me');
    expect(session.person.value).toBeNull();
    expect(localStorage.getItem('voordeur-signed-in')).toBeNull();
  });

  it('stays signed in when only the connection is gone', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const { session, api } = house({ 'POST /sessions/_refresh': 'offline', 'GET /me': 'offline' });
    await api.get('/me');
    expect(session.known.value).toBe(true);
    expect(localStorage.getItem('voordeur-signed-in')).toBe('1');
  });

  it('renews a token that is about to end before it is refused', async () => {
    const { session, api, tokens } = house({ 'POST /sessions': given('short', 20), 'POST /sessions/_refresh': given('long') });
    await session.signIn('f@voordeur.example', 'geheim');
    await api.get('/me');
    expect(tokens().at(-1)).toBe('Bearer long');
  });

  it('forgets who was here after signing out', async () => {
    const { session, api, tokens } = house({ 'POST /sessions': given('one'), 'DELETE /sessions/current': {} });
    await session.signIn('f@voordeur.example', 'geheim');
    await session.signOut();
    await api.get('/neighbourhoods/{neighbourhood}');
    expect(session.person.value).toBeNull();
    expect(tokens().at(-1)).toBeUndefined();
  });
});
