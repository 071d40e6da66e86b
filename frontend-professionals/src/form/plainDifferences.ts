import { t } from 'shared-ui/i18n/text';

import { changes } from './draft';
import type { Difference } from './Stale';

/** How a value of a member is written, where it is no plain value. */
export type Writers = Record<string, (value: unknown) => string>;

/** Where their version and yours differ, of what you changed, in plain values. An id is written as the name that it has. */
export function plainDifferences<Body extends object>(
  base: Body,
  theirs: Body,
  mine: Body,
  labels: Record<string, string>,
  writers: Writers = {},
  nameOf: Record<string, string> = {},
): Difference[] {
  const written = (name: keyof Body & string, value: unknown) => (writers[name] ?? (plain => plainValue(plain, nameOf)))(value);
  const names = Object.keys(changes(base, mine)) as (keyof Body & string)[];
  return names
    .filter(name => JSON.stringify(theirs[name]) !== JSON.stringify(mine[name]))
    .map(name => ({ name, label: labels[name] ?? name, theirs: written(name, theirs[name]), yours: written(name, mine[name]) }));
}

/** Of photos their number says enough. */
const isPictures = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(one => typeof one === 'object');

function plainValue(value: unknown, nameOf: Record<string, string>): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'form-yes' : 'form-no');
  if (isPictures(value)) return t('pictures-count', { count: value.length });
  if (typeof value === 'object') return Object.values(value as Record<string, unknown>).map(one => plainValue(one, nameOf)).filter(Boolean).join(', ');
  return typeof value === 'number' ? String(value) : (nameOf[value as string] ?? (value as string));
}
