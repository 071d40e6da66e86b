/** The days as a calendar rule names them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** In a month: the 1st and 3rd Friday (-1 is the last), or a date (-1 is the last day). */
export type MonthDay = { nths: number[]; day: Weekday } | { date: number };

/** How often something is, as far as plain words go. A rule that words cannot say is kept as it is. */
export type Rhythm =
  | { every: 'once' }
  | { every: 'day'; interval: number }
  | { every: 'week'; interval: number; days: Weekday[] }
  | { every: 'month'; interval: number; on: MonthDay }
  | { every: 'year'; interval: number }
  | { every: 'own'; rule: string };

export type Ending = { kind: 'never' } | { kind: 'date'; date: string } | { kind: 'count'; count: number };

export interface Repeat {
  rhythm: Rhythm;
  ending: Ending;
}

/** When the first time is: a day, and a time unless it is the whole day. */
export interface First {
  day: string;
  time: string | null;
}

export const once: Repeat = { rhythm: { every: 'once' }, ending: { kind: 'never' } };

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export const weekdayOf = (day: string) => weekdays[(noon(day).getUTCDay() + 6) % 7] as Weekday;
export const dateOf = (day: string) => noon(day).getUTCDate();
/** The how-manieth of its weekday a day is in its month: 1 to 5. */
export const nthOf = (day: string) => Math.ceil(dateOf(day) / 7);
/** Whether a week later it is another month. */
export const isLastOfMonth = (day: string) => {
  const later = noon(day);
  later.setUTCDate(later.getUTCDate() + 7);
  return later.getUTCMonth() !== noon(day).getUTCMonth();
};

export function inOrder(days: readonly Weekday[]): Weekday[] {
  return weekdays.filter(day => days.includes(day));
}

export const sameRepeat = (one: Repeat, other: Repeat) => JSON.stringify(one) === JSON.stringify(other);
