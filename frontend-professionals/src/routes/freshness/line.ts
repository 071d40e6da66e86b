type Weeks = readonly (number | null)[];

interface Row {
  name: string;
  share: number;
  visible: number;
  weeks: Weeks;
}

const HEIGHT = 24;
const WIDTH = 100;

/** Where the share of a week lies. */
function pointOf(weeks: Weeks, at: number, share: number) {
  return { x: round((at * WIDTH) / Math.max(1, weeks.length - 1)), y: round(HEIGHT - (share / 100) * HEIGHT) };
}

/** The shares of the weeks as a path; it breaks off where a week was not told. */
export function lineOf(weeks: Weeks): string {
  return weeks
    .map((share, at) => {
      if (share === null) return '';
      const { x, y } = pointOf(weeks, at, share);
      return `${(weeks[at - 1] ?? null) === null ? 'M' : 'L'}${x} ${y}`;
    })
    .join('');
}

/** Where it stands now: the last week that was told. */
export function endOf(weeks: Weeks): { x: number; y: number } | null {
  const at = weeks.findLastIndex(share => share !== null);
  const share = weeks[at] ?? null;
  return share === null ? null : pointOf(weeks, at, share);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How many points the share rose (or fell) from the first week that was told to the last; null where there is but one. */
export function changeOf(weeks: Weeks): number | null {
  const told = weeks.filter(share => share !== null);
  const [first, last] = [told[0], told.at(-1)];
  return first === undefined || last === undefined || told.length < 2 ? null : last - first;
}

const byName = (one: Row, other: Row, locale: string) => one.name.localeCompare(other.name, locale);

/** What the table can be put in order by, the least first; names decide between equals. */
export const orders = {
  name: byName,
  share: (one: Row, other: Row, locale: string) => one.share - other.share || byName(one, other, locale),
  change: (one: Row, other: Row, locale: string) => (changeOf(one.weeks) ?? 0) - (changeOf(other.weeks) ?? 0) || byName(one, other, locale),
  visible: (one: Row, other: Row, locale: string) => one.visible - other.visible || byName(one, other, locale),
};
export type Order = keyof typeof orders;
