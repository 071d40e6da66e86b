import { asDate, dayAfter, dayOf, timeZone, today, type Moment } from './days';
import { language, t } from './text';

export { dayAfter, dayOf, today } from './days';


function parts(moment: Moment, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(language.value.locale, { timeZone, ...options }).format(asDate(moment));
}

/** 17.30; never 5:30 PM. */
export function time(moment: Moment): string {
  const [hour, minute] = new Intl.DateTimeFormat('nl-NL', { timeZone, hour: 'numeric', minute: '2-digit', hour12: false })
    .format(asDate(moment))
    .split(':');
  return `${Number(hour)}${language.value.clock}${minute}`;
}

export const weekday = (moment: Moment) => parts(moment, { weekday: 'long' });
export const weekdayShort = (moment: Moment) => parts(moment, { weekday: 'short' }).replace('.', '');
export const dayNumber = (moment: Moment) => String(Number(dayOf(moment).slice(8)));
/** 19 november, with a space that does not break. */
export const dayAndMonth = (moment: Moment) => parts(moment, { day: 'numeric', month: 'long' }).replaceAll(' ', '\u00a0');
export const dayAndMonthShort = (moment: Moment) =>
  parts(moment, { day: 'numeric', month: 'short' }).replace('.', '').replaceAll(' ', '\u00a0');
/** donderdag 19 november; with the year where it is not this one. */
export function fullDate(moment: Moment): string {
  const date = `${weekday(moment)} ${dayAndMonth(moment)}`;
  const year = dayOf(moment).slice(0, 4);
  return year === today().slice(0, 4) ? date : `${date} ${year}`;
}

/** Vandaag, Morgen, else the weekday with a capital. */
export function dayName(moment: Moment): string {
  const day = dayOf(moment);
  const now = today();
  if (day === now) return t('day-today');
  if (day === dayAfter(now)) return t('day-tomorrow');
  const name = weekday(moment);
  return name.charAt(0).toLocaleUpperCase(language.value.locale) + name.slice(1);
}

/** For who confirmed when: "vanmorgen" on the same day, else "op 18 november". Never "3 dagen geleden". */
export function confirmedMoment(moment: string): string {
  if (dayOf(moment) !== today()) return t('moment-on', { date: dateWithYear(moment) });
  const hour = Number(time(moment).split(/[.:]/)[0]);
  return t(hour < 12 ? 'moment-this-morning' : hour < 18 ? 'moment-this-afternoon' : 'moment-this-evening');
}

export function dateWithYear(moment: Moment): string {
  const date = dayAndMonth(moment);
  const year = dayOf(moment).slice(0, 4);
  return year === today().slice(0, 4) ? date : `${date}\u00a0${year}`;
}
