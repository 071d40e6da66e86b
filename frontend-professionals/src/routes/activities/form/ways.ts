import { inOrder, isLastOfMonth, nthOf, weekdayOf, type MonthDay, type Rhythm } from '../../../recurrence/rhythm';

/** The ready-made answers to "how often", as they follow from the first day; `other` and `own` are for the rest. */
export type Way = 'once' | 'weekly' | 'fortnightly' | 'nth' | 'last' | 'other' | 'own';

export function readyWays(day: string): Partial<Record<Way, Rhythm>> {
  const once: Rhythm = { every: 'once' };
  if (day === '') return { once };
  const weekday = weekdayOf(day);
  const monthly = (nth: number): Rhythm => ({ every: 'month', interval: 1, on: { nths: [nth], day: weekday } });
  return {
    once,
    weekly: { every: 'week', interval: 1, days: [weekday] },
    fortnightly: { every: 'week', interval: 2, days: [weekday] },
    ...(nthOf(day) < 5 ? { nth: monthly(nthOf(day)) } : {}),
    ...(isLastOfMonth(day) ? { last: monthly(-1) } : {}),
  };
}

/** Which of the answers a rhythm is. */
export function wayOf(rhythm: Rhythm, day: string): Way {
  if (rhythm.every === 'own') return 'own';
  const ready = Object.entries(readyWays(day)) as [Way, Rhythm][];
  return ready.find(([, one]) => JSON.stringify(one) === JSON.stringify(rhythm))?.[0] ?? 'other';
}

/** The first day moved: what was said by way of that day is said by way of the new one. */
export function follow(rhythm: Rhythm, from: string, to: string): Rhythm {
  if (from === '' || to === '') return rhythm;
  const way = wayOf(rhythm, from);
  const ready = readyWays(to);
  if (way === 'nth' || way === 'last') return ready[way] ?? ready.last ?? ready.nth ?? rhythm;
  return ready[way] ?? rhythm;
}

/** What "anders" begins with: what was chosen, or else every week. */
export function otherFrom(rhythm: Rhythm, day: string): Rhythm {
  if (rhythm.every !== 'once' && rhythm.every !== 'own') return rhythm;
  return { every: 'week', interval: 1, days: day === '' ? ['MO'] : [weekdayOf(day)] };
}

/** Another unit keeps the interval and begins with the first day. */
export function everyUnit(unit: 'day' | 'week' | 'month' | 'year', interval: number, day: string): Rhythm {
  if (unit === 'day' || unit === 'year') return { every: unit, interval };
  if (unit === 'week') return { every: 'week', interval, days: day === '' ? ['MO'] : [weekdayOf(day)] };
  return { every: 'month', interval, on: monthDayOf(day) };
}

export function monthDayOf(day: string): MonthDay {
  return day === '' ? { nths: [1], day: 'MO' } : { nths: [nthOf(day) < 5 ? nthOf(day) : -1], day: weekdayOf(day) };
}

/** Adds or takes away one of a list; the last one stays. */
export function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  const next = on ? [...new Set([...list, one])] : list.filter(other => other !== one);
  return next.length === 0 ? [...list] : next;
}

export const toggledDay = (days: Parameters<typeof inOrder>[0], day: Parameters<typeof inOrder>[0][number], on: boolean) =>
  inOrder(toggled(days, day, on));

/** 1st before 2nd, and the last at the end. */
export const toggledNth = (nths: readonly number[], nth: number, on: boolean) =>
  toggled(nths, nth, on).sort((one, other) => (one < 0 ? 9 : one) - (other < 0 ? 9 : other));
