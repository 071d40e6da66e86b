import { FaultLine } from 'shared-ui/form/Field';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { weekdays, type Ending, type MonthDay, type Repeat, type Rhythm } from '../../../recurrence/rhythm';
import { nthName, rhythmText, weekdayName } from '../../../recurrence/words';
import { everyUnit, monthDayOf, otherFrom, readyWays, toggledDay, toggledNth, wayOf, type Way } from './ways';

interface OftenProps {
  day: string;
  repeat: Repeat;
  other: boolean;
  fault: string | undefined;
  /** The rule as it came, where words cannot say it. */
  rule: string | null;
  onChange: (change: { repeat: Repeat; other: boolean }) => void;
}

/** How often: answers that follow from the first day, in whole words; what they cannot say is put together under "anders". */
export function Often({ day, repeat, other, fault, rule, onChange }: OftenProps) {
  const way: Way = other && repeat.rhythm.every !== 'own' ? 'other' : wayOf(repeat.rhythm, day);
  const ready = readyWays(day);
  const choose = (rhythm: Rhythm, asOther = false) => {
    const ending: Ending = rhythm.every === 'once' || rhythm.every === 'own' ? { kind: 'never' } : repeat.ending;
    onChange({ repeat: { rhythm, ending }, other: asOther });
  };
  return (
    <div class="stack gap-4">
      <fieldset class={fault ? 'field field--fault' : 'field'} id="rrule" tabIndex={-1}>
        <legend class="legend">{t('often-title')}</legend>
        {day === '' ? <p class="hint">{t('often-first-day')}</p> : null}
        <FaultLine id="rrule-fault" text={fault} />
        <div>
          {(Object.entries(ready) as [Way, Rhythm][]).map(([name, rhythm]) => (
            <Choice key={name} value={name} on={way === name} label={capital(rhythmText(rhythm, day))} onChoose={() => choose(rhythm)} />
          ))}
          <Choice value="other" on={way === 'other'} label={t('often-other')} onChoose={() => choose(otherFrom(repeat.rhythm, day), true)} />
          {rule === null ? null : (
            <Choice value="own" on={way === 'own'} label={t('often-own')} more={rule} onChoose={() => choose({ every: 'own', rule })} />
          )}
        </div>
      </fieldset>
      {way === 'other' ? <Other day={day} rhythm={repeat.rhythm} onChange={rhythm => choose(rhythm, true)} /> : null}
      {way === 'once' || way === 'own' ? null : (
        <Until ending={repeat.ending} onChange={ending => onChange({ repeat: { ...repeat, ending }, other })} />
      )}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function Choice(props: { value: string; on: boolean; label: string; more?: string; onChoose: () => void }) {
  return (
    <label class="choice choice--quiet">
      <input type="radio" name="often" value={props.value} checked={props.on} onChange={props.onChoose} />
      <span>
        {props.label}
        {props.more ? (
          <small>
            <code>{props.more}</code>
          </small>
        ) : null}
      </span>
    </label>
  );
}

const units = ['day', 'week', 'month', 'year'] as const;

function Other({ day, rhythm, onChange }: { day: string; rhythm: Rhythm; onChange: (rhythm: Rhythm) => void }) {
  if (rhythm.every === 'once' || rhythm.every === 'own') return null;
  const { interval } = rhythm;
  return (
    <div class="stack gap-4 pad-4 inset">
      <div class="row">
        <label for="often-interval">{t('often-every')}</label>
        <input
          id="often-interval"
          class="input counter"
          type="number"
          min={1}
          max={52}
          value={interval}
          onInput={event => onChange({ ...rhythm, interval: Math.max(1, Math.min(52, event.currentTarget.valueAsNumber || 1)) })}
        />
        <label class="unseen" for="often-unit">
          {t('often-unit')}
        </label>
        <select
          id="often-unit"
          class="input counter--wide"
          onChange={event => onChange(everyUnit(event.currentTarget.value as (typeof units)[number], interval, day))}
        >
          {units.map(unit => (
            <option key={unit} value={unit} selected={unit === rhythm.every}>
              {t(`often-unit-${unit}`, { count: interval })}
            </option>
          ))}
        </select>
      </div>
      {rhythm.every === 'week' ? (
        <fieldset>
          <legend class="legend">{t('often-days')}</legend>
          <div class="chips mt-1">
            {weekdays.map(one => (
              <Tick
                key={one}
                label={weekdayName(one)}
                on={rhythm.days.includes(one)}
                onChange={on => onChange({ ...rhythm, days: toggledDay(rhythm.days, one, on) })}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      {rhythm.every === 'month' ? <InMonth day={day} on={rhythm.on} onChange={on => onChange({ ...rhythm, on })} /> : null}
    </div>
  );
}

function Tick(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="chip">
      <input type="checkbox" checked={props.on} onChange={event => props.onChange(event.currentTarget.checked)} />
      {props.label}
    </label>
  );
}

/** On a date, or on the how-manieth weekday of the month. */
function InMonth({ day, on, onChange }: { day: string; on: MonthDay; onChange: (on: MonthDay) => void }) {
  const byDate = 'date' in on;
  return (
    <div class="stack gap-3">
      <div class="chips" role="radiogroup" aria-label={t('often-month')}>
        <label class="chip">
          <input type="radio" name="in-month" checked={!byDate} onChange={() => onChange(monthDayOf(day))} />
          {t('often-by-weekday')}
        </label>
        <label class="chip">
          <input type="radio" name="in-month" checked={byDate} onChange={() => onChange({ date: Number(day.slice(8)) || 1 })} />
          {t('often-by-date')}
        </label>
      </div>
      {byDate ? (
        <div class="field">
          <label for="often-date">{t('often-date')}</label>
          <select id="often-date" class="input short" onChange={event => onChange({ date: Number(event.currentTarget.value) })}>
            {[...Array.from({ length: 31 }, (_, index) => index + 1), -1].map(date => (
              <option key={date} value={date} selected={date === on.date}>
                {date === -1 ? t('often-last-day') : date}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <>
          <fieldset>
            <legend class="legend">{t('often-which')}</legend>
            <div class="chips mt-1">
              {[1, 2, 3, 4, -1].map(nth => (
                <Tick
                  key={nth}
                  label={nthName(nth)}
                  on={on.nths.includes(nth)}
                  onChange={add => onChange({ ...on, nths: toggledNth(on.nths, nth, add) })}
                />
              ))}
            </div>
          </fieldset>
          <div class="field">
            <label for="often-weekday">{t('often-weekday')}</label>
            <select
              id="often-weekday"
              class="input short"
              onChange={event => onChange({ ...on, day: event.currentTarget.value as (typeof weekdays)[number] })}
            >
              {weekdays.map(one => (
                <option key={one} value={one} selected={one === on.day}>
                  {weekdayName(one)}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </div>
  );
}

function Until({ ending, onChange }: { ending: Ending; onChange: (ending: Ending) => void }) {
  return (
    <fieldset class="field" id="until" tabIndex={-1}>
      <legend class="legend">{t('until-title')}</legend>
      <div class="chips">
        {(['never', 'date', 'count'] as const).map(kind => (
          <label class="chip" key={kind}>
            <input type="radio" name="until-kind" checked={ending.kind === kind} onChange={() => onChange(beginOf(kind))} />
            {t(`until-${kind}`)}
          </label>
        ))}
      </div>
      {ending.kind === 'date' ? (
        <div class="short mt-2">
          <TextField name="until-date" type="date" label={t('until-date-label')} value={ending.date} onInput={date => onChange({ kind: 'date', date })} />
        </div>
      ) : null}
      {ending.kind === 'count' ? (
        <div class="short mt-2">
          <TextField
            name="until-count"
            type="number"
            inputMode="numeric"
            label={t('until-count-label')}
            value={String(ending.count)}
            onInput={count => onChange({ kind: 'count', count: Math.max(1, Math.min(400, Math.trunc(Number(count)) || 1)) })}
          />
        </div>
      ) : null}
    </fieldset>
  );
}

function beginOf(kind: Ending['kind']): Ending {
  if (kind === 'date') return { kind, date: '' };
  return kind === 'count' ? { kind, count: 10 } : { kind };
}
