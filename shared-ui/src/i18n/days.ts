/** All neighbourhoods keep Dutch time, wherever the reader is. No words here: the service worker counts days too. */
export const timeZone = 'Europe/Amsterdam';

export type Moment = Date | string;
const isDate = (moment: Moment): moment is string => typeof moment === 'string' && moment.length === 10;
/** A date without a time is the whole day: its noon has the same date in every zone of Europe. */
export const asDate = (moment: Moment) => new Date(isDate(moment) ? `${moment}T12:00:00Z` : moment);

const keyFormat = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** The day a moment falls on in the neighbourhood, as 2026-11-19. */
export function dayOf(moment: Moment): string {
  return isDate(moment) ? moment : keyFormat.format(asDate(moment));
}

export function dayAfter(day: string, days = 1): string {
  const noon = asDate(day);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

export const today = () => dayOf(new Date());

/** When a day begins in the neighbourhood, in milliseconds: the clock is one or two hours ahead of UTC. */
export function beginOf(day: string): number {
  const summer = Date.parse(`${day}T00:00:00+02:00`);
  return dayOf(new Date(summer)) === day ? summer : Date.parse(`${day}T00:00:00+01:00`);
}
