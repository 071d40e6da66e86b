import { t } from 'shared-ui/i18n/text';

import { changes } from './draft';
import type { Difference } from './Stale';

/** Where their version and yours differ, of what you changed, in plain values. */
export function plainDifferences<Body extends object>(base: Body, theirs: Body, mine: Body, labels: Record<string, string>): Difference[] {
  const names = Object.keys(changes(base, mine)) as (keyof Body & string)[];
  return names
    .filter(name => JSON.stringify(theirs[name]) !== JSON.stringify(mine[name]))
    .map(name => ({ label: labels[name] ?? name, theirs: plainValue(theirs[name]), yours: plainValue(mine[name]) }));
}

/** Of photos their number says enough. */
const isPictures = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(one => typeof one === 'object');

function plainValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'form-yes' : 'form-no');
  if (isPictures(value)) return t('pictures-count', { count: value.length });
  if (typeof value === 'object') return Object.values(value as Record<string, unknown>).map(plainValue).filter(Boolean).join(', ');
  return typeof value === 'number' ? String(value) : (value as string);
}
