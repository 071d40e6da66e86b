import type { Api } from 'shared-ui/api/api';
import type { OccurrencePatch, Confirmation, Occurrence } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';

const one = '/neighbourhoods/{neighbourhood}/activities/{id}' as const;

export const confirmActivity = (api: Api, id: string) => api.post(`${one}/confirmations`, undefined, { params: { id } });

/** Says of several that they are right, one after the other: what could not be said comes back. */
export async function confirmAll(api: Api, ids: readonly string[]) {
  const done = new Map<string, Confirmation>();
  const problems: Problem[] = [];
  for (const id of ids) {
    const result = await confirmActivity(api, id);
    if (result.ok) done.set(id, result.value);
    else problems.push(result.problem);
  }
  return { done, problems };
}

export const archiveActivity = (api: Api, id: string, version: string | null) => api.delete(one, { params: { id }, version });

/** Cancels, moves or restores one date. It is read first, so that a change by somebody else is not written over. */
export async function changeDate(api: Api, id: string, occurrence: string, patch: OccurrencePatch): Promise<Result<Occurrence>> {
  const params = { id, start: occurrence };
  const read = await api.get(`${one}/occurrences/{start}`, { params });
  if (!read.ok) return read;
  return await api.patch(`${one}/occurrences/{start}`, patch, { params, version: read.version });
}
