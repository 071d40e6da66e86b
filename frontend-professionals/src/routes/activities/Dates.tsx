import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { OccurrencePatch } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import type { Activity, NextDate } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { dayAndMonth, time, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { StatusLabel } from 'shared-ui/show/Slot';

import { typed } from '../../form/typed';
import { dayAfter, dayAt, momentAt, timeAt } from '../../recurrence/clock';
import { Trouble } from '../../show/Trouble';
import { changeDate } from './actions';

interface DatesProps {
  api: Api;
  activity: Activity;
  mayEdit: boolean;
  again: () => void;
}

/** The coming dates, and for each: not this time, another time, or as usual after all. */
export function Dates({ api, activity, mayEdit, again }: DatesProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (activity.next.length === 0) return <p class="soft">{t('dates-none')}</p>;
  return (
    <section>
      <h3 class="size-m mb-1">{t('dates-title')}</h3>
      <ul class="dates">
        {activity.next.map(date => (
          <li key={date.occurrence}>
            <div class="row row--apart">
              <DateText date={date} allDay={activity.allDay} />
              {mayEdit && open !== date.occurrence ? (
                <button class="button button--plain button--small" type="button" onClick={() => setOpen(date.occurrence)}>
                  {t('dates-change')}
                  <span class="unseen"> {dayAndMonth(date.start)}</span>
                </button>
              ) : null}
            </div>
            {open === date.occurrence ? (
              <ChangeDate api={api} activity={activity} date={date} close={() => setOpen(null)} again={again} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DateText({ date, allDay }: { date: NextDate; allDay: boolean }) {
  const day = `${weekdayShort(date.start)} ${dayAndMonth(date.start)}`;
  const off = date.status === 'cancelled';
  return (
    <p>
      {off ? <del>{day}</del> : day} {allDay ? null : <b>{time(date.start)}</b>} <StatusLabel status={date.status} />
      {date.note ? <span class="small soft whole">{date.note}</span> : null}
    </p>
  );
}

interface ChangeProps {
  api: Api;
  activity: Activity;
  date: NextDate;
  close: () => void;
  again: () => void;
}

function ChangeDate({ api, activity, date, close, again }: ChangeProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const at = dayAt(date.occurrence);

  async function send(patch: OccurrencePatch, said: string) {
    if (busy) return;
    setBusy(true);
    const result = await changeDate(api, activity.id, date.occurrence, patch);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t(said));
    close();
    again();
  }

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const note = typed(data, 'date-note') || null;
    const way = (event.submitter as HTMLButtonElement | null)?.value;
    if (way === 'cancel') void send({ status: 'cancelled', note }, 'dates-cancelled');
    else void send({ status: 'moved', note, ...movedTo(typed(data, 'date-day'), typed(data, 'date-start'), typed(data, 'date-end'), activity.allDay) }, 'dates-moved');
  }

  return (
    <form class="stack gap-3 pad-3 inset" noValidate onSubmit={onSubmit}>
      <Trouble problem={problem} />
      <TextField name="date-note" label={t('dates-note')} hint={t('dates-note-hint')} value={date.note ?? ''} maxLength={300} />
      <p>
        <button class="button button--small" type="submit" value="cancel" aria-busy={busy}>
          {t('dates-cancel')}
        </button>
      </p>
      <fieldset class="stack gap-2 ruled">
        <legend class="legend">{t('dates-move-title')}</legend>
        <TextField name="date-day" type="date" label={t('dates-day')} value={dayAt(date.start)} />
        {activity.allDay ? null : (
          <div class="row">
            <TextField name="date-start" type="time" label={t('dates-start')} value={timeAt(date.start)} />
            <TextField name="date-end" type="time" label={t('dates-end')} value={date.end ? timeAt(date.end) : ''} />
          </div>
        )}
        <p>
          <button class="button button--plain button--small" type="submit" value="move">
            {t('dates-move')}
          </button>
        </p>
      </fieldset>
      <div class="row">
        {date.status === 'scheduled' ? null : (
          <button
            class="button button--plain button--small"
            type="button"
            onClick={() => void send({ status: 'scheduled', note: null }, 'dates-restored')}
          >
            {t('dates-restore', { date: dayAndMonth(at) })}
          </button>
        )}
        <button class="button button--plain button--small" type="button" onClick={close}>
          {t('dates-close')}
        </button>
      </div>
    </form>
  );
}

/** A new day and time as moments; an end before the start is past midnight. */
export function movedTo(day: string, start: string, end: string, allDay: boolean): OccurrencePatch {
  if (allDay) return { start: momentAt(day, '00:00'), end: momentAt(dayAfter(day, 1), '00:00') };
  return { start: momentAt(day, start), end: end === '' ? null : momentAt(end <= start ? dayAfter(day, 1) : day, end) };
}
