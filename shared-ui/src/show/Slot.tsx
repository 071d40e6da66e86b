import type { ComponentChildren } from 'preact';

import type { ActivityCard, Listing, OccurrenceStatus } from '../api/types';
import { dayAndMonth, dayOf, time } from '../i18n/moments';
import { hasText, t } from '../i18n/text';
import { Fresh } from './Fresh';
import { lightOf } from './freshness';
import { Icon } from './Icon';
import { placesText } from './places';
import { priceText } from './price';

interface SlotProps {
  line: Listing;
  level: 3 | 4;
  /** The quiet line "Bevestigd op …" under it; doubt is always said. */
  fresh?: boolean;
  /** Where the title leads; by default the item's own page. */
  href?: string;
}

/** One line of the programme: time first, then what, then where, then whether it is right. */
export function Slot({ line, ...props }: SlotProps) {
  const { activity } = line;
  const cancelled = line.status === 'cancelled';
  const doubtful = !cancelled && lightOf(activity) === 'doubtful';
  const Title = props.level === 3 ? 'h3' : 'h4';
  return (
    <li class={cancelled ? 'slot slot--off' : 'slot'}>
      <SlotTime line={line} />
      <div>
        <Title class="slot__title">
          <a href={props.href ?? activity.address}>{activity.title}</a>
        </Title>
        <p class="slot__where">{whereText(activity, cancelled ? null : line.placesLeft)}</p>
        {line.status === 'scheduled' ? null : (
          <p class="slot__more">
            <StatusLabel status={line.status} /> {line.note ? <span class="small">{line.note}</span> : null}
          </p>
        )}
        {doubtful ? (
          <p class="slot__more">
            <DoubtLabel />
          </p>
        ) : null}
        {doubtful || (props.fresh && !cancelled) ? (
          <p class="slot__more">
            <Fresh life={activity} />
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** The time of a line: whole days say so, a moved one says what it was. */
function SlotTime({ line }: { line: Listing }) {
  const wholeDay = line.activity.allDay || line.start.length === 10;
  if (wholeDay)
    return (
      <p class="slot__time">
        <b class="size-l">{t('slot-all-day')}</b>
      </p>
    );
  return (
    <p class="slot__time">
      <b>
        {line.status === 'moved' ? <span class="unseen">{t('slot-moved-to')} </span> : null}
        {time(line.start)}
      </b>{' '}
      {line.movedFrom ? <span>{movedFrom(line)}</span> : line.end ? <span>{t('slot-until', { end: endText(line) })}</span> : null}
    </p>
  );
}

const endText = (line: Listing) => time(line.end as string);

/** "was 15.00" on the same day, "was 19 november" when the day changed. */
function movedFrom(line: Listing) {
  const from = line.movedFrom as string;
  return t('slot-was', { was: dayOf(from) === dayOf(line.start) ? time(from) : dayAndMonth(from) });
}

export function StatusLabel(props: { status: OccurrenceStatus }) {
  if (props.status === 'scheduled') return null;
  const cancelled = props.status === 'cancelled';
  return (
    <span class={cancelled ? 'label label--off' : 'label'}>
      <Icon name={cancelled ? 'cross' : 'clock'} />
      {t(`status-${props.status}`)}
    </span>
  );
}

export function DoubtLabel() {
  return (
    <span class="label label--doubt">
      <Icon name="help" />
      {t('fresh-doubtful')}
    </span>
  );
}

/** Where, what it costs, whether you must sign up, and whether it is full: what helps to decide, in one line. */
export function whereText(activity: ActivityCard, placesLeft: number | null = null): ComponentChildren {
  const where = activity.place?.name ?? activity.location ?? activity.organisation?.name;
  return [where, priceText(activity), activity.signUp === 'required' ? t('sign-up-required-short') : null, placesText(placesLeft)]
    .filter(part => part !== null && part !== undefined && part !== '')
    .join('\u00a0· ');
}

/** The name of a code of the server; a code that is newer than this page shows itself. */
export const codeText = (group: string, code: string) => (hasText(`${group}-${code}`) ? t(`${group}-${code}`) : code);
