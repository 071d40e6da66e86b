import type { Hours, HoursException } from '../api/contract.gen';
import { dateWithYear, weekday } from '../i18n/moments';
import { language, t } from '../i18n/text';

/** The days of RFC 5545 in the order of a week, each with a date that falls on it. */
const week = { MO: '2024-01-01', TU: '2024-01-02', WE: '2024-01-03', TH: '2024-01-04', FR: '2024-01-05', SA: '2024-01-06', SU: '2024-01-07' };
export const days = Object.keys(week) as (keyof typeof week)[];

export const dayText = (day: string) => weekday(week[day.slice(-2) as keyof typeof week]);

/** 9.00, as the reader writes it; midnight is the end of the day. */
export function clockText(time: string): string {
  const [hour, minute] = time.split(':');
  return `${Number(hour)}${language.value.clock}${minute ?? ''}`;
}

const together = (words: string[]) => new Intl.ListFormat(language.value.locale, { type: 'conjunction' }).format(words);

/** "eerste", or "laatste" for -1. */
export const countedText = (count: string) => t(count === '-1' ? 'hours-counted-last' : `hours-counted-${count}`);

/** "dinsdag en donderdag", or "eerste zaterdag van de maand". */
function daysText({ frequency, byDay }: Hours): string {
  if (frequency === 'weekly') return together(byDay.map(dayText));
  return together(byDay.map(day => t('hours-counted', { count: countedText(day.slice(0, -2)), day: dayText(day) })));
}

/** One line of opening hours: which days, from when until when, and what else there is to know. */
export function hoursText(hours: Hours): string {
  const { opens, closes, interval, frequency, from, until, note } = hours;
  return [
    daysText(hours),
    opens && closes ? t('hours-between', { opens: clockText(opens), closes: clockText(closes) }) : null,
    interval > 1 ? t(`hours-every-${frequency}`, { count: interval }) : null,
    from ? t('hours-from', { date: dateWithYear(from) }) : null,
    until ? t('hours-until', { date: dateWithYear(until) }) : null,
    note ? `(${note})` : null,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "25 december tot en met 26 december: dicht (Kerst)". */
export function exceptionText({ date, until, opens, closes, note }: HoursException): string {
  const when = until && until !== date ? t('hours-days', { from: dateWithYear(date), until: dateWithYear(until) }) : dateWithYear(date);
  const what = opens && closes ? t('hours-between', { opens: clockText(opens), closes: clockText(closes) }) : t('hours-closed');
  return [`${when}: ${what}`, note ? `(${note})` : null].filter(Boolean).join(' ');
}

/** The exceptions that are not over. */
export const comingExceptions = (exceptions: readonly HoursException[], today: string) =>
  exceptions.filter(one => (one.until ?? one.date) >= today).sort((one, other) => one.date.localeCompare(other.date));
