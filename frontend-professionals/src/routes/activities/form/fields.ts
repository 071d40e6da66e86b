import type { ActivityDraft } from 'shared-ui/api/types';
import { dayAndMonth, fullDate, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { codeText } from 'shared-ui/show/Slot';

import { nameOfCategory } from '../../../data/categories';
import type { Choices } from '../../../data/whole';
import { changes } from '../../../form/draft';
import type { Difference } from '../../../form/Stale';

/** What each field of the server is called on the screen. */
export const labels: Record<string, string> = {
  title: 'form-title', summary: 'form-summary-line', text: 'form-text', categories: 'form-categories',
  day: 'form-day', 'clock-start': 'form-start', start: 'form-day', end: 'form-end', allDay: 'form-all-day', until: 'until-title',
  rrule: 'often-title', rdates: 'coming-extra', exdates: 'coming-title', skipsHolidays: 'form-skips',
  place: 'form-place', location: 'form-location', organisation: 'form-organisation',
  audience: 'form-audience', languages: 'form-languages', free: 'form-cost', price: 'form-price', priceNote: 'form-price-note',
  signUp: 'form-sign-up', signUpNote: 'form-sign-up-note', 'contact/name': 'form-contact-name',
  'contact/telephone': 'form-contact-telephone', 'contact/email': 'form-contact-email', contact: 'form-contact', url: 'form-url',
  pictures: 'pictures-label',
};

/** Under which control the fault of a field stands, where that has another name. */
export const under: Record<string, string> = {
  start: 'day', end: 'clock-end', rdates: 'rrule', exdates: 'rrule', until: 'until', contact: 'contact/name', allDay: 'day',
};

type Named = readonly { id: string; name: string }[];

/** Where their version and yours differ, of what you changed. */
export function differencesOf(base: ActivityDraft, theirs: ActivityDraft, mine: ActivityDraft, words: Record<string, string>, choices: Choices, organisations: Named): Difference[] {
  const names = Object.keys(changes(base, mine)) as (keyof ActivityDraft)[];
  const show = (body: ActivityDraft, name: keyof ActivityDraft) => shown(name, body[name], choices, organisations);
  return names
    .filter(name => JSON.stringify(theirs[name]) !== JSON.stringify(mine[name]))
    .map(name => ({ name, label: words[name] ?? name, theirs: show(theirs, name), yours: show(mine, name) }));
}

function shown(name: keyof ActivityDraft, value: unknown, choices: Choices, organisations: Named): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'form-yes' : 'form-no');
  if (name === 'pictures') return t('pictures-count', { count: (value as unknown[]).length });
  if (Array.isArray(value)) return (value as string[]).map(one => shownOne(name, one, choices)).join(', ');
  if (typeof value === 'object') return Object.values(value as Record<string, string | null>).filter(Boolean).join(', ');
  if (typeof value === 'number') return String(value);
  const text = value as string;
  if (name === 'start' || name === 'end') return `${fullDate(text)} ${time(text)}`;
  if (name === 'place') return choices.places.find(place => place.id === text)?.name ?? text;
  if (name === 'organisation') return organisations.find(one => one.id === text)?.name ?? text;
  return text;
}

function shownOne(name: keyof ActivityDraft, one: string, choices: Choices): string {
  if (name === 'categories') return nameOfCategory(choices.categories, one);
  if (name === 'audience') return codeText('audience', one);
  return name === 'exdates' || name === 'rdates' ? dayAndMonth(one) : one;
}
