/**
 * What two weeks of the programme, kept on the device, answer to the same questions as the server: by the clock of the
 * reader, so that nothing that is over is shown. Pure: the service worker asks, and tests do.
 */
import type { Activity, ActivityCard, Fortnight } from '../api/contract.gen';
import type { Listing } from '../api/types';
import { beginOf, dayAfter, dayOf } from '../i18n/days';
import { isUndescribed } from '../show/undescribed';

const HOUR = 3_600_000;
/** What was kept so long ago is not shown any more, and thrown away. */
export const OLDEST = 14 * 24 * HOUR;

type Line = Fortnight['lines'][number];

export const isTooOld = (since: string | null, now: number) => since === null || !(now - Date.parse(since) < OLDEST);

/** The lines that fit the question and are not over. Null: what is asked for cannot be told from what was kept. */
export function programmeOf(kept: Fortnight, query: URLSearchParams, now: number): Listing[] | null {
  if (['q', 'freshness'].some(name => query.has(name))) return null;
  const items = new Map(kept.items.filter(wanted(query)).map(item => [item.id, item]));
  const from = Math.max(now, momentOf(query.get('from')) ?? now);
  const to = endOf(query.get('to'));
  return kept.lines.flatMap(line => {
    const item = items.get(line.activity);
    return item && endOfLine(line) > from && beginOfLine(line) < to ? [{ ...line, activity: cardOf(item) }] : [];
  });
}

/** One activity with the dates that are still to come. */
export function itemOf(kept: Fortnight, id: string, now: number): Activity | null {
  const item = kept.items.find(one => one.id === id);
  return item ? aheadOf(item, now) : null;
}

export const aheadOf = (item: Activity, now: number): Activity => ({
  ...item,
  next: item.next.filter(date => endAfter(Date.parse(date.start), date.end) > now),
});

function wanted(query: URLSearchParams) {
  const asked = (name: string) => query.get(name);
  const near = nearOf(query);
  return (item: Activity) =>
    (asked('free') === null || String(item.free === true) === asked('free')) &&
    (asked('accessible') !== 'true' || item.place?.wheelchair === 'yes') &&
    (asked('category') === null || item.categories.some(category => category === asked('category'))) &&
    (asked('audience') === null || item.audience.some(audience => audience === asked('audience'))) &&
    (asked('place') === null || item.place?.id === asked('place')) &&
    (asked('organisation') === null || item.organisation?.id === asked('organisation')) &&
    near(item.place);
}

type Point = { latitude?: number | null; longitude?: number | null } | null;

/** Within a radius of a point: on this scale the earth is flat. */
function nearOf(query: URLSearchParams): (place: Point) => boolean {
  const [north, east] = (query.get('near') ?? '').split(',').map(Number);
  if (!query.has('near') || north === undefined || east === undefined) return () => true;
  const radius = Number(query.get('radius') ?? 1000);
  const metres = 111_320;
  return place => {
    if (place?.latitude == null || place.longitude == null) return false;
    const up = (place.latitude - north) * metres;
    const along = (place.longitude - east) * metres * Math.cos((north * Math.PI) / 180);
    return Math.hypot(up, along) <= radius;
  };
}

/** `from` and `to` are days, of which `to` is the last one, or moments. */
const momentOf = (text: string | null) => (text === null ? null : text.length === 10 ? beginOf(text) : Date.parse(text));
const endOf = (text: string | null) => (text?.length === 10 ? beginOf(dayAfter(text)) : (momentOf(text) ?? Infinity));

const beginOfLine = (line: Line) => (line.start.length === 10 ? beginOf(line.start) : Date.parse(line.start));

/** A day of something that lasts several days ends with that day at the latest. */
function endOfLine(line: Line) {
  const begin = beginOfLine(line);
  const end = endAfter(begin, line.end);
  const lasts = line.start.length === 10 || end > begin + 24 * HOUR;
  return lasts ? Math.min(end, beginOf(dayAfter(dayOf(line.start)))) : end;
}

/** Without an end it counts as an hour, as the server has it. */
function endAfter(begin: number, end: string | null) {
  const given = end === null ? begin : Date.parse(end);
  return given > begin ? given : begin + HOUR;
}

/** A line needs less than the page of its item. */
function cardOf(item: Activity): ActivityCard {
  const { text: _1, html: _2, next: _3, contact: _4, url: _5, signUpNote: _6, rrule, rdates, pictures, ...rest } = item;
  return { ...rest, undescribed: pictures.filter(isUndescribed).length, repeats: rrule !== null || rdates.length > 0 };
}
