import { dayAfter, dayAt, momentAt, timeAt } from './clock';
import {
  dateOf, inOrder, weekdayOf, weekdays, type Ending, type First, type MonthDay, type Repeat, type Rhythm, type Weekday,
} from './rhythm';

type Parts = Map<string, string>;

const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'UNTIL', 'COUNT', 'WKST']);

/** A calendar rule (RFC 5545) as a rhythm and an end. What words cannot say comes back as `own`, untouched. */
export function readRule(rule: string | null, first: First): Repeat {
  if (rule === null || rule === '') return { rhythm: { every: 'once' }, ending: { kind: 'never' } };
  const own: Repeat = { rhythm: { every: 'own', rule }, ending: { kind: 'never' } };
  const parts = split(rule);
  if (parts === null) return own;
  const rhythm = rhythmOf(parts, first);
  const ending = endingOf(parts, first);
  return rhythm === null || ending === null ? own : { rhythm, ending };
}

/** The rule to send, or null when it is once. */
export function writeRule({ rhythm, ending }: Repeat, first: First): string | null {
  if (rhythm.every === 'once') return null;
  if (rhythm.every === 'own') return rhythm.rule;
  const interval = rhythm.interval > 1 ? [`INTERVAL=${rhythm.interval}`] : [];
  return [`FREQ=${frequency[rhythm.every]}`, ...interval, ...daysOf(rhythm), ...endOf(ending, first)].join(';');
}

const frequency = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;

function daysOf(rhythm: Rhythm): string[] {
  if (rhythm.every === 'week') return [`BYDAY=${inOrder(rhythm.days).join(',')}`];
  if (rhythm.every !== 'month') return [];
  const { on } = rhythm;
  return 'date' in on ? [`BYMONTHDAY=${on.date}`] : [`BYDAY=${on.nths.map(nth => `${nth}${on.day}`).join(',')}`];
}

/** An end date counts to the end of that day on the neighbourhood's clock; a rule says so in UTC. */
function endOf(ending: Ending, first: First): string[] {
  if (ending.kind === 'count') return [`COUNT=${ending.count}`];
  if (ending.kind === 'never') return [];
  const until = first.time === null ? ending.date : momentAt(ending.date, '23:59:59');
  return [`UNTIL=${until.replace(/[-:]/g, '')}`];
}

function split(rule: string): Parts | null {
  const parts: Parts = new Map();
  for (const part of rule.split(';')) {
    const [name, value] = part.split('=');
    if (name === undefined || value === undefined || value === '' || !known.has(name) || parts.has(name)) return null;
    parts.set(name, value);
  }
  return parts;
}

function rhythmOf(parts: Parts, first: First): Rhythm | null {
  const interval = Number(parts.get('INTERVAL') ?? '1');
  if (!Number.isInteger(interval) || interval < 1) return null;
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return daily(parts, interval);
    case 'WEEKLY':
      return weekly(parts, interval, first);
    case 'MONTHLY':
      return monthly(parts, interval, first);
    case 'YEARLY':
      return yearly(parts, interval, first);
    default:
      return null;
  }
}

const has = (parts: Parts, ...names: string[]) => names.some(name => parts.has(name));

/** "Every day, Monday to Friday" is every week on those days. */
function daily(parts: Parts, interval: number): Rhythm | null {
  if (has(parts, 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS')) return null;
  if (!parts.has('BYDAY')) return { every: 'day', interval };
  const days = plainDays(parts.get('BYDAY') ?? '');
  return days && interval === 1 ? { every: 'week', interval: 1, days } : null;
}

/** Where a week begins matters only when weeks are skipped; then only Monday can be said. */
function weekly(parts: Parts, interval: number, first: First): Rhythm | null {
  if (has(parts, 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS')) return null;
  if (interval > 1 && (parts.get('WKST') ?? 'MO') !== 'MO') return null;
  const days = parts.has('BYDAY') ? plainDays(parts.get('BYDAY') ?? '') : [weekdayOf(first.day)];
  return days && { every: 'week', interval, days };
}

function monthly(parts: Parts, interval: number, first: First): Rhythm | null {
  if (has(parts, 'BYMONTH') || (has(parts, 'BYDAY') && has(parts, 'BYMONTHDAY'))) return null;
  const on = parts.has('BYDAY') ? nthDays(parts) : monthDate(parts, first);
  return on && { every: 'month', interval, on };
}

function yearly(parts: Parts, interval: number, first: First): Rhythm | null {
  if (has(parts, 'BYDAY', 'BYSETPOS')) return null;
  const sameMonth = Number(parts.get('BYMONTH') ?? first.day.slice(5, 7)) === Number(first.day.slice(5, 7));
  const sameDate = Number(parts.get('BYMONTHDAY') ?? dateOf(first.day)) === dateOf(first.day);
  const whole = !parts.has('BYMONTHDAY') || parts.has('BYMONTH');
  return sameMonth && sameDate && whole ? { every: 'year', interval } : null;
}

function plainDays(list: string): Weekday[] | null {
  const days = list.split(',');
  return days.every(isWeekday) && days.length > 0 ? inOrder(days) : null;
}

const isWeekday = (text: string): text is Weekday => (weekdays as readonly string[]).includes(text);

/** `1FR,3FR`, or the same as `FR` with positions 1 and 3. */
function nthDays(parts: Parts): MonthDay | null {
  const positions = parts.get('BYSETPOS');
  const days = (parts.get('BYDAY') ?? '').split(',');
  if (positions !== undefined) {
    const [day] = days;
    return days.length === 1 && day !== undefined && isWeekday(day) ? nthsOf(positions.split(','), day) : null;
  }
  const found = days.map(text => /^(-1|\+?[1-5])([A-Z]{2})$/.exec(text));
  const day = found[0]?.[2] ?? '';
  if (!isWeekday(day) || found.some(match => match?.[2] !== day)) return null;
  return nthsOf(found.map(match => match?.[1] ?? ''), day);
}

function nthsOf(texts: string[], day: Weekday): MonthDay | null {
  const nths = texts.map(Number);
  if (!nths.every(nth => nth === -1 || (Number.isInteger(nth) && nth >= 1 && nth <= 5))) return null;
  const last = nths.filter(nth => nth < 0);
  return { nths: [...nths.filter(nth => nth > 0).sort((a, b) => a - b), ...last], day };
}

function monthDate(parts: Parts, first: First): MonthDay | null {
  if (parts.has('BYSETPOS')) return null;
  const date = Number(parts.get('BYMONTHDAY') ?? dateOf(first.day));
  return date === -1 || (Number.isInteger(date) && date >= 1 && date <= 31) ? { date } : null;
}

function endingOf(parts: Parts, first: First): Ending | null {
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  if (count !== undefined && until !== undefined) return null;
  if (count !== undefined) return /^[1-9]\d{0,3}$/.test(count) ? { kind: 'count', count: Number(count) } : null;
  if (until === undefined) return { kind: 'never' };
  const date = lastDay(until, first);
  return date === null ? null : { kind: 'date', date };
}

/** The last day on which it still is: an end before the time of day means the day before. */
function lastDay(until: string, first: First): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until);
  if (!match) return null;
  const [, year, month, date, hour, minute, second, utc] = match;
  const written = `${year}-${month}-${date}`;
  if (Number.isNaN(Date.parse(written))) return null;
  if (hour === undefined) return written;
  const clock = `${hour}:${minute}:${second}`;
  const moment = utc ? `${written}T${clock}Z` : momentAt(written, clock);
  const day = dayAt(moment);
  return first.time !== null && timeAt(moment) < first.time ? dayAfter(day, -1) : day;
}
