import { describe, expect, it } from 'vitest';

import { activityOf } from '../../../shared-ui/testing/items';
import { whomToCall } from './whomToCall';

const placeOf = (id: string) => {
  const { place } = activityOf();
  return place && { ...place, id, name: 'De Zaal' };
};

const by = (id: string, name: string, telephone: string | null, place = 'hall') =>
  activityOf({
    id,
    organisation: { id: name, name },
    place: placeOf(place),
    contact: { name: 'Ria', telephone, email: null },
  });

describe('Whom to call about what was not kept', () => {
  const items = [
    by('a', 'De Haard', '0412 1'),
    by('b', 'De Haard', '0412 1'),
    by('c', 'Rucrea', '0412 2', 'shed'),
    by('d', 'Zonder', null, 'attic'),
  ];

  it('is whoever does most there', () => {
    expect(whomToCall(items, 'shed')).toEqual({ name: 'Rucrea', telephone: '0412 2' });
    expect(whomToCall(items, 'Rucrea')).toEqual({ name: 'Rucrea', telephone: '0412 2' });
    expect(whomToCall(items, 'c')).toEqual({ name: 'Rucrea', telephone: '0412 2' });
  });

  it('is whoever does most in the neighbourhood, for what nobody knows', () => {
    expect(whomToCall(items, 'elders')).toEqual({ name: 'De Haard', telephone: '0412 1' });
    expect(whomToCall(items, 'attic')).toEqual({ name: 'De Haard', telephone: '0412 1' });
  });

  it('is nobody where nobody has a telephone', () => {
    expect(whomToCall([by('d', 'Zonder', null)], 'd')).toBeNull();
  });
});
