import type { Coverage, CoverageAdvice } from 'shared-ui/api/contract.gen';
import { languageName } from 'shared-ui/i18n/languageName';
import { dayAfter, today, weekday } from 'shared-ui/i18n/moments';
import { language, t } from 'shared-ui/i18n/text';
import { codeText } from 'shared-ui/show/Slot';

export type Rule = CoverageAdvice['rule'];

/** Which rules speak of when. */
export const whenRules: readonly Rule[] = ['everything', 'weekend', 'day', 'daypart', 'slot'];

/** The first thing that is missing by one of these rules. */
export const firstOf = (coverage: Coverage, rules: readonly Rule[]): CoverageAdvice | null =>
  coverage.missing.find(one => rules.includes(one.rule)) ?? null;

/** What is missing, in a sentence that can be a heading: "In het weekend is er bijna niets". */
export function findingText(advice: CoverageAdvice, coverage: Coverage): string {
  const how = advice.nothing ? 'nothing' : 'little';
  return t(`finding-${advice.rule}`, { how, what: whatOf(advice, coverage), part: advice.daypart ?? '' });
}

function whatOf({ rule, weekdays, keys, name }: CoverageAdvice, coverage: Coverage): string {
  if (rule === 'day' || rule === 'slot') return weekdayName(weekdays[0] ?? 1);
  if (rule === 'age') return keys.map(key => codeText('audience', key)).join();
  if (rule === 'language') return listed(keys.map(languageName));
  if (rule === 'area') return listed(keys.map(key => coverage.areas.find(one => one.cbsCode === key)?.name ?? key));
  if (rule === 'category') return listed(keys.map(key => `“${categoryName(coverage, key)}”`));
  return name ?? '';
}

const listed = (names: readonly string[]) => new Intl.ListFormat(language.value.locale, { type: 'conjunction' }).format(names);

export function categoryName(coverage: Coverage, slug: string): string {
  const found = coverage.categories.find(one => one.slug === slug);
  if (!found) return slug;
  return language.value.locale.startsWith('nl') ? found.name : found.nameEn;
}

/** The first day after today that is this day of the week; Monday is 1. */
export function comingDay(day: number): string {
  const now = today();
  const ahead = (day - (new Date(`${now}T12:00:00Z`).getUTCDay() || 7) + 7) % 7;
  return dayAfter(now, ahead === 0 ? 7 : ahead);
}

export const weekdayName = (day: number): string => weekday(comingDay(day));

const usualStart = { morning: '10:00', afternoon: '14:00', evening: '19:30' } as const;

/** Where to do something about it: a new activity of which this much is filled in, or a calendar to be read in. */
export function wayTo(advice: CoverageAdvice, home: string): string {
  if (advice.rule === 'everything') return `${home}/inlezen`;
  const [first] = advice.keys;
  const query = new URLSearchParams();
  const day = advice.weekdays[0];
  if (day !== undefined) query.set('dag', comingDay(day));
  if (advice.daypart !== null) query.set('van', usualStart[advice.daypart]);
  if (first !== undefined && advice.rule === 'category') query.set('rubriek', first);
  if (first !== undefined && advice.rule === 'age') query.set('voor', first);
  if (first !== undefined && advice.rule === 'language') query.set('taal', first);
  if (first !== undefined && (advice.rule === 'place' || advice.rule === 'street')) query.set('plek', first);
  const text = query.toString();
  return `${home}/activiteiten/nieuw${text === '' ? '' : `?${text}`}`;
}
