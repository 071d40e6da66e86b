import type { ReadText } from 'shared-ui/api/contract.gen';
import { source } from 'shared-ui/i18n/languages';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { beforeAll, describe, expect, it } from 'vitest';

import { bodyOf, emptyForm } from './model';
import { fillFrom, takenBack } from './pasted';

const words: TextFiles = import.meta.glob('../../../recurrence/*.ftl', { import: 'default' });

const nothing: ReadText = {
  title: null, start: null, end: null, allDay: false, rrule: null, skipsHolidays: false, cancelled: false, free: null, price: null, place: null, knownPlace: null,
};
const coffee: ReadText = {
  title: 'koffie', start: '2026-11-25T09:00:00Z', end: '2026-11-25T11:00:00Z', allDay: false, rrule: 'FREQ=WEEKLY;BYDAY=WE',
  skipsHolidays: true, cancelled: false, free: false, price: '1.50', place: 'De Haard', knownPlace: { id: 'haard', name: 'De Haard' },
};
const places = [{ id: 'haard', name: 'De Haard' }];
const empty = emptyForm('');

describe('A text that was pasted', () => {
  beforeAll(async () => {
    await loadText(words);
    await chooseLanguage(source);
  });

  it('fills what is empty', () => {
    const { change, filled, kept } = fillFrom(empty, coffee, places);
    expect(bodyOf({ ...empty, ...change })).toMatchObject({
      title: 'Koffie', start: '2026-11-25T09:00:00Z', end: '2026-11-25T11:00:00Z', rrule: 'FREQ=WEEKLY;BYDAY=WE', skipsHolidays: true,
      free: false, price: '1.50', place: 'haard', location: null,
    });
    expect(filled.map(({ part }) => part)).toEqual(['title', 'when', 'cost', 'place']);
    expect(filled[1]?.value).toBe('Elke woensdag van 10.00 tot 12.00, behalve in de schoolvakantie');
    expect(kept).toEqual([]);
  });

  it('changes nothing that somebody filled in', () => {
    const typed = { ...empty, title: 'Inloop', day: '2026-12-01', start: '14:00', cost: 'paid' as const, price: '3', location: 'Bij de vijver' };
    const { change, filled, kept } = fillFrom(typed, coffee, places);
    expect(change).toEqual({});
    expect(filled).toEqual([]);
    expect(kept.map(({ part }) => part)).toEqual(['title', 'when', 'cost', 'place']);
  });

  it('adds nothing that it does not say', () => {
    expect(fillFrom(empty, nothing, places)).toEqual({ change: {}, filled: [], kept: [] });
  });

  it('says where in a known place, and keeps the words for a place that nobody knows', () => {
    const room = { ...nothing, place: 'de grote zaal van De Haard', knownPlace: { id: 'haard', name: 'De Haard' } };
    expect(fillFrom(empty, room, places).change).toEqual({ place: 'haard', location: 'de grote zaal van De Haard' });
    const part = { ...nothing, place: 'de Haard', knownPlace: { id: 'haard', name: 'Wijkhuis De Haard' } };
    expect(fillFrom(empty, part, places)).toMatchObject({ change: { place: 'haard', location: '' }, filled: [{ value: 'Wijkhuis De Haard' }] });
    expect(fillFrom(empty, { ...nothing, place: 'de vijver' }, places).change).toEqual({ location: 'de vijver' });
  });

  it('may take several whole days, and may go on past midnight', () => {
    const days = { ...nothing, start: '2026-12-03T23:00:00Z', end: '2026-12-06T23:00:00Z', allDay: true };
    expect(fillFrom(empty, days, places).change).toMatchObject({ day: '2026-12-04', lastDay: '2026-12-06', allDay: true, start: '', end: '' });
    const night = { ...nothing, start: '2026-11-28T19:00:00Z', end: '2026-11-28T23:30:00Z' };
    expect(fillFrom(empty, night, places).change).toMatchObject({ day: '2026-11-28', lastDay: '', start: '20:00', end: '00:30' });
  });

  it('is taken back, but for what was changed since', () => {
    const { change } = fillFrom(empty, coffee, places);
    const filled = { ...empty, ...change };
    expect({ ...filled, ...takenBack(empty, change, filled) }).toEqual(empty);
    const typed = { ...filled, title: 'Koffie met gebak' };
    expect({ ...typed, ...takenBack(empty, change, typed) }).toEqual({ ...empty, title: 'Koffie met gebak' });
  });

  it('says that it is free of charge', () => {
    const { change, filled } = fillFrom(empty, { ...nothing, free: true }, places);
    expect(change).toEqual({ cost: 'free' });
    expect(filled).toEqual([{ part: 'cost', value: '' }]);
  });
});
