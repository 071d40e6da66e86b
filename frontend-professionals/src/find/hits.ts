import type { Hit } from 'shared-ui/api/types';
import { dayAndMonth, time, weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { IconName } from 'shared-ui/show/Icon';
import { placesText } from 'shared-ui/show/places';

import type { Choice } from './Combobox';

const icons: Record<Hit['kind'], IconName> = { activity: 'calendar', organisation: 'people', place: 'pin', project: 'green', service: 'help' };

/** Something of the neighbourhood that was found, to be chosen. */
export interface FoundHit extends Choice {
  hit: Hit;
}

export const choiceOf = (hit: Hit): FoundHit => ({
  key: hit.card.id,
  icon: icons[hit.kind],
  name: nameOf(hit),
  about: [whenOf(hit), aboutOf(hit)].filter(Boolean).join(' · '),
  hit,
});

export const nameOf = ({ card }: Hit) => ('title' in card ? card.title : card.name);

/** The next date of an activity. */
export const whenOf = (hit: Hit) =>
  hit.kind === 'activity' && hit.start !== null ? `${weekday(hit.start)} ${dayAndMonth(hit.start)}${hit.card.allDay ? '' : ` ${time(hit.start)}`}` : '';

/** What helps to tell it from another: where it is, and whether there is room; or what kind of thing it is. */
export function aboutOf(hit: Hit): string {
  if (hit.kind === 'activity') return [hit.card.place?.name ?? hit.card.location, placesText(hit.placesLeft)].filter(Boolean).join(' · ');
  return [t(`found-kind-${hit.kind}`), hit.kind === 'project' || hit.kind === 'service' ? null : hit.card.streetAddress].filter(Boolean).join(' · ');
}
