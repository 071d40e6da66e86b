import { expect, it } from 'vitest';

import { daysLeft } from './daysLeft';

it('counts days on the calendar in Amsterdam, also just after its midnight and over the change of the clock', () => {
  expect(daysLeft('2026-12-11', new Date('2026-11-29T13:00:00Z'))).toBe(12);
  expect(daysLeft('2026-11-30', new Date('2026-11-29T23:30:00Z'))).toBe(0);
  expect(daysLeft('2027-03-29', new Date('2027-03-27T12:00:00Z'))).toBe(2);
  expect(daysLeft('2026-11-28', new Date('2026-11-29T13:00:00Z'))).toBe(-1);
});
