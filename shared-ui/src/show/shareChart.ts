/** Where the points of a share over time lie, in a field of 100 by 100 that is stretched. */
export interface ShareDay {
  day: string;
  /** Whole percents; null where too few were counted. */
  share: number | null;
}

const DAY = 86_400_000;

/** The lowest percent that is drawn: half is enough while nothing is below it. */
export const floorOf = (days: readonly ShareDay[]) => (days.some(({ share }) => share !== null && share < 50) ? 0 : 50);

export const heightOf = (share: number, floor: number) => (100 * (100 - share)) / (100 - floor);

/** A path through what was counted; it breaks off where a day is missing or not told. */
export function shareLine(days: readonly ShareDay[], floor: number): string {
  const first = Date.parse(days[0]?.day ?? '');
  const last = Date.parse(days.at(-1)?.day ?? '');
  const across = Math.max(DAY, last - first);
  let before = NaN;
  return days
    .map(({ day, share }) => {
      const at = Date.parse(day);
      if (share === null) return '';
      const way = at - before === DAY ? 'L' : 'M';
      before = at;
      return `${way}${(100 * (at - first)) / across} ${heightOf(share, floor)}`;
    })
    .join('');
}

/** One day of each month, the last that was told: what a table of it says. */
export function monthsOf(days: readonly ShareDay[]): ShareDay[] {
  const last = new Map<string, ShareDay>();
  for (const one of days) if (one.share !== null) last.set(one.day.slice(0, 7), one);
  return [...last.values()];
}
