import { describe, expect, it } from 'vitest';

import { idOf, matchRoute, type Route } from './routes';

const screen = () => Promise.reject(new Error('not opened here'));
const routes: Route[] = [
  { path: '/:neighbourhood', screen },
  { path: '/:neighbourhood/activiteiten', screen },
  { path: '/:neighbourhood/activiteiten/:id', screen },
];

describe('An address', () => {
  it('finds its screen, with or without a slash at the end', () => {
    expect(matchRoute(routes, '/ruwaard/')?.params).toEqual({ neighbourhood: 'ruwaard' });
    expect(matchRoute(routes, '/ruwaard/activiteiten/')?.route).toBe(routes[1]);
    expect(matchRoute(routes, '/ruwaard/activiteiten/samen%20eten')?.params).toEqual({ neighbourhood: 'ruwaard', id: 'samen eten' });
  });

  it('that nobody knows has none', () => {
    expect(matchRoute(routes, '/ruwaard/iets/anders')).toBeNull();
    expect(matchRoute(routes, '/ruwaard/activiteiten/a/b')).toBeNull();
  });

  it('of somebody else is left alone', () => {
    for (const path of ['/werk/', '/api/', '/feeds', '/scherm', '/assets']) expect(matchRoute(routes, path)).toBeNull();
  });

  it('with a broken escape is still an address', () => {
    expect(matchRoute(routes, '/ruwaard/activiteiten/%E0%A4%A')?.params['id']).toBe('%E0%A4%A');
  });

  it('of an item is decided by the id at its end', () => {
    const id = '3f9c0000-0000-4000-8000-000000000001';
    expect(idOf(`koffie-inloop-${id}`)).toBe(id);
    expect(idOf(id)).toBe(id);
    expect(idOf('koffie-inloop')).toBe('koffie-inloop');
  });
});
