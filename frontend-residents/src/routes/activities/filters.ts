import type { ActivityQuery } from 'shared-ui/api/routes';
import type { Listing } from 'shared-ui/api/types';
import { dayAfter, dayOf } from 'shared-ui/i18n/moments';

export const audiences = [
  'everyone', 'children', 'youth', 'adults', 'seniors', 'parents', 'women', 'men', 'newcomers', 'carers',
] as const;
type Audience = (typeof audiences)[number];

export const periods = ['all', 'weekend', 'week', 'month'] as const;
export type Period = (typeof periods)[number];

/** What somebody wants to see. It lives in the address, so that it can be shared and found back. */
export interface Filters {
  /** From this day on; today when nobody has chosen. */
  day: string | null;
  period: Period;
  free: boolean;
  accessible: boolean;
  /** Only what you can walk into. */
  open: boolean;
  /** Near me: the place itself never stands in the address. */
  near: boolean;
  category: string | null;
  audience: Audience | null;
  place: string | null;
  map: boolean;
}

export const none: Filters = {
  day: null, period: 'all', free: false, accessible: false, open: false, near: false, category: null, audience: null,
  place: null, map: false,
};

/** Dutch words in the address. What is not understood is left out: shared links arrive with all kinds of tails. */
export function readFilters(query: URLSearchParams): Filters {
  const day = query.get('dag');
  const on = (name: string) => query.get(name) === 'ja';
  return {
    day: day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    period: periods.find(period => period === query.get('periode')) ?? 'all',
    free: on('gratis'),
    accessible: on('rolstoel'),
    open: on('zonder-aanmelden'),
    near: on('dichtbij'),
    category: query.get('rubriek'),
    audience: audiences.find(audience => audience === query.get('voor')) ?? null,
    place: query.get('plek'),
    map: on('kaart'),
  };
}

export function writeFilters(filters: Filters): string {
  const pairs: [string, string | null | false][] = [
    ['dag', filters.day],
    ['periode', filters.period === 'all' ? null : filters.period],
    ['gratis', filters.free && 'ja'],
    ['rolstoel', filters.accessible && 'ja'],
    ['zonder-aanmelden', filters.open && 'ja'],
    ['dichtbij', filters.near && 'ja'],
    ['rubriek', filters.category],
    ['voor', filters.audience],
    ['plek', filters.place],
    ['kaart', filters.map && 'ja'],
  ];
  const set = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}

export interface Position {
  latitude: number;
  longitude: number;
}

const NEAR = 750;

/** The question for the server. `open` is not among its filters: see `wanted`. */
export function toQuery(filters: Filters, now: string, position: Position | null): ActivityQuery {
  const stretch = stretchOf(filters, now);
  return {
    ...(stretch.from === now ? {} : { from: stretch.from }),
    ...(stretch.to ? { to: stretch.to } : {}),
    ...(filters.free ? { free: true } : {}),
    ...(filters.accessible ? { accessible: true } : {}),
    ...(filters.category ? { category: filters.category } : {}),
    ...(filters.audience ? { audience: filters.audience } : {}),
    ...(filters.place ? { place: filters.place } : {}),
    ...(filters.near && position ? { near: rounded(position), radius: NEAR } : {}),
  };
}

/** A hundred metres is near enough, and tells less. */
const rounded = ({ latitude, longitude }: Position) => `${latitude.toFixed(3)},${longitude.toFixed(3)}`;

/** The days that are asked for. A day in the past is today: what is over is not shown. */
export function stretchOf(filters: Filters, now: string): { from: string; to: string | null } {
  const from = filters.day !== null && filters.day > now ? filters.day : now;
  switch (filters.period) {
    case 'weekend': {
      const saturday = nextWeekday(from, 6);
      const sunday = weekdayOf(from) === 0;
      return sunday ? { from, to: from } : { from: saturday, to: dayAfter(saturday) };
    }
    case 'week':
      return { from, to: dayAfter(from, 6) };
    case 'month':
      return { from, to: dayAfter(from, 30) };
    case 'all':
      return { from, to: null };
  }
}

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const nextWeekday = (day: string, weekday: number) => dayAfter(day, (weekday - weekdayOf(day) + 7) % 7);

/** What the server has no filter for. */
export const wanted = (filters: Filters) => (line: Listing) => !filters.open || line.activity.signUp !== 'required';

/** How many choices stand behind "Meer keuzes". */
export function hiddenChoices(filters: Filters): number {
  return [filters.period !== 'all', filters.near, filters.category !== null, filters.audience !== null, filters.place !== null].filter(
    Boolean,
  ).length;
}

export const isFiltered = (filters: Filters) =>
  filters.free || filters.accessible || filters.open || hiddenChoices(filters) > 0;

/** The last day the list reaches so far. */
export const reaches = (lines: readonly Listing[]) => dayOf(lines.at(-1)?.start ?? '');
