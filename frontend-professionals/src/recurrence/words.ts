import { dateWithYear, dayAndMonth, time, weekday } from 'shared-ui/i18n/moments';
import { language, t } from 'shared-ui/i18n/text';

import { momentAt } from './clock';
import { weekdays, type Ending, type First, type MonthDay, type Rhythm, type Weekday } from './rhythm';

/** A Monday, to take the names of the days from. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

/** maandag */
export function weekdayName(day: Weekday): string {
  return weekday(new Date(MONDAY + weekdays.indexOf(day) * 86_400_000));
}

/** "dinsdag en donderdag" */
function listed(names: string[]): string {
  return new Intl.ListFormat(language.value.locale, { type: 'conjunction' }).format(names);
}

export const nthName = (nth: number) => t('nth', { nth });

const workdays = 'MO,TU,WE,TH,FR';

/** How often, in a few words: "elke dinsdag", "om de week op dinsdag", "elke 1e vrijdag van de maand". */
export function rhythmText(rhythm: Rhythm, firstDay: string): string {
  switch (rhythm.every) {
    case 'once':
      return t('rhythm-once');
    case 'day':
      return t('rhythm-day', { interval: rhythm.interval });
    case 'week': {
      if (rhythm.interval === 1 && rhythm.days.join() === workdays) return t('rhythm-workdays');
      if (rhythm.interval === 1 && rhythm.days.length === 7) return t('rhythm-day', { interval: 1 });
      return t('rhythm-week', { interval: rhythm.interval, days: listed(rhythm.days.map(weekdayName)) });
    }
    case 'month':
      return monthText(rhythm.on, rhythm.interval);
    case 'year':
      return t('rhythm-year', { interval: rhythm.interval, date: dayAndMonth(firstDay) });
    case 'own':
      return t('rhythm-own');
  }
}

function monthText(on: MonthDay, interval: number) {
  if ('date' in on) return t('rhythm-month-date', { interval, date: on.date });
  return t('rhythm-month-nth', { interval, nths: listed(on.nths.map(nthName)), day: weekdayName(on.day) });
}

function endingText(ending: Ending): string {
  if (ending.kind === 'date') return t('ending-date', { date: dateWithYear(ending.date) });
  return ending.kind === 'count' ? t('ending-count', { count: ending.count }) : '';
}

interface Said {
  rhythm: Rhythm;
  ending: Ending;
  first: First;
  /** The time it ends, as 12:00. */
  until: string | null;
  skipsHolidays: boolean;
}

/** The whole of it in one sentence: "elke dinsdag van 10.00 tot 12.00, tot en met 30 juni, behalve in de schoolvakantie". */
export function repeatText({ rhythm, ending, first, until, skipsHolidays }: Said): string {
  const clock = (hour: string) => time(momentAt(first.day, hour));
  const hours =
    first.time === null ? '' : until === null ? t('at-time', { start: clock(first.time) }) : t('from-until', { start: clock(first.time), end: clock(until) });
  const often = rhythm.every === 'once' ? t('rhythm-on-date', { date: `${weekday(first.day)} ${dateWithYear(first.day)}` }) : rhythmText(rhythm, first.day);
  const head = [often, hours].filter(Boolean).join(' ');
  const tail = rhythm.every === 'once' ? [] : [endingText(ending), skipsHolidays ? t('except-holidays') : ''];
  return [head, ...tail].filter(Boolean).join(', ');
}
