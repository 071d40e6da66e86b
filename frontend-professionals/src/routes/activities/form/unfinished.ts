import type { KeptDraft, UnfinishedActivity } from 'shared-ui/api/contract.gen';
import type { Activity } from 'shared-ui/api/types';

import { once } from '../../../recurrence/rhythm';
import { bodyOf, emptyForm, formOf, hasStart, type ActivityForm } from './model';

/** What there is so far, as a draft keeps it: without a day there are no dates at all. */
export function unfinishedOf(form: ActivityForm): UnfinishedActivity {
  if (hasStart(form)) return { ...bodyOf(form), title: form.title.trim() || null };
  const body = bodyOf({ ...form, day: '2000-01-01', allDay: true, lastDay: '', repeat: once });
  const undated = { start: null, end: null, rrule: null, rdates: [], exdates: [], allDay: form.allDay };
  return { ...body, title: form.title.trim() || null, ...undated };
}

/** A draft in the form. What is kept names every member, as an activity does, but for what it refers to. */
export function formOfDraft({ activity, pictures }: KeptDraft): ActivityForm {
  const named = (id: string | null | undefined) => (id ? { id, name: '' } : null);
  const start = activity.start ?? null;
  const whole = { ...activity, title: activity.title ?? '', organisation: named(activity.organisation), place: named(activity.place), pictures };
  const form = formOf({ ...whole, start: start ?? '2000-01-01T00:00:00Z' } as unknown as Activity);
  if (start !== null) return form;
  const { day, start: clock, end, lastDay, repeat, rule } = emptyForm('');
  return { ...form, day, start: clock, end, lastDay, repeat, rule };
}
