import { describe, expect, it } from 'vitest';

import { bySchoolYear, schoolYearOf } from './schoolYear';
import { seasonOf, seasonShort } from './season';

describe('A school year', () => {
  it('begins after the summer, and the summer holiday closes the one before', () => {
    expect(['2026-07-11', '2026-10-17', '2027-01-02'].map(startDate => schoolYearOf({ startDate }))).toEqual([2025, 2026, 2026]);
  });

  it('holds its holidays in their order', () => {
    const holidays = [{ startDate: '2026-07-11' }, { startDate: '2026-10-17' }, { startDate: '2026-12-19' }];
    expect(bySchoolYear(holidays)).toEqual([
      { year: 2025, holidays: holidays.slice(0, 1) },
      { year: 2026, holidays: holidays.slice(1) },
    ]);
  });
});

describe('The begin of a season', () => {
  it('is typed with the day first', () => {
    expect(['1-9', '01/09', ' 5 . 1 '].map(seasonOf)).toEqual(['09-01', '09-01', '01-05']);
    expect(seasonShort('09-01')).toBe('1-9');
  });

  it('goes as it is when it is none, for the server to say so', () => {
    expect(seasonOf('na de zomer')).toBe('na de zomer');
  });
});
