import type { SignUpEntry } from 'shared-ui/api/contract.gen';
import type { NextDate } from 'shared-ui/api/types';

export interface ListDate {
  /** The key of the date. */
  occurrence: string;
  start: string;
  end: string | null;
}

/** The dates that there is a list for, in order: those to come, and those somebody is on. */
export function datesOf(next: readonly NextDate[], people: readonly SignUpEntry[]): ListDate[] {
  const dates = new Map<string, ListDate>();
  for (const { occurrence, start, end } of [...people, ...next.filter(date => date.status !== 'cancelled')])
    dates.set(occurrence, { occurrence, start, end });
  return [...dates.values()].sort((a, b) => a.start.localeCompare(b.start));
}

/** Those who come by name, then who waits in order; who left stands apart. */
export function inOrder(people: readonly SignUpEntry[]) {
  const of = (...states: SignUpEntry['state'][]) => people.filter(one => states.includes(one.state));
  const byName = (a: SignUpEntry, b: SignUpEntry) => a.name.localeCompare(b.name, 'nl');
  return {
    coming: of('coming').sort(byName),
    unconfirmed: of('unconfirmed').sort(byName),
    waiting: of('waiting').sort((a, b) => (a.place ?? 0) - (b.place ?? 0)),
    gone: of('left', 'removed').sort(byName),
  };
}

/** People with their guests. */
export const heads = (people: readonly SignUpEntry[]) => people.reduce((sum, one) => sum + 1 + one.guests, 0);
