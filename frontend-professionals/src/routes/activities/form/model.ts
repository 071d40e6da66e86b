import type { Pattern } from 'shared-ui/api/contract.gen';
import type { Activity, ActivityDraft, PictureUse } from 'shared-ui/api/types';

import { usesOf } from '../../../form/pictures';
import { orNothing, webAddress } from '../../../form/texts';
import { dayAfter, dayAt, momentAt, timeAt } from '../../../recurrence/clock';
import { once, sameRepeat, type First, type Repeat } from '../../../recurrence/rhythm';
import { readRule, writeRule } from '../../../recurrence/rrule';

/** What somebody fills in, in their own terms: a day and a time, words for how often. Everything can be kept as text. */
export interface ActivityForm {
  title: string;
  summary: string;
  text: string;
  day: string;
  allDay: boolean;
  start: string;
  end: string;
  /** The last day of something that takes several; empty when it is over the same day, or the night after. */
  lastDay: string;
  repeat: Repeat;
  /** "Anders" was chosen, also while it says what a ready-made choice would say. */
  other: boolean;
  /** The rule as it came: sent back unchanged unless somebody says something else. */
  rule: { text: string | null; first: First; said: Repeat };
  skipsHolidays: boolean;
  exdates: string[];
  rdates: string[];
  organisation: string;
  place: string;
  location: string;
  categories: string[];
  audience: string[];
  languages: string[];
  cost: 'free' | 'paid' | 'unknown';
  price: string;
  priceNote: string;
  signUp: 'none' | 'optional' | 'required';
  signUpNote: string;
  contactName: string;
  contactTelephone: string;
  contactEmail: string;
  url: string;
  pictures: PictureUse[];
}

/** For whom something can be. */
export const audiences: readonly string[] = ['everyone', 'children', 'youth', 'adults', 'seniors', 'parents', 'women', 'men', 'newcomers', 'carers'];

export function emptyForm(organisation: string): ActivityForm {
  return {
    title: '', summary: '', text: '',
    day: '', allDay: false, start: '', end: '', lastDay: '',
    repeat: once, other: false, rule: { text: null, first: { day: '', time: null }, said: once },
    skipsHolidays: false, exdates: [], rdates: [],
    organisation, place: '', location: '',
    categories: [], audience: [], languages: ['nl'],
    cost: 'free', price: '', priceNote: '',
    signUp: 'none', signUpNote: '',
    contactName: '', contactTelephone: '', contactEmail: '', url: '',
    pictures: [],
  };
}

export function formOf(activity: Activity): ActivityForm {
  const first = { day: dayAt(activity.start), time: activity.allDay ? null : timeAt(activity.start) };
  const said = readRule(activity.rrule, first);
  return {
    title: activity.title,
    summary: activity.summary ?? '',
    text: activity.text ?? '',
    day: first.day,
    allDay: activity.allDay,
    start: first.time ?? '',
    end: activity.allDay || activity.end === null ? '' : timeAt(activity.end),
    lastDay: lastDayOf(activity, first.day),
    repeat: said,
    other: false,
    rule: { text: activity.rrule, first, said },
    skipsHolidays: activity.skipsHolidays,
    exdates: activity.exdates,
    rdates: activity.rdates,
    organisation: activity.organisation?.id ?? '',
    place: activity.place?.id ?? '',
    location: activity.location ?? '',
    categories: activity.categories,
    audience: activity.audience,
    languages: activity.languages,
    cost: activity.free ? 'free' : activity.free === false ? 'paid' : 'unknown',
    price: (activity.price ?? '').replace('.', ','),
    priceNote: activity.priceNote ?? '',
    signUp: activity.signUp,
    signUpNote: activity.signUpNote ?? '',
    contactName: activity.contact?.name ?? '',
    contactTelephone: activity.contact?.telephone ?? '',
    contactEmail: activity.contact?.email ?? '',
    url: activity.url ?? '',
    pictures: activity.pictures,
  };
}

