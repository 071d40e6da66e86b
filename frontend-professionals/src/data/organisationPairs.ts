import type { Api } from 'shared-ui/api/api';
import type { OrganisationDuplicate, OrganisationMerge } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';

const organisation = '/neighbourhoods/{neighbourhood}/organisations/{id}' as const;
const merges = '/neighbourhoods/{neighbourhood}/organisation-merges' as const;
const pairs = '/neighbourhoods/{neighbourhood}/organisation-duplicates' as const;

/** Two organisations are one: what is of the one goes to the other. It is read first: what stands there now is what goes. */
export async function merge(api: Api, gone: string, kept: string): Promise<Result<OrganisationMerge>> {
  const seen = await api.get(organisation, { params: { id: gone } });
  return seen.ok ? await api.post(`${organisation}/_merge`, { into: kept }, { params: { id: gone }, version: seen.version }) : seen;
}

export const undoMerge = (api: Api, { id, version }: OrganisationMerge) =>
  api.post(`${merges}/{id}/_undo`, undefined, { params: { id }, version: versionOf(version) });

/** Two organisations that look like one are two. */
export const tellApart = (api: Api, one: string, other: string) => api.post(pairs, { one, other });

/** What was said of two is taken back, or said again. */
export const decidePair = (api: Api, { id, version }: OrganisationDuplicate, verdict: OrganisationDuplicate['verdict']) =>
  api.patch(`${pairs}/{id}`, { verdict }, { params: { id }, version: versionOf(version) });

const versionOf = (version: number) => `"${String(version)}"`;
