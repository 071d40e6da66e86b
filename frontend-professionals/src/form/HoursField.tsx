import { useRef } from 'preact/hooks';
import type { PlaceCard } from 'shared-ui/api/types';
import { FaultLine } from 'shared-ui/form/Field';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { countedText, days, dayText } from 'shared-ui/show/hours';
import { Icon } from 'shared-ui/show/Icon';

import { focusBeforeGone } from '../show/focus';
import { ChipChoices } from './ChipChoices';
import { noException, noHours, type TypedException, type TypedHours } from './hours';

interface RowsProps<Row extends { key: string }> {
  /** The field of the form, and the screen whose words are about its rows. */
  name: string;
  text: string;
  rows: readonly Row[];
  fault: string | undefined;
  /** Each way to add a row: what the button says, and the row. */
  adds: readonly { label: string; fresh: () => Row }[];
  onChange: (rows: Row[]) => void;
  children: (row: Row, set: (change: Partial<Row>) => void, number: number) => preact.ComponentChildren;
}

/** Rows that can be added, changed and taken away; the focus goes into one that is added, and to another one than what is taken away. */
function Rows<Row extends { key: string }>({ name, text, rows, fault, adds, onChange, children }: RowsProps<Row>) {
  const added = useRef<string | null>(null);
  const focusAdded = (key: string) => (group: HTMLElement | null) => {
    if (group === null || added.current !== key) return;
    added.current = null;
    group.querySelector('input')?.focus();
  };
  return (
    <div class={fault ? 'field field--fault' : 'field'} id={name} tabIndex={-1}>
      <FaultLine id={`${name}-fault`} text={fault} />
      <div class="stack gap-4">
        {rows.map((row, index) => (
          <fieldset class="group" key={row.key} ref={focusAdded(row.key)} aria-describedby={fault ? `${name}-fault` : undefined}>
            <legend class="legend">{t(`${text}-row`, { number: index + 1 })}</legend>
            {children(row, change => onChange(rows.map(other => (other.key === row.key ? { ...other, ...change } : other))), index + 1)}
            <p>
              <button
                class="button button--plain"
                type="button"
                onClick={event => {
                  focusBeforeGone(event.currentTarget.closest('fieldset'));
                  onChange(rows.filter(other => other.key !== row.key));
                }}
              >
                <Icon name="cross" />
                {t(`${text}-remove`, { number: index + 1 })}
              </button>
            </p>
          </fieldset>
        ))}
        <p class="row">
          {adds.map(({ label, fresh }) => (
            <button
              key={label}
              class="button button--plain"
              type="button"
              onClick={() => {
                const row = fresh();
                added.current = row.key;
                onChange([...rows, row]);
              }}
            >
              <Icon name="plus" />
              {label}
            </button>
          ))}
        </p>
      </div>
    </div>
  );
}

interface HoursFieldProps {
  name: string;
  /** The screen whose words it speaks: `service`, `col`. */
  area: string;
  hours: readonly TypedHours[];
  places: readonly PlaceCard[];
  fault: string | undefined;
  onChange: (hours: TypedHours[]) => void;
}

/** When it is open, row by row: which days, from when until when. */
export function HoursField({ name, area, hours, places, fault, onChange }: HoursFieldProps) {
  return (
    <Rows name={name} text={`${area}-hours`} rows={hours} fault={fault} adds={[{ label: t(`${area}-hours-add`), fresh: noHours }]} onChange={onChange}>
      {(row, set, number) => (
        <>
          <ChipChoices name={`${name}-days-${String(number)}`} legend={t('form-hours-days')} chosen={row.days} options={days.map(day => ({ value: day, label: dayText(day) }))} onChange={chosen => set({ days: days.filter(day => chosen.includes(day)) })} />
          <div class="beside">
            <TextField name={`${name}-opens-${String(number)}`} type="time" label={t(`${area}-hours-opens`)} value={row.opens} onInput={opens => set({ opens })} />
            <TextField name={`${name}-closes-${String(number)}`} type="time" label={t('form-hours-closes')} value={row.closes} onInput={closes => set({ closes })} />
          </div>
          <SelectField
            name={`${name}-counted-${String(number)}`}
            label={t('form-hours-how-often')}
            value={row.counted}
            options={[
              { value: '', label: t('form-hours-every-week') },
              ...(['1', '2', '3', '4', '5', '-1'] as const).map(value => ({ value, label: t('form-hours-counted', { count: countedText(value) }) })),
            ]}
            onChange={counted => set({ counted: counted as TypedHours['counted'] })}
          />
          <SelectField
            name={`${name}-place-${String(number)}`}
            label={t('form-hours-at')}
            value={row.place}
            options={[{ value: '', label: t(`${area}-hours-everywhere`) }, ...places.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={place => set({ place })}
          />
          <div class="beside">
            <TextField name={`${name}-from-${String(number)}`} type="date" label={t('form-hours-from')} value={row.from} onInput={from => set({ from })} />
            <TextField name={`${name}-until-${String(number)}`} type="date" label={t('form-hours-until')} value={row.until} onInput={until => set({ until })} />
          </div>
          <TextField name={`${name}-note-${String(number)}`} label={t('form-hours-note')} hint={t(`${area}-hours-note-hint`)} value={row.note} maxLength={200} onInput={note => set({ note })} />
        </>
      )}
    </Rows>
  );
}

interface ExceptionsFieldProps {
  name: string;
  area: string;
  exceptions: readonly TypedException[];
  /** Public holidays that are coming, and of which nobody said how it is then. */
  holidays?: readonly string[];
  fault: string | undefined;
  onChange: (exceptions: TypedException[]) => void;
}

/** Days on which it is otherwise: closed, or open at other times. */
export function ExceptionsField({ name, area, exceptions, holidays = [], fault, onChange }: ExceptionsFieldProps) {
  const untold = holidays.filter(day => !exceptions.some(({ date, until }) => date <= day && day <= (until || date)));
  const adds = [
    { label: t(`${area}-exceptions-add`), fresh: noException },
    ...untold.map(date => ({ label: t('form-hours-holiday', { date: fullDate(date) }), fresh: () => ({ ...noException(), date }) })),
  ];
  return (
    <Rows name={name} text={`${area}-exceptions`} rows={exceptions} fault={fault} adds={adds} onChange={onChange}>
      {(row, set, number) => (
        <>
          <div class="beside">
            <TextField name={`${name}-date-${String(number)}`} type="date" label={t('form-hours-first')} value={row.date} onInput={date => set({ date })} />
            <TextField name={`${name}-last-${String(number)}`} type="date" label={t('form-hours-last')} hint={t('form-hours-last-hint')} value={row.until} onInput={until => set({ until })} />
          </div>
          <div class="beside">
            <TextField name={`${name}-other-opens-${String(number)}`} type="time" label={t(`${area}-hours-opens`)} hint={t('form-hours-closed-hint')} value={row.opens} onInput={opens => set({ opens })} />
            <TextField name={`${name}-other-closes-${String(number)}`} type="time" label={t('form-hours-closes')} value={row.closes} onInput={closes => set({ closes })} />
          </div>
          <TextField name={`${name}-why-${String(number)}`} label={t('form-hours-note')} value={row.note} maxLength={200} onInput={note => set({ note })} />
        </>
      )}
    </Rows>
  );
}
