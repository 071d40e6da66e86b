import type { Source } from 'shared-ui/api/contract.gen';
import { dayAndMonthShort, dayOf, time, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { IconName } from 'shared-ui/show/Icon';

/** A word, a shape and an edge for how it is doing: none of the three is needed to understand the others. */
export const signs: Record<Source['health'], { icon: IconName; look: string }> = {
  good: { icon: 'check', look: 'label' },
  attention: { icon: 'warn', look: 'label label--doubt' },
  broken: { icon: 'cross', look: 'label label--off' },
  paused: { icon: 'clock', look: 'label label--line' },
};

/** What it is called: its own name, else the organisation's with the calendar where there is more than one. */
export const nameOf = (source: Source) =>
  source.title ?? (source.calendar === 'agenda' || source.calendar === '' ? source.organisation.name : `${source.organisation.name}, ${source.calendar}`);

/** "vandaag 14.30", "24 nov 9.15"; a moment that is due is now. */
export function momentText(moment: string | null, coming = false): string {
  if (moment === null) return t('source-never');
  if (coming && Date.parse(moment) <= Date.now()) return t('source-soon');
  const day = dayOf(moment) === today() ? t('source-today') : dayAndMonthShort(moment);
  return `${day} ${time(moment)}`;
}

/** An address without what every address has. */
export const shortAddress = (address: string) => address.replace(/^[a-z]+:\/\/(www\.)?/i, '').replace(/\/$/, '');

/** Around what time it is looked at: minutes as people say them. */
export function rhythmText(minutes: number): string {
  if (minutes < 90) return t('source-rhythm-minutes', { count: minutes });
  if (minutes < 36 * 60) return t('source-rhythm-hours', { count: Math.round(minutes / 60) });
  return t('source-rhythm-days', { count: Math.round(minutes / 1440) });
}
