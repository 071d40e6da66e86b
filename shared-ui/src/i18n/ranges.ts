import { dayAfter, dayName, dayOf, fullDate, time, today } from './moments';
import { t } from './text';

interface Stretch {
  start: string;
  end: string | null;
}

/** The last day of a stretch: one that ends at midnight, or a whole day, does not touch the next day. */
function lastDay({ start, end }: Stretch): string {
  if (end === null || end <= start) return dayOf(start);
  return dayOf(new Date(Date.parse(end) - 1));
}

/** "17.30 tot 19.30", "vanaf 17.30", "hele dag"; what ends deep in the night still belongs to its evening. */
export function hoursText(stretch: Stretch, allDay: boolean): string {
  if (allDay) return t('when-all-day');
  const { start, end } = stretch;
  if (end === null || end === start) return t('when-at', { start: time(start) });
  return t('when-hours', { start: time(start), end: time(end) });
}

/** Whether it takes several days, and not only runs past midnight. */
export function takesDays(stretch: Stretch): boolean {
  const last = lastDay(stretch);
  if (last === dayOf(stretch.start)) return false;
  const night = stretch.end !== null && last === dayAfter(dayOf(stretch.start)) && Date.parse(stretch.end) - Date.parse(stretch.start) < 86_400_000;
  return !night;
}

/** "vandaag, 19 november", "donderdag 26 november", "vrijdag 27 november tot en met zondag 29 november". */
export function daysText(stretch: Stretch): string {
  const day = dayOf(stretch.start);
  if (takesDays(stretch)) return t('when-days', { first: fullDate(day), last: fullDate(lastDay(stretch)) });
  const near = day === today() || day === dayAfter(today());
  return near ? t('when-near', { day: dayName(day).toLowerCase(), date: fullDate(day) }) : fullDate(day);
}
