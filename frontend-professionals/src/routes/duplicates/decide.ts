import type { Api } from 'shared-ui/api/api';
import type { Duplicate, DuplicatePatch } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';

const one = '/neighbourhoods/{neighbourhood}/duplicates/{id}' as const;

const overtaken: Problem = { type: '/problems/conflict', title: '', status: 409 };

/** Decides, or takes a decision back. It is read first: who was shown something else does not decide about it. */
export async function decide(api: Api, seen: Duplicate, patch: DuplicatePatch): Promise<Result<Duplicate>> {
  const params = { id: seen.id };
  const read = await api.get(one, { params });
  if (!read.ok) return read;
  if (read.value.verdict !== seen.verdict) return { ok: false, problem: overtaken };
  const result = await api.patch(one, patch, { params, version: read.version });
  // What was to be kept has left the list meanwhile.
  return !result.ok && result.problem.status === 400 ? { ok: false, problem: overtaken } : result;
}
