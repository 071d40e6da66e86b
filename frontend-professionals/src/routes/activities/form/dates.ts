import type { Dates } from 'shared-ui/api/contract.gen';

import { dayAt } from '../../../recurrence/clock';

/** One date of a series: it goes on, or why it does not. */
export interface SeriesDate {
  moment: string;
  state: 'on' | 'added' | 'away' | 'holiday';
}

export interface Month {
  /** 2026-11 */
  month: string;
  dates: SeriesDate[];
}

/** What the server says a rule makes, by month, with what was left out in its place. */
export function monthsOf(dates: Dates, added: readonly string[]): Month[] {
  const all: SeriesDate[] = [
    ...dates.items.map(({ start }) => ({ moment: start, state: added.includes(start) ? ('added' as const) : ('on' as const) })),
    ...dates.left.map(({ start, reason }) => ({ moment: start, state: reason === 'holiday' ? ('holiday' as const) : ('away' as const) })),
  ];
  all.sort((one, other) => one.moment.localeCompare(other.moment));
  const months = new Map<string, SeriesDate[]>();
  for (const date of all) {
    const month = dayAt(date.moment).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), date]);
  }
  return [...months].map(([month, list]) => ({ month, dates: list }));
}

/** A date was pressed: what went on stays away, what was taken away or added is as it was. */
export function pressed(date: SeriesDate, form: { exdates: string[]; rdates: string[] }): { exdates: string[]; rdates: string[] } {
  const without = (list: string[]) => list.filter(moment => moment !== date.moment);
  if (date.state === 'on') return { ...form, exdates: [...form.exdates, date.moment].sort() };
  if (date.state === 'added') return { ...form, rdates: without(form.rdates) };
  return { ...form, exdates: without(form.exdates) };
}
