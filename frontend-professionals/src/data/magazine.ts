import type { Api } from 'shared-ui/api/api';
import type { Outlets } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';

import { daysLeft } from './daysLeft';

/** From so many days before the magazine closes its organisers are told what it will miss. */
const AHEAD = 10;

export interface Closing {
  /** What the magazine is called, or ''. */
  magazine: string;
  days: number;
  missing: string[];
}

/** What the magazine of the neighbourhood will not have of these organisations, in the days before it closes. */
export const askMagazine =
  (api: Api, organisations: readonly string[]) =>
  async (signal: AbortSignal): Promise<Result<Closing | null>> => {
    const of = (organisation: string) => api.get('/neighbourhoods/{neighbourhood}/outlets', { query: { organisation }, signal });
    const answers = await Promise.all(organisations.map(of));
    const found: Outlets[] = [];
    for (const answer of answers) {
      if (!answer.ok) return answer;
      found.push(answer.value);
    }
    return { ok: true, value: closing(found, new Date()), version: null };
  };

/** Null when the magazine does not close soon, and when it will have everything. */
export function closing(outlets: readonly Outlets[], now: Date): Closing | null {
  const deadline = outlets[0]?.deadline ?? null;
  const days = deadline === null ? -1 : daysLeft(deadline, now);
  const missing = outlets.flatMap(one => one.missing.map(({ title }) => title));
  return days < 0 || days > AHEAD || missing.length === 0 ? null : { magazine: outlets[0]?.magazine ?? '', days, missing };
}
