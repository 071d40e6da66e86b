import type { ExchangeCard, Neighbourhood, Person } from 'shared-ui/api/types';

import type { Values } from '../../show/drafts';
import type { Kind } from '../../exchange/sides';
import { listOf, textOf } from './body';
import { photosOf } from './photos';

/** What somebody is writing, as others will see it. */
export function shownAs(kind: Kind, values: Values, { areas }: Neighbourhood, person: Person | null) {
  const area = areas.find(one => one.cbsCode === values['area']);
  const organisation = person?.organisations.find(one => one.id === values['organisation']);
  return {
    kind,
    title: textOf(values, 'title') ?? '',
    text: textOf(values, 'text'),
    when: textOf(values, 'when'),
    times: listOf(values, 'times'),
    area: area ? { cbsCode: area.cbsCode, name: area.name } : null,
    street: textOf(values, 'street'),
    visibility: values['visibility'] as ExchangeCard['visibility'],
    form: kind === 'offer' ? (values['form'] as ExchangeCard['form']) : null,
    firstName: values['visibility'] === 'quiet' ? null : (person?.name.split(' ')[0] ?? null),
    organisation: organisation ? { id: organisation.id, name: organisation.name } : null,
    new: false,
    picture: photosOf(values)[0] ?? null,
  };
}
