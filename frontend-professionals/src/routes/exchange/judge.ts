import type { Api } from 'shared-ui/api/api';
import type { ExchangeCard, ExchangeItem, ExchangeMove } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';

import { sides } from '../../form/exchange/words';

const overtaken: Problem = { type: '/problems/conflict', title: '', status: 409 };

/** Makes a move with what stands in a list. It is read first: who was shown something else does not decide about it. */
export async function judge(api: Api, seen: Pick<ExchangeCard, 'kind' | 'id' | 'state' | 'title' | 'text'>, body: ExchangeMove): Promise<Result<ExchangeItem>> {
  const { list } = sides[seen.kind];
  const params = { id: seen.id };
  const read = await api.get(`/neighbourhoods/{neighbourhood}/${list}/{id}`, { params });
  if (!read.ok) return read;
  const { state, title, text } = read.value;
  if (state !== seen.state || title !== seen.title || text !== seen.text) return { ok: false, problem: overtaken };
  return await api.post(`/neighbourhoods/{neighbourhood}/${list}/{id}/_moves`, body, { params, version: read.version });
}
