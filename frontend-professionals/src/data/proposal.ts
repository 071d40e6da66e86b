import type { Api } from 'shared-ui/api/api';
import type { Proposal, ReadText } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';

/** What somebody proposed, and of an activity what the reader of texts makes of it. */
export interface Proposed {
  proposal: Proposal;
  read: ReadText | null;
}

export const publishLink = (home: string, { id, kind }: Pick<Proposal, 'id' | 'kind'>) => `${home}/${paths[kind]}/nieuw?voorstel=${id}`;
const paths: Record<Proposal['kind'], string> = { activity: 'activiteiten', project: 'projecten', place: 'plekken' };

/** The proposal that the address names, from which an item is being made; `value` is null where it names none. */
export function useProposal(api: Api, query: URLSearchParams) {
  const id = query.get('voorstel');
  const answer = useAnswer<Proposed | null>(`proposal ${id ?? ''}`, async signal => (id === null ? { ok: true, value: null, version: null } : await ask(api, id, signal)));

  /** It stands on the site: whoever proposed it hears so. Where that fails it stays on the list of proposals. */
  async function published(item: string) {
    if (id === null || answer.state !== 'ready') return;
    await api.post('/neighbourhoods/{neighbourhood}/proposals/{id}/_decide', { outcome: 'published', item }, { params: { id }, version: answer.version });
  }
  return { id, answer, published };
}

async function ask(api: Api, id: string, signal: AbortSignal): Promise<Result<Proposed>> {
  const found = await api.get('/neighbourhoods/{neighbourhood}/proposals/{id}', { params: { id }, signal });
  if (!found.ok) return found;
  const proposal = found.value;
  if (proposal.kind !== 'activity') return { ...found, value: { proposal, read: null } };
  const text = [proposal.what, proposal.when, proposal.place].filter(Boolean).join('\n');
  const read = await api.post('/neighbourhoods/{neighbourhood}/activities/_text', { text });
  return { ...found, value: { proposal, read: read.ok ? read.value : null } };
}

/** One line for a title, as it was said. */
export const titleOf = ({ what }: Proposal, most = 120) => (what.split('\n')[0] ?? '').trim().slice(0, most);
