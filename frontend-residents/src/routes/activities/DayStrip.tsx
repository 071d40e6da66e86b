import { useEffect, useRef } from 'preact/hooks';
import { dayAfter, dayNumber, weekday, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { writeFilters, type Filters } from './filters';

const DAYS = 14;

/** Two weeks of days to begin at. */
export function DayStrip(props: { home: string; now: string; chosen: string; filters: Filters }) {
  const strip = useRef<HTMLDivElement>(null);
  const days = Array.from({ length: DAYS }, (_, index) => dayAfter(props.now, index));

  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (strip.current && current) strip.current.scrollLeft += current.getBoundingClientRect().left - strip.current.getBoundingClientRect().left - 60;
  }, [props.chosen]);

  return (
    <nav class="mt-4" aria-label={t('programme-days')}>
      <div class="days" ref={strip}>
        {days.map(day => (
          <a
            key={day}
            href={`${props.home}/activiteiten${writeFilters({ ...props.filters, day: day === props.now ? null : day, period: 'all' })}`}
            aria-current={day === props.chosen ? 'date' : undefined}
          >
            <small aria-hidden="true">{weekdayShort(day)}</small>
            <span class="unseen">{weekday(day)} </span>
            {dayNumber(day)}
          </a>
        ))}
      </div>
    </nav>
  );
}
