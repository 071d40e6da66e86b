import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { Look } from 'shared-ui/api/types';

const nothing: Look = { danger: null, hints: [], categories: [] };

/** Has a text read before it is placed. Only without a connection it fails: reading along is never in anybody's way. */
export async function lookAt(api: Api, text: { title: string; text: string | null }): Promise<Result<Look>> {
  const result = await api.post('/neighbourhoods/{neighbourhood}/asks/_look', text);
  if (result.ok || result.problem.status === 0) return result;
  return { ok: true, value: nothing, version: null };
}
