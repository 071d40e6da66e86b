import { useRef } from 'preact/hooks';
import type { Listing } from 'shared-ui/api/types';
import { dayAndMonthShort, time, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { placesText } from 'shared-ui/show/places';
import { StatusLabel } from 'shared-ui/show/Slot';

import { Stand } from '../../show/Stand';
import { Undescribed } from '../../show/Undescribed';
import { walk } from '../../show/walk';

interface TableProps {
  lines: readonly Listing[];
  chosen: ReadonlySet<string>;
  open: string;
  /** Where a title leads: this screen, with the activity in the side panel. */
  hrefOf: (id: string) => string;
  /** Where it is changed. */
  editOf: (id: string) => string;
  onChoose: (ids: readonly string[], on: boolean) => void;
  onNew: () => void;
}

/** All rows from one to another, whichever stands first. */
function between(lines: readonly Listing[], from: string, to: string): string[] {
  const ids = lines.map(line => line.activity.id);
  const [first, last] = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
  return first === undefined || last === undefined || first < 0 ? [to] : ids.slice(first, last + 1);
}

/** Activities by time. Choosing is by activity: all dates of a series go along. */
export function Table({ lines, chosen, open, hrefOf, editOf, onChoose, onNew }: TableProps) {
  const all = lines.every(line => chosen.has(line.activity.id));
  const seen = new Set(lines.map(line => line.activity.id)).size;
  /** Where a range begins that Shift ends: the row that was chosen last. */
  const last = useRef<string | null>(null);

  function choose(id: string, on: boolean, range: boolean) {
    onChoose(range && last.current !== null ? between(lines, last.current, id) : [id], on);
    last.current = id;
  }

  /** An arrow goes to the next row; with Shift that row is chosen too. N begins a new activity: only while a row has the focus. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      onNew();
      return;
    }
    const left = rowOf(event.target);
    walk(event);
    const arrived = rowOf(document.activeElement);
    if (!event.shiftKey || left === null || arrived === null || left === arrived) return;
    onChoose(between(lines, left, arrived), true);
    last.current = arrived;
  }

  return (
    <table class="table table--fold">
      <caption class="unseen">{t('acts-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={t('acts-choose-seen', { count: seen })}
              checked={all}
              onChange={event => onChoose(lines.map(line => line.activity.id), event.currentTarget.checked)}
            />
          </th>
          <th scope="col">{t('acts-when')}</th>
          <th scope="col">{t('acts-what')}</th>
          <th scope="col">{t('acts-whose')}</th>
          <th scope="col">{t('keep-confirmed-title')}</th>
        </tr>
      </thead>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the controls inside */}
      <tbody onKeyDown={onKeyDown}>
        {lines.map(line => (
          <Row
            key={`${line.activity.id} ${line.start}`}
            line={line}
            chosen={chosen.has(line.activity.id)}
            open={line.activity.id === open}
            href={hrefOf(line.activity.id)}
            editOf={editOf}
            onChoose={(on, range) => choose(line.activity.id, on, range)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  line: Listing;
  chosen: boolean;
  open: boolean;
  href: string;
  editOf: (id: string) => string;
  onChoose: (on: boolean, range: boolean) => void;
}

/** The activity of the row that something stands in. */
const rowOf = (inside: EventTarget | null) => (inside instanceof Element ? (inside.closest<HTMLElement>('tr[data-activity]')?.dataset['activity'] ?? null) : null);

function Row({ line, chosen, open, href, editOf, onChoose }: RowProps) {
  const { activity } = line;
  const space = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    onChoose(!chosen, event.shiftKey);
  };
  return (
    <tr class={open ? 'open' : undefined} aria-selected={chosen} data-activity={activity.id}>
      <td>
        <input
          type="checkbox"
          data-cell="choose"
          aria-label={t('acts-choose', { title: activity.title })}
          checked={chosen}
          onClick={event => onChoose(event.currentTarget.checked, event.shiftKey)}
        />
      </td>
      <td class="nowrap">
        <b>{activity.allDay || line.start.length === 10 ? t('slot-all-day') : time(line.start)}</b>{' '}
        <span class="soft small">
          {weekdayShort(line.start)} {dayAndMonthShort(line.start)}
        </span>
      </td>
      <th scope="row">
        <a class="same" data-cell="title" href={href} aria-current={open ? 'true' : undefined} onKeyDown={space}>
          {activity.title}
        </a>
        <br />
        <span class="small soft plain">{[activity.place?.name ?? activity.location, placesText(line.placesLeft)].filter(Boolean).join(' · ')}</span>{' '}
        <Undescribed count={activity.undescribed} href={editOf(activity.id)} />
      </th>
      <td>{activity.organisation?.name ?? <span class="none">–</span>}</td>
      <td class="nowrap">{line.status === 'cancelled' ? <StatusLabel status="cancelled" /> : <Stand life={activity} />}</td>
    </tr>
  );
}
