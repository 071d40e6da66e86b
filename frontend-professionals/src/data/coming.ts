import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { Listing } from 'shared-ui/api/types';
import { dayAfter, today } from 'shared-ui/i18n/moments';

import { readWhole, WINDOW } from './whole';

/** How far ahead we look: a monthly series comes by within it. */
export const AHEAD = 35;

/** The first coming time of each activity: a series stands in a list once. */
export function firstOfEach(lines: readonly Listing[]): Listing[] {
  const seen = new Set<string>();
  return lines.filter(line => !seen.has(line.activity.id) && seen.add(line.activity.id));
}

/** Everything from today on for five weeks, by time. */
export function comingLines(api: Api, signal?: AbortSignal): Promise<Result<Listing[]>> {
  return readWhole<Listing>(
    cursor =>
      api.get('/neighbourhoods/{neighbourhood}/activities', {
        query: { from: today(), to: dayAfter(today(), AHEAD), limit: WINDOW, ...(cursor === undefined ? {} : { cursor }) },
        ...(signal ? { signal } : {}),
      }),
    signal,
  );
}
