import type { ExchangeCard, WaitingCard } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { languageName } from 'shared-ui/i18n/languageName';
import { dateWithYear, dayOf, time, today, weekday } from 'shared-ui/i18n/moments';
import { hasText, t } from 'shared-ui/i18n/text';
import type { IconName } from 'shared-ui/show/Icon';

import { nameOfCategory } from '../../data/categories';

export type Kind = ExchangeCard['kind'];

/** The two sides: where they are in the contract, the word in our addresses, and their picture. */
export const sides = {
  ask: { list: 'asks', path: 'vraag', icon: 'ask' },
  offer: { list: 'offers', path: 'aanbod', icon: 'offer' },
} as const satisfies Record<Kind, { list: string; path: string; icon: IconName }>;

/** Where one is opened here. */
export const hrefOf = (home: string, item: Pick<ExchangeCard, 'kind' | 'id'>) => `${home}/vragen/${sides[item.kind].path}/${item.id}`;

/** Vraag, Stille vraag, Aanbod, Aanbod: te leen. */
export function kindText(item: Pick<ExchangeCard, 'kind' | 'visibility' | 'form'>): string {
  const quiet = item.visibility === 'quiet';
  if (item.kind === 'ask') return t(quiet ? 'exch-kind-quiet' : 'exch-kind-ask');
  return item.form === null || item.form === 'help' ? t('exch-kind-offer') : t('exch-kind-formed', { form: t(`exch-form-${item.form}`) });
}

/** Why it stands on the list, and how that looks: danger is the only red one. */
export const reasons = {
  danger: { icon: 'warn', look: 'label label--off' },
  answered: { icon: 'phone', look: 'label' },
  first: { icon: 'person', look: 'label' },
  quiet: { icon: 'quiet', look: 'label label--line' },
  unanswered: { icon: 'clock', look: 'label label--line' },
} as const satisfies Record<WaitingCard['because'], { icon: IconName; look: string }>;

/** What the rules heard. A kind that is newer than this page is just danger. */
export const dangerText = (danger: string) => t(hasText(`exch-danger-${danger}`) ? `exch-danger-${danger}` : 'exch-danger-any');

/** Since when: today the hour, before that the day. */
export function sinceText({ publishedAt, confirmedAt }: Pick<ExchangeCard, 'publishedAt' | 'confirmedAt'>): string {
  const moment = publishedAt ?? confirmedAt;
  if (moment === null) return '–';
  return dayOf(moment) === today() ? t('exch-today-at', { time: time(moment) }) : dateWithYear(moment);
}

/** About where: the street without the door, and its part of the neighbourhood. */
export const whereText = (item: Pick<ExchangeCard, 'street' | 'area'>) => [item.street, item.area?.name].filter(Boolean).join(', ');

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

/** The first Monday of 2024 was its first day: there the names of the days come from. */
export const dayNameOf = (index: number) => weekday(`2024-01-0${1 + index}`);

/** "tue-morning" is "dinsdagochtend". */
export function partText(code: string): string {
  const [day, part] = code.split('-');
  const index = weekdays.findIndex(one => one === day);
  return index < 0 ? code : t('exch-part-of-day', { day: dayNameOf(index), part: t(`exch-part-${part}`) });
}

/** When, in the own words; else the parts of the week. */
export const whenText = (item: Pick<ExchangeCard, 'when' | 'times'>) => item.when ?? item.times.map(partText).join(', ');

export interface Why {
  code: string;
  detail?: string;
}

/** Why it fits, in a few words: "formulieren, brief lezen, dichtbij". */
export function whyText(why: readonly Why[], categories: readonly Category[]): string {
  const said = why.map(({ code, detail = '' }) => {
    if (code === 'category') return t('exch-why-category', { category: nameOfCategory(categories, detail) });
    if (code === 'time') return t('exch-why-time', { time: partText(detail) });
    if (code === 'language') return t('exch-why-language', { language: languageName(detail) });
    return hasText(`exch-why-${code}`) ? t(`exch-why-${code}`, { detail }) : detail;
  });
  return [...new Set(said.filter(Boolean))].join(' · ');
}
