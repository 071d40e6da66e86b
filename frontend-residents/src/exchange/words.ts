import type { Category, ExchangeCard } from 'shared-ui/api/types';
import { weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { categoryName } from '../show/categories';
import { dayParts, weekdays } from './sides';

/** What kind of thing it is, in one or two words: Vraag, Stille vraag, Aanbod, Te leen. */
export function kindText(item: Pick<ExchangeCard, 'kind' | 'visibility' | 'form'>): string {
  const quiet = item.visibility === 'quiet';
  if (item.kind === 'ask') return t(quiet ? 'kind-quiet' : 'kind-ask');
  return item.form === null || item.form === 'help' ? t('kind-offer') : t('kind-offer-form', { form: t(`form-${item.form}`) });
}

/** A Monday, to have the names of the days from. */
const MONDAY = 1;
export const weekdayName = (index: number) => weekday(`2024-01-0${MONDAY + index}`);

/** Parts of the week by day: "dinsdagochtend, dinsdagmiddag, zaterdag de hele dag". */
export function timesText(times: readonly string[]): string {
  const days = weekdays.flatMap((day, index) => {
    const name = weekdayName(index);
    const parts = dayParts.filter(part => times.includes(`${day}-${part}`));
    if (parts.length === dayParts.length) return [t('part-all-day', { day: name })];
    return parts.map(part => t('part-of-day', { day: name, part: t(`part-${part}`) }));
  });
  return days.join(', ');
}

/** When, in the own words; else from the parts of the week. */
export const whenText = (item: Pick<ExchangeCard, 'when' | 'times'>) => item.when ?? timesText(item.times);

/** About where: the street without the door, and its part of the neighbourhood. */
export const whereText = (item: Pick<ExchangeCard, 'street' | 'area'>) =>
  [item.street, item.area?.name].filter(Boolean).join(', ');

export function categoryText(categories: readonly Category[], slug: string | null): string | null {
  const found = categories.find(category => category.slug === slug);
  return found ? categoryName(found) : null;
}
