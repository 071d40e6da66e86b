import type { Api } from 'shared-ui/api/api';
import type { Neighbourhood, Organisation } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';

import { askOrganisations, useWhole, valueOf } from '../../data/whole';

export interface House {
  name: string;
  /** How to change or stop what was noted. */
  stop: string;
}

/** The house that the desk stands in: the community house where there is one, else the neighbourhood. */
export function useHouse(api: Api, { slug, name }: Neighbourhood): House {
  const houses = valueOf(useWhole(`${slug} organisations`, askOrganisations(api))).filter(one => one.kind === 'community-centre');
  const id = houses.length === 1 ? (houses[0]?.id ?? '') : '';
  const answer = useAnswer<Organisation | null>(`house ${id}`, async signal =>
    id === '' ? { ok: true, value: null, version: null } : await api.get('/neighbourhoods/{neighbourhood}/organisations/{id}', { params: { id }, signal }),
  );
  const house = answer.state === 'ready' ? answer.value : null;
  const where = { house: house?.name ?? name, telephone: house?.telephone ?? '', street: house?.streetAddress ?? '' };
  return { name: where.house, stop: t(where.telephone ? 'desk-slip-stop-call' : where.street ? 'desk-slip-stop-street' : 'desk-slip-stop', where) };
}
