import { describe, expect, it } from 'vitest';

import { addressOf, queryOf, readFilters } from './filters';

const none = readFilters(new URLSearchParams());

describe('The filters of the table', () => {
  it('go into the address and come back the same', () => {
    const filters = { q: 'koffie & thee', stand: 'doubtful' as const, organisation: 'a', category: 'coffee', place: 'p' };
    const address = addressOf('/werk/ruwaard/activiteiten', filters, 'x');
    expect(address).toContain('open=x');
    expect(readFilters(new URL(address, 'http://localhost').searchParams)).toEqual(filters);
  });

  it('leave no trace in the address when nothing is narrowed', () => {
    expect(addressOf('/werk/ruwaard/activiteiten', none)).toBe('/werk/ruwaard/activiteiten');
  });

  it('take no state that does not exist', () => {
    expect(readFilters(new URLSearchParams('stand=kapot')).stand).toBe('');
  });

  it('ask the server only for what is narrowed', () => {
    expect(queryOf(none, [])).toEqual({});
    expect(queryOf({ ...none, q: ' koffie ', stand: 'due' }, [])).toEqual({ q: 'koffie', freshness: 'due' });
  });

  it('keep an organiser with the own organisations, whatever the address says', () => {
    expect(queryOf(none, ['mine'])).toEqual({ organisation: 'mine' });
    expect(queryOf({ ...none, organisation: 'theirs' }, ['mine', 'other'])).toEqual({ organisation: 'mine' });
    expect(queryOf({ ...none, organisation: 'other' }, ['mine', 'other'])).toEqual({ organisation: 'other' });
  });
});
