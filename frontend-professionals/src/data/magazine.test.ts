import type { Outlets } from 'shared-ui/api/contract.gen';
import { describe, expect, it } from 'vitest';

import { closing } from './magazine';

const outlets = (deadline: string | null, ...titles: string[]) => ({ magazine: 'De Rucreant', deadline, missing: titles.map(title => ({ title })) }) as Outlets;
const at = (day: string) => new Date(`${day}T11:00:00Z`);

describe('What the magazine will miss', () => {
  it('is told in the ten days before it closes, of all own organisations', () => {
    const both = [outlets('2026-12-05', 'Kaarten'), outlets('2026-12-05', 'Soep')];
    expect(closing(both, at('2026-11-24'))).toBe(null);
    expect(closing(both, at('2026-11-25'))).toEqual({ magazine: 'De Rucreant', days: 10, missing: ['Kaarten', 'Soep'] });
    expect(closing(both, at('2026-12-05'))?.days).toBe(0);
    expect(closing(both, at('2026-12-06'))).toBe(null);
  });

  it('is nothing when all is confirmed, and where there is no magazine', () => {
    expect(closing([outlets('2026-12-05')], at('2026-12-01'))).toBe(null);
    expect(closing([outlets(null, 'Soep')], at('2026-12-01'))).toBe(null);
    expect(closing([], at('2026-12-01'))).toBe(null);
  });
});
