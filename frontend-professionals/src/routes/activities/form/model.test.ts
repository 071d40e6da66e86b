import type { Activity } from 'shared-ui/api/types';
import { describe, expect, it } from 'vitest';

import { changes } from '../../../form/draft';
import { bodyOf, emptyForm, formOf, hasStart, patternOf, priceOf, retimed, type ActivityForm } from './model';

const sewing: ActivityForm = {
  ...emptyForm('org'),
  title: ' Naaigroep ',
  day: '2026-11-24',
  start: '10:00',
  end: '12:00',
  repeat: { rhythm: { every: 'week', interval: 1, days: ['TU'] }, ending: { kind: 'never' } },
  skipsHolidays: true,
};

const activity = {
  id: 'x', title: 'Koffie', summary: 'Kom langs.', text: null, html: null, organisation: { id: 'o', name: 'De Haard' }, place: null,
  location: 'Huiskamer', categories: ['coffee'], audience: ['everyone'], languages: ['nl'], free: false, price: '4.50', priceNote: null,
  signUp: 'none', signUpNote: null, contact: { name: 'Fatma', telephone: null, email: null }, url: null, pictures: [],
  start: '2026-11-24T09:00:00Z', end: '2026-11-24T11:00:00Z', allDay: false, timeZone: 'Europe/Amsterdam',
  rrule: 'FREQ=WEEKLY;WKST=SU;BYDAY=TU', rdates: [], exdates: ['2026-12-08T09:00:00Z'], skipsHolidays: false, status: 'scheduled',
} as unknown as Activity;

describe('What was filled in', () => {
  it('becomes moments and a rule', () => {
    expect(patternOf(sewing)).toEqual({
      start: '2026-11-24T09:00:00Z', end: '2026-11-24T11:00:00Z', allDay: false, rrule: 'FREQ=WEEKLY;BYDAY=TU', rdates: [], exdates: [],
      skipsHolidays: true,
    });
  });

  it('has no start until there is a day and a time, or a whole day', () => {
    expect(hasStart({ ...sewing, start: '' })).toBe(false);
    expect(hasStart({ ...sewing, start: '', allDay: true })).toBe(true);
    expect(hasStart({ ...sewing, day: '' })).toBe(false);
  });

  it('may go on past midnight', () => {
    expect(patternOf({ ...sewing, start: '22:00', end: '01:00' }).end).toBe('2026-11-25T00:00:00Z');
  });

  it('may take several days, or the whole day', () => {
    expect(patternOf({ ...sewing, lastDay: '2026-11-26' }).end).toBe('2026-11-26T11:00:00Z');
    expect(patternOf({ ...sewing, allDay: true })).toMatchObject({ start: '2026-11-23T23:00:00Z', end: '2026-11-24T23:00:00Z' });
  });

  it('may have an unknown end', () => {
    expect(patternOf({ ...sewing, end: '' }).end).toBeNull();
  });

  it('skips no holidays when it is only once', () => {
    expect(patternOf({ ...sewing, repeat: emptyForm('').repeat }).skipsHolidays).toBe(false);
  });

  it('is sent without the spaces around it, and nothing where nothing was said', () => {
    expect(bodyOf(sewing)).toMatchObject({ title: 'Naaigroep', summary: null, contact: null, url: null, free: true, price: null });
  });

  it('says what it costs only when it costs something', () => {
    expect(bodyOf({ ...sewing, cost: 'paid', price: '2,5' })).toMatchObject({ free: false, price: '2.50' });
    expect(bodyOf({ ...sewing, cost: 'free', price: '2,5' })).toMatchObject({ free: true, price: null });
    expect(bodyOf({ ...sewing, cost: 'unknown' })).toMatchObject({ free: null, price: null });
  });
});

describe('An amount', () => {
  it.each([['4,50', '4.50'], ['€ 4.5', '4.50'], ['3', '3.00'], ['', null], ['vrije gift', 'vrije gift']])('%s is %s', (typed, sent) => {
    expect(priceOf(typed)).toBe(sent);
  });
});

describe('An activity that exists', () => {
  it('is shown and sent back the same, its rule letter for letter', () => {
    expect(bodyOf(formOf(activity))).toMatchObject({
      title: 'Koffie', location: 'Huiskamer', price: '4.50', free: false, rrule: activity.rrule, start: activity.start, end: activity.end,
      exdates: activity.exdates, contact: { name: 'Fatma', telephone: null, email: null },
    });
  });

  it('keeps its rule when only a text changed', () => {
    const before = formOf(activity);
    expect(changes(bodyOf(before), bodyOf({ ...before, title: 'Thee' }))).toEqual({ title: 'Thee' });
  });

  it('gets a new rule when it is said differently', () => {
    const before = formOf(activity);
    const after = { ...before, repeat: { ...before.repeat, ending: { kind: 'count' as const, count: 5 } } };
    expect(bodyOf(after).rrule).toBe('FREQ=WEEKLY;BYDAY=TU;COUNT=5');
  });

  it('keeps a rule that words cannot say, also when the time changes', () => {
    const strange = formOf({ ...activity, rrule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13' });
    expect(bodyOf({ ...strange, start: '11:00' }).rrule).toBe('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13');
  });

  it('shows a night, several days and whole days as people say them', () => {
    expect(formOf({ ...activity, start: '2026-11-24T21:00:00Z', end: '2026-11-25T00:00:00Z' })).toMatchObject({ end: '01:00', lastDay: '' });
    expect(formOf({ ...activity, end: '2026-11-26T11:00:00Z' }).lastDay).toBe('2026-11-26');
    const whole = { ...activity, allDay: true, start: '2026-11-23T23:00:00Z', end: '2026-11-25T23:00:00Z' };
    expect(formOf(whole)).toMatchObject({ day: '2026-11-24', lastDay: '2026-11-25', start: '' });
    expect(bodyOf(formOf(whole))).toMatchObject({ start: whole.start, end: whole.end });
  });
});

describe('Another time of day', () => {
  it('takes the dates that were taken away along', () => {
    expect(retimed(formOf(activity), { start: '14:00' })).toEqual({ start: '14:00', exdates: ['2026-12-08T13:00:00Z'], rdates: [] });
  });

  it('leaves an added date at another time where it is', () => {
    const form = { ...formOf(activity), rdates: ['2026-12-12T18:00:00Z'] };
    expect(retimed(form, { start: '14:00' }).rdates).toEqual(['2026-12-12T18:00:00Z']);
  });

  it('changes nothing else when only the day does', () => {
    expect(retimed(formOf(activity), { day: '2026-12-01' })).toEqual({ day: '2026-12-01' });
  });
});
