import type { ColleagueCard } from 'shared-ui/api/contract.gen';
import { languageName } from 'shared-ui/i18n/languageName';
import { weekday, weekdayShort } from 'shared-ui/i18n/moments';

export type Day = ColleagueCard['days'][number];
export const days: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A week that began on a Monday. */
const dateOf = (day: string) => `2024-01-0${days.indexOf(day as Day) + 1}`;
export const dayText = (day: string) => weekday(dateOf(day));
export const dayShort = (day: string) => weekdayShort(dateOf(day));

/** What is spoken here most often, for the form; what somebody has besides stays. */
export const spoken = ['nl', 'en', 'pl', 'tr', 'ar', 'ber', 'uk', 'ru', 'de', 'fr', 'es', 'ti', 'so', 'fa', 'bg', 'ro', 'pap', 'dse'] as const;

/** The need that somebody meets, in words. */
export function fitText({ what, word }: ColleagueCard['fits'][number]): string {
  return what === 'day' ? dayText(word) : what === 'language' ? languageName(word) : word;
}
