import type { NextDate } from 'shared-ui/api/types';
import { dayAndMonthShort, weekday } from 'shared-ui/i18n/moments';
import { hoursText } from 'shared-ui/i18n/ranges';
import { t } from 'shared-ui/i18n/text';
import { StatusLabel } from 'shared-ui/show/Slot';

/** The dates after the next one; what does not take place stays in its place. */
export function ComingDates(props: { dates: readonly NextDate[]; allDay: boolean }) {
  if (props.dates.length === 0) return null;
  return (
    <section>
      <h2 class="mb-3">{t('dates-title')}</h2>
      <ul>
        {props.dates.map(date => (
          <li key={date.occurrence} class={date.status === 'cancelled' ? 'slot slot--dated slot--off' : 'slot slot--dated'}>
            <p class="slot__time">
              <b class="size-l">{dayAndMonthShort(date.start)}</b>
            </p>
            <div>
              {date.status === 'cancelled' ? null : (
                <p>
                  {weekday(date.start)}, {hoursText(date, props.allDay).toLowerCase()}
                </p>
              )}
              {date.status === 'scheduled' ? null : (
                <p>
                  <StatusLabel status={date.status} />
                </p>
              )}
              {date.note ? <p class="small">{date.note}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
