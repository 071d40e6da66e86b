import { t } from 'shared-ui/i18n/text';

import { days as all, dayShort, dayText } from './words';

/** The days of the week, those of work filled in; read aloud as their names. */
export function Week({ days }: { days: readonly string[] }) {
  if (days.length === 0) return <p class="small soft">{t('col-days-unknown')}</p>;
  const shown = all.filter(day => days.includes(day) || !['sat', 'sun'].includes(day));
  return (
    <p>
      <span class="unseen">{all.filter(day => days.includes(day)).map(dayText).join(', ')}</span>
      <span class="week" aria-hidden="true">
        {shown.map(day => (
          <span key={day} class={days.includes(day) ? 'week__day week__day--on' : 'week__day'}>
            {dayShort(day)}
          </span>
        ))}
      </span>
    </p>
  );
}
