import type { ReadText } from 'shared-ui/api/contract.gen';
import { euro } from 'shared-ui/show/price';

import { dayAfter, dayAt, timeAt } from '../../../recurrence/clock';
import { readRule } from '../../../recurrence/rrule';
import { repeatText } from '../../../recurrence/words';
import { firstOf, type ActivityForm } from './model';

type Part = 'title' | 'when' | 'cost' | 'place';

/** One thing that the text says, as the form shows it. */
export interface Said {
  part: Part;
  /** What it is, for whoever checks it; empty is free of charge. */
  value: string;
}

export interface Filled {
  change: Partial<ActivityForm>;
  /** What the form has from the text now. */
  filled: Said[];
  /** What the text says too, and the form already said itself. */
  kept: Said[];
}

/** What a text that was read adds to a form: only what is still empty there. */
export function fillFrom(form: ActivityForm, read: ReadText, places: readonly { id: string; name: string }[]): Filled {
  const result: Filled = { change: {}, filled: [], kept: [] };
  const take = (said: Said, change: Partial<ActivityForm>, empty: boolean) => {
    if (empty) Object.assign(result.change, change);
    (empty ? result.filled : result.kept).push(said);
  };
  if (read.title) {
    const title = capital(read.title);
    take({ part: 'title', value: title }, { title }, form.title.trim() === '');
  }
  if (read.start) {
    const change = whenOf(read, read.start);
    take({ part: 'when', value: whenText({ ...form, ...change }) }, change, form.day === '' && form.start === '' && form.end === '');
  }
  if (read.free !== null) take({ part: 'cost', value: read.price === null ? '' : euro(Number(read.price)) }, costOf(read), form.price === '' && form.cost !== 'unknown');
  if (read.place) take({ part: 'place', value: placeText(read) }, placeOf(read, places), form.place === '' && form.location.trim() === '');
  return result;
}

/** What takes a change back; what somebody changed since stays as it is now. */
export function takenBack(before: ActivityForm, change: Partial<ActivityForm>, now: ActivityForm): Partial<ActivityForm> {
  const untouched = (Object.keys(change) as (keyof ActivityForm)[]).filter(name => JSON.stringify(now[name]) === JSON.stringify(change[name]));
  return Object.fromEntries(untouched.map(name => [name, before[name]]));
}

/** The day, the time and how often go together: half of each would be of two activities. */
function whenOf(read: ReadText, start: string): Partial<ActivityForm> {
  const first = { day: dayAt(start), time: read.allDay ? null : timeAt(start) };
  const said = readRule(read.rrule, first);
  return {
    day: first.day,
    allDay: read.allDay,
    start: first.time ?? '',
    ...endOf(read, first.day),
    repeat: said,
    other: false,
    rule: { text: read.rrule, first, said },
    skipsHolidays: read.skipsHolidays,
  };
}

/** A whole day ends at the midnight after it; what ends before it begins ends in the night after it. */
function endOf({ end, allDay, start }: ReadText, day: string): Pick<ActivityForm, 'end' | 'lastDay'> {
  if (end === null) return { end: '', lastDay: '' };
  const last = allDay ? dayAfter(dayAt(end), -1) : dayAt(end);
  const night = !allDay && start !== null && last === dayAfter(day, 1) && timeAt(end) <= timeAt(start);
  return { end: allDay ? '' : timeAt(end), lastDay: last === day || night ? '' : last };
}

function whenText(form: ActivityForm): string {
  return capital(
    repeatText({ ...form.repeat, first: firstOf(form), until: form.allDay || form.end === '' ? null : form.end, skipsHolidays: form.skipsHolidays }),
  );
}

function costOf({ free, price }: ReadText): Partial<ActivityForm> {
  return free ? { cost: 'free' } : { cost: 'paid', price: (price ?? '').replace('.', ',') };
}

/** A place that is known stands in the list; what the text says besides its name says where in it. */
function placeOf(read: ReadText, places: readonly { id: string }[]): Partial<ActivityForm> {
  const { place, knownPlace } = read;
  if (knownPlace === null || !places.some(({ id }) => id === knownPlace.id)) return { location: place ?? '' };
  return { place: knownPlace.id, location: isName(read) ? '' : (place ?? '') };
}

const placeText = (read: ReadText) => (isName(read) ? (read.knownPlace?.name ?? '') : (read.place ?? ''));

/** The text says the name of the known place, or a part of it ("De Haard" for "Wijkhuis De Haard"), and no more. */
const isName = ({ place, knownPlace }: ReadText) => bare(knownPlace?.name ?? '').includes(bare(place ?? ''));

const bare = (name: string) => name.toLowerCase().replace(/^(de|het|een|'t) /, '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
