import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { Life, Listing } from 'shared-ui/api/types';
import { dayAfter, today } from 'shared-ui/i18n/moments';
import { lightOf } from 'shared-ui/show/freshness';

import { readWhole, WINDOW } from './whole';

/** How far ahead we look: a monthly series comes by within it. */
export const AHEAD = 35;

/** The first coming time of each activity: a series stands in a list once. */
export function firstOfEach(lines: readonly Listing[]): Listing[] {
  const seen = new Set<string>();
  return lines.filter(line => !seen.has(line.activity.id) && seen.add(line.activity.id));
}

/** Everything from today on for five weeks, by time; only of these organisations where somebody keeps no others. */
export async function comingLines(api: Api, organisations: readonly string[] | null, signal?: AbortSignal): Promise<Result<Listing[]>> {
  const lines: Listing[] = [];
  for (const organisation of organisations ?? [null]) {
    const result = await readWhole<Listing>(
      cursor =>
        api.get('/neighbourhoods/{neighbourhood}/activities', {
          query: {
            from: today(),
            to: dayAfter(today(), AHEAD),
            limit: WINDOW,
            ...(organisation === null ? {} : { organisation }),
            ...(cursor === undefined ? {} : { cursor }),
          },
          ...(signal ? { signal } : {}),
        }),
      signal,
    );
    if (!result.ok) return result;
    lines.push(...result.value);
  }
  lines.sort((one, other) => one.start.localeCompare(other.start));
  return { ok: true, value: lines, version: null };
}

/** What is no longer sure or waits for an answer; what is least sure first. */
export function waiting<T extends Life>(items: readonly T[]): T[] {
  const dark = items.filter(item => ['due', 'doubtful'].includes(lightOf(item)));
  return dark.sort((one, other) => (one.dueAt ?? '').localeCompare(other.dueAt ?? ''));
}
