import { dayName, dayNumber, fullDate, today, dayAfter, weekdayShort, dayAndMonth } from '../i18n/moments';

/** The date as a house number: a day is easy to find in a long list. */
export function Plate(props: { day: string }) {
  return (
    <span class="plate" aria-hidden="true">
      <small>{weekdayShort(props.day)}</small>
      {dayNumber(props.day)}
    </span>
  );
}

export function DayHead(props: { day: string; level: 2 | 3; sticky?: boolean; id?: string }) {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  const near = props.day === today() || props.day === dayAfter(today());
  return (
    <Heading id={props.id} class={props.sticky ? 'dayhead dayhead--sticky' : 'dayhead'}>
      <Plate day={props.day} />
      <span>
        <span class="dayhead__name">{dayName(props.day)}</span>
        {' '}
        <span class="dayhead__date">{near ? fullDate(props.day) : dayAndMonth(props.day)}</span>
      </span>
    </Heading>
  );
}
