import { dayAfter, weekday } from 'shared-ui/i18n/moments';
import { language, t } from 'shared-ui/i18n/text';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** A Monday, to find the names of the days by. */
const monday = '2024-01-01';

/**
 * How a series repeats, in words: "elke donderdag", "om de week op dinsdag", "elke eerste vrijdag van de maand". Null
 * when there is no short way to say it; the coming dates stand on the page anyway.
 */
export function recurrenceText(rrule: string | null): string | null {
  const rule = new Map((rrule ?? '').split(';').map(part => part.split('=', 2) as [string, string]));
  const every = Number(rule.get('INTERVAL') ?? 1);
  const on = (rule.get('BYDAY') ?? '').split(',').filter(Boolean);
  switch (rule.get('FREQ')) {
    case 'DAILY':
      return every === 1 ? t('repeats-daily') : null;
    case 'WEEKLY':
      return on.length === 0 ? null : weekly(on, every);
    case 'MONTHLY':
      return monthly(on, rule.get('BYSETPOS'), every);
    default:
      return null;
  }
}

function weekly(on: string[], every: number) {
  const names = on.map(nameOfDay);
  if (names.includes('')) return null;
  const list = new Intl.ListFormat(language.value.locale, { type: 'conjunction' }).format(names);
  if (every === 1) return t('repeats-weekly', { days: list });
  return every === 2 ? t('repeats-fortnightly', { days: list }) : t('repeats-weeks', { days: list, every });
}

/** BYDAY=1FR, or BYDAY=FR with BYSETPOS=1. */
function monthly(on: string[], position: string | undefined, every: number) {
  const [, number, code] = /^(-?\d)?([A-Z]{2})$/.exec(on[0] ?? '') ?? [];
  const nth = Number(number ?? position);
  const day = nameOfDay(code ?? '');
  if (on.length !== 1 || every !== 1 || day === '' || !(nth === -1 || (nth >= 1 && nth <= 4))) return null;
  return t('repeats-monthly', { nth, day });
}

function nameOfDay(code: string): string {
  const index = days.indexOf(code);
  return index < 0 ? '' : weekday(dayAfter(monday, index));
}
