import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { languageOf, source } from './languages';
import { confirmedMoment, dayAfter, dayName, dayOf, fullDate, time } from './moments';
import { daysText, hoursText } from './ranges';
import { sharedText } from './shared';
import { chooseLanguage, loadText } from './text';

const nbsp = (text: string) => text.replaceAll('_', '\u00a0');

describe('A moment', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date('2026-11-19T08:00:00Z'), toFake: ['Date'] });
    await loadText(sharedText);
    await chooseLanguage(source);
  });
  afterEach(() => void vi.useRealTimers());

  it('is told in Dutch time, wherever the reader is', () => {
    expect(time('2026-11-19T16:30:00Z')).toBe('17.30');
    expect(time('2026-07-19T16:30:00Z')).toBe('18.30');
    expect(time('2026-11-19T23:05:00Z')).toBe('0.05');
    expect(dayOf('2026-11-19T23:30:00Z')).toBe('2026-11-20');
  });

  it('is written with a colon where that is read', async () => {
    await chooseLanguage(languageOf('en') ?? source);
    expect(time('2026-11-19T16:30:00Z')).toBe('17:30');
  });

  it('is today or tomorrow before it is a date', () => {
    expect(dayName('2026-11-19')).toBe('Vandaag');
    expect(dayName('2026-11-20')).toBe('Morgen');
    expect(dayName('2026-11-21')).toBe('Zaterdag');
    expect(fullDate('2026-11-21')).toBe(nbsp('zaterdag 21_november'));
    expect(fullDate('2027-01-02')).toBe(nbsp('zaterdag 2_januari 2027'));
  });

  it('of confirming is this morning on the same day and a date after that', () => {
    expect(confirmedMoment('2026-11-19T07:40:00Z')).toBe('vanmorgen');
    expect(confirmedMoment('2026-11-18T09:00:00Z')).toBe(nbsp('op 18_november'));
    expect(confirmedMoment('2025-11-18T09:00:00Z')).toBe(nbsp('op 18_november_2025'));
  });

  it('steps over the end of a month and both clock changes', () => {
    expect(dayAfter('2026-11-30')).toBe('2026-12-01');
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26');
  });
});

describe('A stretch of time', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-19T08:00:00Z'), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('has hours, or a beginning, or is the whole day', () => {
    expect(hoursText({ start: '2026-11-19T16:30:00Z', end: '2026-11-19T18:30:00Z' }, false)).toBe('17.30 tot 19.30');
    expect(hoursText({ start: '2026-11-19T16:30:00Z', end: null }, false)).toBe('17.30 uur');
    expect(hoursText({ start: '2026-11-18T23:00:00Z', end: '2026-11-19T23:00:00Z' }, true)).toBe('Hele dag');
  });

  it('that runs past midnight belongs to its evening', () => {
    expect(daysText({ start: '2026-11-21T20:00:00Z', end: '2026-11-22T01:00:00Z' })).toBe(nbsp('zaterdag 21_november'));
  });

  it('of one whole day does not touch the next', () => {
    expect(daysText({ start: '2026-11-20T23:00:00Z', end: '2026-11-21T23:00:00Z' })).toBe(nbsp('zaterdag 21_november'));
  });

  it('of several days names the first and the last', () => {
    expect(daysText({ start: '2026-11-20T09:00:00Z', end: '2026-11-22T15:00:00Z' })).toBe(
      nbsp('vrijdag 20_november tot en met zondag 22_november'),
    );
  });
});
