import { dayName } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { DayHead } from 'shared-ui/show/DayHead';
import { Slot } from 'shared-ui/show/Slot';
import { Empty } from 'shared-ui/show/states';

import { lineKey, type Day } from '../../show/days';

/** How many lines of a later day stand on the front door; the rest is one link away. */
const FEW = 3;

interface WeekProps {
  days: readonly Day[];
  home: string;
  now: string;
}

export function Week({ days, home, now }: WeekProps) {
  const today = days.find(day => day.day === now);
  const later = days.filter(day => day.day !== now);
  return (
    <>
      <section class="block">
        <DayHead day={now} level={2} />
        {today ? (
          <ul>
            {today.lines.map(line => (
              <Slot key={lineKey(line)} line={line} level={3} fresh />
            ))}
          </ul>
        ) : (
          <p class="slot slot--name">{t('front-today-over')}</p>
        )}
      </section>
      {later.length > 0 ? (
        <section class="block" aria-labelledby="week">
          <h2 id="week">{t('front-week')}</h2>
          {later.map(day => (
            <LaterDay key={day.day} day={day} home={home} />
          ))}
          <p class="mt-4">
            <a class="button button--plain button--wide" href={`${home}/activiteiten`}>
              {t('front-all')}
            </a>
          </p>
        </section>
      ) : null}
    </>
  );
}

function LaterDay({ day, home }: { day: Day; home: string }) {
  const more = day.lines.length - FEW;
  const shown = more > 1 ? day.lines.slice(0, FEW) : day.lines;
  return (
    <>
      <DayHead day={day.day} level={3} />
      <ul>
        {shown.map(line => (
          <Slot key={lineKey(line)} line={line} level={4} />
        ))}
      </ul>
      {more > 1 ? (
        <p class="slot slot--name">
          <a href={`${home}/activiteiten?dag=${day.day}`}>{t('front-more', { more, day: dayName(day.day) })}</a>
        </p>
      ) : null}
    </>
  );
}

/** A week without anything: says so, and where there may be more. */
export function Nothing(props: { home: string }) {
  return (
    <Empty icon="calendar" title={t('front-nothing')}>
      <p>{t('front-nothing-text')}</p>
      <p>
        <a class="button button--plain" href={`${props.home}/activiteiten`}>
          {t('front-all')}
        </a>
      </p>
    </Empty>
  );
}
