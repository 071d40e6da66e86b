import type { OwnHit } from 'shared-ui/api/types';
import { dayAndMonth, time, weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { placesText } from 'shared-ui/show/places';

import { iconOf } from '../data/kinds';
import type { Choice } from './Combobox';

/** Something of the neighbourhood that was found, to be chosen. */
export interface FoundHit extends Choice {
  hit: OwnHit;
}

export const choiceOf = (hit: OwnHit): FoundHit => ({
  key: hit.card.id,
  icon: iconOf(hit.kind),
  name: nameOf(hit),
  about: [whenOf(hit), aboutOf(hit)].filter(Boolean).join(' · '),
  hit,
});

export const nameOf = ({ card }: OwnHit) => ('title' in card ? card.title : card.name);

/** The next date of an activity. */
export const whenOf = (hit: OwnHit) =>
  hit.kind === 'activity' && hit.start !== null ? `${weekday(hit.start)} ${dayAndMonth(hit.start)}${hit.card.allDay ? '' : ` ${time(hit.start)}`}` : '';

/** What helps to tell it from another: where it is, and whether there is room; or what kind of thing it is. */
export function aboutOf(hit: OwnHit): string {
  if (hit.kind === 'activity') return [hit.card.place?.name ?? hit.card.location, placesText(hit.placesLeft)].filter(Boolean).join(' · ');
  if (hit.kind === 'organisation' && hit.archivedAt !== null) return [t('found-gone'), hit.archivedReason].filter(Boolean).join(' · ');
  return [t(`found-kind-${hit.kind}`), hit.kind === 'project' || hit.kind === 'service' ? null : hit.card.streetAddress].filter(Boolean).join(' · ');
}
