import type { Hours, HoursException } from 'shared-ui/api/contract.gen';
import { exceptionText, hoursText } from 'shared-ui/show/hours';

import { orNothing } from './texts';

/** A row of opening hours while it is typed. A key of its own keeps what was typed with its row. */
export interface TypedHours {
  key: string;
  /** '' is every week; else which of the month. */
  counted: '' | '1' | '2' | '3' | '4' | '5' | '-1';
  interval: number;
  days: string[];
  opens: string;
  closes: string;
  from: string;
  until: string;
  place: string;
  note: string;
}

export interface TypedException {
  key: string;
  date: string;
  until: string;
  opens: string;
  closes: string;
  note: string;
}

let count = 0;
const newKey = () => `row-${String(++count)}`;

export const noHours = (): TypedHours => ({
  key: newKey(), counted: '', interval: 1, days: [], opens: '', closes: '', from: '', until: '', place: '', note: '',
});
export const noException = (): TypedException => ({ key: newKey(), date: '', until: '', opens: '', closes: '', note: '' });

export const typedHours = (hours: readonly Hours[]): TypedHours[] =>
  hours.map(row => ({
    key: newKey(),
    counted: row.frequency === 'weekly' ? '' : ((row.byDay[0]?.slice(0, -2) ?? '1') as TypedHours['counted']),
    interval: row.interval,
    days: row.byDay.map(day => day.slice(-2)),
    opens: row.opens ?? '',
    closes: row.closes ?? '',
    from: row.from ?? '',
    until: row.until ?? '',
    place: row.place ?? '',
    note: row.note ?? '',
  }));

export const typedExceptions = (exceptions: readonly HoursException[]): TypedException[] =>
  exceptions.map(({ date, until, opens, closes, note }) => ({
    key: newKey(), date, until: until ?? '', opens: opens ?? '', closes: closes ?? '', note: note ?? '',
  }));

export const hoursOf = (rows: readonly TypedHours[]): Hours[] =>
  rows.map(row => ({
    frequency: row.counted === '' ? 'weekly' : 'monthly',
    interval: row.interval,
    byDay: row.days.map(day => row.counted + day),
    opens: orNothing(row.opens),
    closes: orNothing(row.closes),
    from: orNothing(row.from),
    until: orNothing(row.until),
    place: orNothing(row.place),
    note: orNothing(row.note),
  }));

export const exceptionsOf = (rows: readonly TypedException[]): HoursException[] =>
  rows.map(({ date, until, opens, closes, note }) => ({
    date, until: orNothing(until), opens: orNothing(opens), closes: orNothing(closes), note: orNothing(note),
  }));

/** As they stand beside what somebody else saved. */
export const writtenHours = (value: unknown) => (value as Hours[]).map(hoursText).join('; ');
export const writtenExceptions = (value: unknown) => (value as HoursException[]).map(exceptionText).join('; ');
