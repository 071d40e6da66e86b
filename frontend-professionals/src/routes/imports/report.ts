import type { Import } from 'shared-ui/api/contract.gen';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { dayAt, timeAt } from '../../recurrence/clock';
import { readRule } from '../../recurrence/rrule';
import { rhythmText } from '../../recurrence/words';

export type Row = Import['report']['rows'][number];
export type Outcome = Row['outcome'];

/** What a person should look at stands first; what stays the same comes last. */
const order: readonly Outcome[] = ['rejected', 'doubled', 'changed', 'withdrawn', 'added', 'left-out', 'unchanged'];

export function inOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
}

export const countOf = (rows: readonly Row[], outcome: Outcome) => rows.filter(row => row.outcome === outcome).length;

/** How many rows something happens to when it is taken over. */
export const taken = (rows: readonly Row[]) => rows.filter(row => ['added', 'changed', 'withdrawn'].includes(row.outcome)).length;

export interface Said {
  label: string;
  before: string;
  after: string;
}

const LONGEST = 80;

/** What changes in a row, field by field, as people read it. */
export function saidOf(row: Row): Said[] {
  return row.changes.map(({ field, before, after }) => ({
    label: t(`import-field-${field}`),
    before: shown(field, before, row.start),
    after: shown(field, after, row.start),
  }));
}

function shown(field: string, value: string | null, start: string | null): string {
  if (value === null) return '';
  if (field === 'start' || field === 'end') return `${dateWithYear(value)} ${time(value)}`;
  if (field === 'rrule') {
    const first = { day: dayAt(start ?? new Date().toISOString()), time: start === null ? null : timeAt(start) };
    const { rhythm } = readRule(value, first);
    return rhythm.every === 'own' ? value : rhythmText(rhythm, first.day);
  }
  if (value === 'true') return t('form-yes');
  if (value === 'false') return t('form-no');
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
