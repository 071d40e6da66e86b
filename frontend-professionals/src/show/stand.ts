import type { Life } from 'shared-ui/api/types';
import { confirmedMoment, dateWithYear, dayOf, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { lightOf } from 'shared-ui/show/freshness';

import { daysBetween } from '../recurrence/clock';

/** Where something stands, as short as a column: "18 november", "wacht 3 dagen", "sinds 2 augustus". */
export function standText(life: Life & { archivedAt?: string | null }): string {
  const light = lightOf(life);
  if (light === 'archived') return t('stand-archived');
  if (life.confirmedAt === null) return t('stand-never');
  if (light === 'due') return t('stand-due', { days: life.dueAt === null ? 0 : daysBetween(dayOf(life.dueAt), today()) });
  if (light === 'doubtful') return t('stand-doubtful', { date: dateWithYear(life.confirmedAt) });
  return dayOf(life.confirmedAt) === today() ? confirmedMoment(life.confirmedAt) : dateWithYear(life.confirmedAt);
}
