import type { Activity } from 'shared-ui/api/types';

import { dayAt, timeAt } from '../../recurrence/clock';
import { readRule } from '../../recurrence/rrule';
import { repeatText } from '../../recurrence/words';

/** "elke donderdag van 17.30 tot 19.30, behalve in de schoolvakantie" */
export function whenText(activity: Activity): string {
  const first = { day: dayAt(activity.start), time: activity.allDay ? null : timeAt(activity.start) };
  return repeatText({
    ...readRule(activity.rrule, first),
    first,
    until: activity.end === null ? null : timeAt(activity.end),
    skipsHolidays: activity.skipsHolidays,
  });
}
