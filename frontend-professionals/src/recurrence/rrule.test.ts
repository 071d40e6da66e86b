import { describe, expect, it } from 'vitest';

import type { First, Repeat, Rhythm, Weekday } from './rhythm';
import { weekdays } from './rhythm';
import { readRule, writeRule } from './rrule';

/** Tuesday 24 November 2026, the fourth and last Tuesday of its month. */
const tuesday: First = { day: '2026-11-24', time: '10:00' };
const wholeDay: First = { day: '2026-11-24', time: null };

const read = (rule: string | null, first = tuesday) => readRule(rule, first);
const never = { kind: 'never' } as const;
const rhythmOf = (rule: string) => read(rule).rhythm;

describe('A calendar rule becomes words when it', () => {
  it('is absent: once', () => {
    expect(read(null)).toEqual({ rhythm: { every: 'once' }, ending: never });
  });

  it('is every week, with or without naming the day', () => {
    const weekly = { rhythm: { every: 'week', interval: 1, days: ['TU'] }, ending: never };
    expect(read('FREQ=WEEKLY')).toEqual(weekly);
    expect(read('FREQ=WEEKLY;BYDAY=TU')).toEqual(weekly);
    expect(read('FREQ=WEEKLY;BYDAY=TU;WKST=SU')).toEqual(weekly);
    expect(read('BYDAY=TU;INTERVAL=1;FREQ=WEEKLY')).toEqual(weekly);
  });

  it('is on several days, in the order of the week', () => {
    expect(rhythmOf('FREQ=WEEKLY;BYDAY=FR,MO')).toEqual({ every: 'week', interval: 1, days: ['MO', 'FR'] });
  });

  it('is every other week from Monday on', () => {
    expect(rhythmOf('FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU')).toEqual({ every: 'week', interval: 2, days: ['TU'] });
  });

  it('is every day but only on workdays', () => {
    expect(rhythmOf('FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR')).toEqual({ every: 'week', interval: 1, days: ['MO', 'TU', 'WE', 'TH', 'FR'] });
  });

  it('is on the first Friday of the month, said in either way', () => {
    const first: Rhythm = { every: 'month', interval: 1, on: { nths: [1], day: 'FR' } };
    expect(rhythmOf('FREQ=MONTHLY;BYDAY=1FR')).toEqual(first);
    expect(rhythmOf('FREQ=MONTHLY;BYDAY=+1FR')).toEqual(first);
    expect(rhythmOf('FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1')).toEqual(first);
  });

  it('is on the first and third, and on the last', () => {
    expect(rhythmOf('FREQ=MONTHLY;BYDAY=3TU,1TU')).toEqual({ every: 'month', interval: 1, on: { nths: [1, 3], day: 'TU' } });
    expect(rhythmOf('FREQ=MONTHLY;BYDAY=-1TU,1TU')).toEqual({ every: 'month', interval: 1, on: { nths: [1, -1], day: 'TU' } });
  });

  it('is on a date, its own date, or the last day of the month', () => {
    expect(rhythmOf('FREQ=MONTHLY;BYMONTHDAY=15')).toEqual({ every: 'month', interval: 1, on: { date: 15 } });
    expect(rhythmOf('FREQ=MONTHLY')).toEqual({ every: 'month', interval: 1, on: { date: 24 } });
    expect(rhythmOf('FREQ=MONTHLY;BYMONTHDAY=-1')).toEqual({ every: 'month', interval: 1, on: { date: -1 } });
  });

  it('is every year on its own date', () => {
    expect(rhythmOf('FREQ=YEARLY')).toEqual({ every: 'year', interval: 1 });
    expect(rhythmOf('FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24')).toEqual({ every: 'year', interval: 1 });
  });
});

