/** The neighbourhood's own clock. The server speaks UTC; people and forms speak Dutch time. */
const timeZone = 'Europe/Amsterdam';

const localFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** "2026-11-24 10:00:00": what the clock in the neighbourhood shows at this moment. */
const shown = (moment: number) => localFormat.format(new Date(moment));

/** How far the neighbourhood's clock is ahead of UTC at this moment, in milliseconds. */
function ahead(moment: number): number {
  return Date.parse(`${shown(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}

/**
 * The moment at which the neighbourhood's clock shows this day and time. An hour that is skipped in spring counts as
 * the hour after it; of an hour that comes twice in autumn it is the first.
 */
export function momentAt(day: string, time: string): string {
  const wall = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  const early = wall - ahead(wall - 86_400_000);
  const late = wall - ahead(wall + 86_400_000);
  const fits = [early, late].filter(moment => moment + ahead(moment) === wall);
  const moment = fits.length > 0 ? Math.min(...fits) : early;
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** 2026-11-24 */
export const dayAt = (moment: string) => shown(Date.parse(moment)).slice(0, 10);
/** 10:00, as a time field wants it. */
export const timeAt = (moment: string) => shown(Date.parse(moment)).slice(11, 16);

export function dayAfter(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
