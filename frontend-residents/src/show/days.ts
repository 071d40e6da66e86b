import type { Listing } from 'shared-ui/api/types';
import { dayOf } from 'shared-ui/i18n/moments';

export interface Day {
  day: string;
  lines: Listing[];
}

/** The programme by day. What began before the first day that is shown stands on that day until it ends. */
export function byDay(lines: readonly Listing[], first: string): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const begun = dayOf(line.start);
    const day = begun < first ? first : begun;
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** A key for one line: a series stands in a list many times. */
export const lineKey = (line: Listing) => `${line.activity.id} ${line.start}`;

/** Each activity of a stretch of the programme once. */
export function activitiesIn(lines: readonly Listing[]) {
  return [...new Map(lines.map(line => [line.activity.id, line.activity])).values()];
}
