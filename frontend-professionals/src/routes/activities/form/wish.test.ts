import { describe, expect, it } from 'vitest';

import type { Choices } from '../../../data/whole';
import { wishOf } from './wish';

const choices = { categories: [{ slug: 'music' }], places: [{ id: 'p' }] } as unknown as Choices;
const wished = (query: string) => wishOf(new URLSearchParams(query), choices);

describe('A new activity of which something is known', () => {
  it('begins with what the address says', () => {
    expect(wished('dag=2026-12-06&van=14:00&rubriek=music&voor=youth&taal=tr&plek=p')).toEqual({
      day: '2026-12-06', start: '14:00', categories: ['music'], audience: ['youth'], languages: ['nl', 'tr'], place: 'p',
    });
  });

  it('leaves out what it does not understand', () => {
    expect(wished('dag=morgen&van=25:00&rubriek=x&voor=katten&taal=TR1&plek=q')).toEqual({});
    expect(wished('')).toEqual({});
  });
});
