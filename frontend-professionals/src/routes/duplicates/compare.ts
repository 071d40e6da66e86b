import type { Duplicate } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import { confirmedText } from 'shared-ui/show/Fresh';
import { priceText } from 'shared-ui/show/price';

import { dayAt, timeAt } from '../../recurrence/clock';
import { readRule } from '../../recurrence/rrule';
import { repeatText } from '../../recurrence/words';

export type SideOf = Duplicate['activities'][number];

/** What two activities are compared by, and whether they say the same. */
export interface Fact {
  name: string;
  said: [string, string];
  alike: boolean;
}

const EXCERPT = 240;

/** Everything that is shown of the two, one fact per line. What nobody says of either is alike. */
export function factsOf([one, other]: readonly SideOf[]): Fact[] {
  if (!one || !other) return [];
  return facts.map(([name, say]) => {
    const said: [string, string] = [say(one), say(other)];
    return { name, said, alike: sameWords(...said) };
  });
}

/** The same but for capitals, accents, spaces and punctuation. */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

const bare = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLocaleLowerCase('nl');

export function whenText({ activity, start, end, rrule }: SideOf): string {
  const first = { day: dayAt(start), time: activity.allDay ? null : timeAt(start) };
  return repeatText({ ...readRule(rrule, first), first, until: end === null ? null : timeAt(end), skipsHolidays: false });
}

/** Where we have it from. */
export const sourceText = ({ calendar }: Pick<SideOf, 'calendar'>): string =>
  calendar === null ? t('doubles-by-hand') : t('doubles-calendar', { calendar });

/** Who tells it, in a few words: "De Haard, agenda “zaal”". */
export const tellerText = (side: SideOf): string => [side.activity.organisation?.name, sourceText(side)].filter(Boolean).join(', ');

const excerpt = (text: string) => (text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()} …` : text);

const facts: readonly [string, (side: SideOf) => string][] = [
  ['doubles-when', whenText],
  ['doubles-place', ({ activity }) => [activity.place?.name, activity.location].filter(Boolean).join(', ')],
  ['doubles-organisation', ({ activity }) => activity.organisation?.name ?? ''],
  ['doubles-price', ({ activity }) => [priceText(activity), activity.priceNote].filter(Boolean).join(', ')],
  ['doubles-source', sourceText],
  ['doubles-confirmed', ({ activity }) => confirmedText(activity)],
  ['doubles-text', ({ activity, text }) => excerpt(activity.summary ?? text ?? '')],
];