/** A whole day ends at the midnight after it; what ends before its start time ends in the night after it. */
function lastDayOf(activity: Activity, day: string): string {
  if (activity.end === null) return '';
  const ends = dayAt(activity.end);
  if (activity.allDay) return dayAfter(ends, -1) > day ? dayAfter(ends, -1) : '';
  const night = ends === dayAfter(day, 1) && timeAt(activity.end) <= timeAt(activity.start);
  return ends === day || night ? '' : ends;
}

export const firstOf = (form: ActivityForm): First => ({ day: form.day, time: form.allDay ? null : form.start });

/** Enough to know when it is: a day, and a time unless it is the whole day. */
export const hasStart = (form: ActivityForm) => form.day !== '' && (form.allDay || form.start !== '');

/** When it is, as the server wants it. Only to be asked when there is a start. */
export function patternOf(form: ActivityForm): Required<Pattern> {
  return {
    start: momentAt(form.day, form.allDay ? '00:00' : form.start),
    end: endOf(form),
    allDay: form.allDay,
    rrule: ruleOf(form),
    rdates: form.rdates,
    exdates: form.exdates,
    skipsHolidays: form.skipsHolidays && form.repeat.rhythm.every !== 'once',
  };
}

function endOf(form: ActivityForm): string | null {
  if (form.allDay) return momentAt(dayAfter(form.lastDay || form.day, 1), '00:00');
  if (form.end === '') return null;
  if (form.lastDay !== '') return momentAt(form.lastDay, form.end);
  return momentAt(form.end <= form.start ? dayAfter(form.day, 1) : form.day, form.end);
}

function ruleOf(form: ActivityForm): string | null {
  const first = firstOf(form);
  const { text, said } = form.rule;
  const same = sameRepeat(form.repeat, said) && first.day === form.rule.first.day && first.time === form.rule.first.time;
  return same ? text : writeRule(form.repeat, first);
}

/**
 * Another day or time. Dates that were taken away or added at the old time of day go along; a rhythm that followed
 * the first day is the screen's to follow.
 */
export function retimed(form: ActivityForm, change: Partial<Pick<ActivityForm, 'day' | 'start' | 'allDay'>>): Partial<ActivityForm> {
  const next = { ...form, ...change };
  const clock = (one: ActivityForm) => (one.allDay ? '00:00' : one.start);
  const [from, to] = [clock(form), clock(next)];
  if (from === to || from === '' || to === '') return change;
  const move = (moment: string) => (timeAt(moment) === from ? momentAt(dayAt(moment), to) : moment);
  return { ...change, exdates: form.exdates.map(move), rdates: form.rdates.map(move) };
}

/** What is sent. An empty field says that there is nothing to say. */
export function bodyOf(form: ActivityForm): ActivityDraft {
  const contact = { name: orNothing(form.contactName), telephone: orNothing(form.contactTelephone), email: orNothing(form.contactEmail) };
  return {
    ...patternOf(form),
    title: form.title.trim(),
    summary: orNothing(form.summary),
    text: orNothing(form.text),
    organisation: orNothing(form.organisation),
    place: orNothing(form.place),
    location: orNothing(form.location),
    categories: form.categories,
    audience: form.audience as ActivityDraft['audience'] & object,
    languages: form.languages,
    free: form.cost === 'unknown' ? null : form.cost === 'free',
    price: form.cost === 'paid' ? priceOf(form.price) : null,
    priceNote: orNothing(form.priceNote),
    signUp: form.signUp,
    signUpNote: form.signUp === 'none' ? null : orNothing(form.signUpNote),
    contact: Object.values(contact).every(value => value === null) ? null : contact,
    url: webAddress(form.url),
    pictures: usesOf(form.pictures),
  };
}

/** "4,5" and "€ 4.50" are 4.50; what is no amount is sent as typed, for the server to refuse. */
export function priceOf(typed: string): string | null {
  const bare = typed.replace(/[€\s]/g, '').replace(',', '.');
  if (bare === '') return null;
  return /^\d+(\.\d{1,2})?$/.test(bare) ? Number(bare).toFixed(2) : typed.trim();
}