describe('A calendar rule is kept as it is when it', () => {
  it.each([
    ['names different weekdays in a month', 'FREQ=MONTHLY;BYDAY=1MO,2TU'],
    ['counts workdays in a month', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    ['is on Friday the thirteenth', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'],
    ['names several dates', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
    ['counts from the end of the month', 'FREQ=MONTHLY;BYDAY=-2TU'],
    ['is by the hour', 'FREQ=HOURLY;INTERVAL=2'],
    ['skips weeks that begin on Sunday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU'],
    ['is limited to some months', 'FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10'],
    ['is every other day on some weekdays', 'FREQ=DAILY;INTERVAL=2;BYDAY=MO'],
    ['is every year on another date', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
    ['is every year in every month on a date', 'FREQ=YEARLY;BYMONTHDAY=24'],
    ['is every year on a weekday', 'FREQ=YEARLY;BYDAY=1MO'],
    ['has both an end and a number of times', 'FREQ=WEEKLY;COUNT=3;UNTIL=20270101'],
    ['has a part twice', 'FREQ=WEEKLY;BYDAY=TU;BYDAY=WE'],
    ['has a part nobody knows', 'FREQ=WEEKLY;X-PART=1'],
    ['has an interval of nothing', 'FREQ=WEEKLY;INTERVAL=0'],
    ['has a sixth Tuesday', 'FREQ=MONTHLY;BYDAY=6TU'],
    ['ends on no date', 'FREQ=WEEKLY;UNTIL=soon'],
    ['ends on the 32nd', 'FREQ=WEEKLY;UNTIL=20261132'],
    ['is no rule at all', 'elke dinsdag'],
  ])('%s', (_, rule) => {
    expect(read(rule)).toEqual({ rhythm: { every: 'own', rule }, ending: never });
    expect(writeRule(read(rule), tuesday)).toBe(rule);
  });
});

describe('The end of a series', () => {
  it('is the last day on which it still is', () => {
    expect(read('FREQ=WEEKLY;UNTIL=20261231T225959Z').ending).toEqual({ kind: 'date', date: '2026-12-31' });
    expect(read('FREQ=WEEKLY;UNTIL=20261229T090000Z').ending).toEqual({ kind: 'date', date: '2026-12-29' });
  });

  it('is the day before when it falls before the time of day', () => {
    expect(read('FREQ=WEEKLY;UNTIL=20261229T085959Z').ending).toEqual({ kind: 'date', date: '2026-12-28' });
    expect(read('FREQ=WEEKLY;UNTIL=20261229T000000').ending).toEqual({ kind: 'date', date: '2026-12-28' });
  });

  it('may be a date or a number of times', () => {
    expect(read('FREQ=WEEKLY;UNTIL=20261229', wholeDay).ending).toEqual({ kind: 'date', date: '2026-12-29' });
    expect(read('FREQ=WEEKLY;COUNT=10').ending).toEqual({ kind: 'count', count: 10 });
  });

  it('is written as the end of that day on the neighbourhood’s clock, in UTC', () => {
    const until = (date: string, first: First): Repeat => ({ ...readRule('FREQ=WEEKLY', first), ending: { kind: 'date', date } });
    expect(writeRule(until('2026-12-31', tuesday), tuesday)).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T225959Z');
    expect(writeRule(until('2027-06-30', tuesday), tuesday)).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T215959Z');
    expect(writeRule(until('2027-06-30', wholeDay), wholeDay)).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630');
  });
});

describe('Words become a rule and the rule the same words', () => {
  const monthly: Rhythm[] = [-1, 1, 15, 31].map(date => ({ every: 'month', interval: 1, on: { date } }));
  const weekly: Rhythm[] = [1, 2, 3, 6].flatMap(interval =>
    [['TU'], ['MO', 'TH'], [...weekdays]].map(days => ({ every: 'week' as const, interval, days: days as Weekday[] })),
  );
  const nths: Rhythm[] = weekdays.flatMap(day =>
    [[1], [2, 4], [1, -1], [5]].map(list => ({ every: 'month' as const, interval: 2, on: { nths: list, day } })),
  );
  const others: Rhythm[] = [{ every: 'once' }, { every: 'day', interval: 1 }, { every: 'day', interval: 3 }, { every: 'year', interval: 1 }];

  it.each([...monthly, ...weekly, ...nths, ...others])('%j', rhythm => {
    const endings = rhythm.every === 'once' ? [never] : [never, { kind: 'date', date: '2027-03-28' } as const, { kind: 'count', count: 12 } as const];
    for (const ending of endings)
      for (const first of [tuesday, wholeDay, { day: '2026-11-24', time: '23:30' }])
        expect(readRule(writeRule({ rhythm, ending }, first), first)).toEqual({ rhythm, ending });
  });
});
