import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { ActivityQuery } from 'shared-ui/api/routes';
import type { Listing } from 'shared-ui/api/types';
import { dayAfter, today } from 'shared-ui/i18n/moments';

import { readWhole, WINDOW } from './whole';

/** How far ahead we look for what needs attention: a monthly series comes by within it. */
const AHEAD = 35;

/** The first coming time of each activity: a series stands in a list once. */
export function firstOfEach(lines: readonly Listing[]): Listing[] {
  const seen = new Set<string>();
  return lines.filter(line => !seen.has(line.activity.id) && seen.add(line.activity.id));
}

/** The activities of the coming weeks, each once. */
export async function comingActivities(api: Api, query: ActivityQuery, signal?: AbortSignal): Promise<Result<Listing[]>> {
  const result = await readWhole<Listing>(
    cursor =>
      api.get('/neighbourhoods/{neighbourhood}/activities', {
        query: { to: dayAfter(today(), AHEAD), ...query, limit: WINDOW, ...(cursor === undefined ? {} : { cursor }) },
        ...(signal ? { signal } : {}),
      }),
    signal,
  );
  return result.ok ? { ...result, value: firstOfEach(result.value) } : result;
}
