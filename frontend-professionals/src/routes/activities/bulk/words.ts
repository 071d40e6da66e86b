import type { BulkChange, BulkChangeCard, BulkChangeDraft } from 'shared-ui/api/contract.gen';
import type { InputFault } from 'shared-ui/api/problem';
import type { Category } from 'shared-ui/api/types';
import { fullDate } from 'shared-ui/i18n/moments';
import { hasText, t } from 'shared-ui/i18n/text';

import { nameOfCategory } from '../../../data/categories';

/** "op maandag 8 februari", or "van maandag 8 februari tot en met zondag 14 februari". */
function daysOf({ from, to }: Pick<BulkChangeCard, 'from' | 'to'>): string {
  if (!from || !to) return '';
  return t(from === to ? 'bulk-day' : 'bulk-days', { from: fullDate(from), to: fullDate(to) });
}

/** Categories are kept by their short names; people read the long ones. */
export function namesOf(slugs: readonly string[], categories: readonly Category[]): string {
  return slugs.map(slug => nameOfCategory(categories, slug)).join(', ');
}

type Told = Pick<BulkChangeCard, 'what' | 'activities' | 'dates' | 'from' | 'to' | 'add' | 'remove' | 'place' | 'location' | 'organisation'>;

function argsOf(change: Told, categories: readonly Category[]) {
  return {
    count: change.activities,
    dates: t('bulk-dates', { count: change.dates }),
    days: daysOf(change),
    place: [change.place?.name, change.location].filter(Boolean).join(', '),
    organisation: change.organisation?.name ?? '',
    add: namesOf(change.add, categories),
    remove: namesOf(change.remove, categories),
  };
}

const kindOf = ({ what, add, remove }: Told) =>
  what !== 'categorise' ? what : add.length === 0 ? 'categorise-off' : remove.length === 0 ? 'categorise-on' : 'categorise';

/** What would happen: "12 activiteiten gaan samen 15 keer niet door, van … tot en met …." */
export const lookText = (change: BulkChange, categories: readonly Category[]) =>
  change.activities === 0 ? t('bulk-nothing') : t(`bulk-look-${kindOf(change)}`, argsOf(change, categories));

/** What happened, for the trail. */
export const toldText = (change: BulkChangeCard, categories: readonly Category[]) =>
  t(`bulk-told-${kindOf(change)}`, argsOf(change, categories));

export const doneText = (change: BulkChange) => t(`bulk-done-${change.what}`, { count: change.activities, dates: t('bulk-dates', { count: change.dates }) });
export const undoneText = (change: BulkChange) => t(change.left === 0 ? 'bulk-undone' : 'bulk-undone-but', { count: change.left });

export interface Refused {
  id: string;
  text: string;
}

/** What cannot be done with single activities: each by its name, and why. */
export function refusedOf(faults: readonly InputFault[], asked: BulkChangeDraft | null, titleOf: (id: string) => string): Refused[] {
  return faults.flatMap(({ pointer = '', code }) => {
    const [, at, field] = /^\/activities\/(\d+)(?:\/(\w+))?$/.exec(pointer) ?? [];
    const id = at === undefined ? undefined : asked?.activities[Number(at)];
    if (id === undefined) return [];
    const why = field === undefined ? `bulk-refused-${code}` : `bulk-refused-${field}`;
    return [{ id, text: t('bulk-refused', { title: titleOf(id), why: t(hasText(why) ? why : 'bulk-refused-other') }) }];
  });
}
