import type { Api } from 'shared-ui/api/api';
import type { Neighbourhood } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { dateWithYear, fullDate, today, weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { dayAfter } from '../../../recurrence/clock';
import { weekdayOf } from '../../../recurrence/rhythm';
import { repeatText } from '../../../recurrence/words';
import { Coming } from './Coming';
import { firstOf, hasStart, retimed, type ActivityForm } from './model';
import { Often } from './Often';
import { follow } from './ways';

interface WhenProps {
  api: Api;
  form: ActivityForm;
  neighbourhood: Neighbourhood;
  faultOf: (field: string) => string | undefined;
  onChange: (change: Partial<ActivityForm>) => void;
}

/** When: the first day and the time, how often, and at once the dates that makes. */
export function When({ api, form, neighbourhood, faultOf, onChange }: WhenProps) {
  const { rhythm } = form.repeat;
  const series = rhythm.every !== 'once';
  const moveTo = (day: string) => {
    const moved = form.other ? rhythm : follow(rhythm, form.day, day);
    onChange({ ...retimed(form, { day }), repeat: { ...form.repeat, rhythm: moved } });
  };
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('form-when')}</h2>
      </legend>
      <div class="beside">
        <TextField
          name="day"
          type="date"
          label={t(series ? 'form-first-day' : 'form-day')}
          fault={faultOf('day') ?? faultOf('start')}
          value={form.day}
          onInput={moveTo}
        />
        {form.allDay ? null : (
          <>
            <TextField name="clock-start" type="time" label={t('form-start')} fault={faultOf('clock-start')} value={form.start} onInput={start => onChange(retimed(form, { start }))} />
            <TextField name="clock-end" type="time" label={t('form-end')} fault={faultOf('end')} value={form.end} onInput={end => onChange({ end })} />
          </>
        )}
      </div>
      <Remarks form={form} />
      <div class="chips">
        <label class="chip">
          <input type="checkbox" checked={form.allDay} onChange={event => onChange(retimed(form, { allDay: event.currentTarget.checked }))} />
          {t('form-all-day')}
        </label>
        <label class="chip">
          <input
            type="checkbox"
            checked={form.lastDay !== ''}
            onChange={event => onChange({ lastDay: event.currentTarget.checked ? dayAfter(form.day || today(), 1) : '' })}
          />
          {t('form-days')}
        </label>
      </div>
      {form.lastDay === '' ? null : (
        <div class="short">
          <TextField name="lastDay" type="date" label={t('form-last-day')} value={form.lastDay} onInput={lastDay => onChange({ lastDay })} />
        </div>
      )}
      <Often
        day={form.day}
        repeat={form.repeat}
        other={form.other}
        fault={faultOf('rrule')}
        rule={form.rule.said.rhythm.every === 'own' ? form.rule.text : null}
        onChange={onChange}
      />
      {series ? (
        <label class="choice choice--quiet">
          <input type="checkbox" checked={form.skipsHolidays} onChange={event => onChange({ skipsHolidays: event.currentTarget.checked })} />
          <span>
            {t('form-skips')}
            <small>{holidayHint(neighbourhood)}</small>
          </span>
        </label>
      ) : null}
      {hasStart(form) ? (
        <p class="said" role="status">
          {repeatText({ ...form.repeat, first: firstOf(form), until: form.allDay || form.end === '' ? null : form.end, skipsHolidays: form.skipsHolidays })}
        </p>
      ) : null}
      {series ? <Coming api={api} form={form} onChange={onChange} /> : null}
    </fieldset>
  );
}

/** What is worth knowing about what was filled in, without being wrong. */
function Remarks({ form }: { form: ActivityForm }) {
  const { rhythm } = form.repeat;
  const night = !form.allDay && form.lastDay === '' && form.end !== '' && form.start !== '' && form.end <= form.start;
  const odd = form.day !== '' && rhythm.every === 'week' && !rhythm.days.includes(weekdayOf(form.day));
  if (!night && !odd) return form.day !== '' ? <p class="soft small">{fullDate(form.day)}</p> : null;
  return (
    <p class="soft small">
      {night ? t('form-night', { day: weekday(dayAfter(form.day || today(), 1)) }) : null} {odd ? t('form-odd-day', { date: fullDate(form.day) }) : null}
    </p>
  );
}

/** The holidays that are still to come, by name and date. */
function holidayHint({ holidays }: Neighbourhood): string {
  const coming = holidays.filter(holiday => holiday.endDate >= today()).slice(0, 3);
  return coming.map(({ name, startDate, endDate }) => t('form-holiday', { name, from: dateWithYear(startDate), to: dateWithYear(endDate) })).join('; ');
}
