import type { PlaceCard } from 'shared-ui/api/types';
import { FaultLine } from 'shared-ui/form/Field';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { countedText, days, dayText } from 'shared-ui/show/hours';
import { Icon } from 'shared-ui/show/Icon';

import { ChipChoices } from '../../form/ChipChoices';
import { noException, noHours, type TypedException, type TypedHours } from './hours';

interface RowsProps<Row extends { key: string }> {
  name: string;
  rows: readonly Row[];
  fault: string | undefined;
  fresh: () => Row;
  onChange: (rows: Row[]) => void;
  children: (row: Row, set: (change: Partial<Row>) => void, number: number) => preact.ComponentChildren;
}

/** Rows that can be added, changed and taken away. */
function Rows<Row extends { key: string }>({ name, rows, fault, fresh, onChange, children }: RowsProps<Row>) {
  return (
    <div class={fault ? 'field field--fault stack gap-4' : 'field stack gap-4'} id={name} tabIndex={-1}>
      <FaultLine id={`${name}-fault`} text={fault} />
      {rows.map((row, index) => (
        <fieldset class="group" key={row.key} aria-describedby={fault ? `${name}-fault` : undefined}>
          <legend class="legend">{t(`service-${name}-row`, { number: index + 1 })}</legend>
          {children(row, change => onChange(rows.map(other => (other.key === row.key ? { ...other, ...change } : other))), index + 1)}
          <p>
            <button class="button button--plain" type="button" onClick={() => onChange(rows.filter(other => other.key !== row.key))}>
              <Icon name="cross" />
              {t(`service-${name}-remove`, { number: index + 1 })}
            </button>
          </p>
        </fieldset>
      ))}
      <p>
        <button class="button button--plain" type="button" onClick={() => onChange([...rows, fresh()])}>
          <Icon name="plus" />
          {t(`service-${name}-add`)}
        </button>
      </p>
    </div>
  );
}

interface HoursFieldProps {
  hours: readonly TypedHours[];
  places: readonly PlaceCard[];
  fault: string | undefined;
  onChange: (hours: TypedHours[]) => void;
}

/** When it is open, row by row: which days, from when until when. */
export function HoursField({ hours, places, fault, onChange }: HoursFieldProps) {
  return (
    <Rows name="hours" rows={hours} fault={fault} fresh={noHours} onChange={onChange}>
      {(row, set, number) => (
        <>
          <ChipChoices name={`days-${String(number)}`} legend={t('service-days')} chosen={row.days} options={days.map(day => ({ value: day, label: dayText(day) }))} onChange={chosen => set({ days: days.filter(day => chosen.includes(day)) })} />
          <div class="beside">
            <TextField name={`opens-${String(number)}`} type="time" label={t('service-opens')} value={row.opens} onInput={opens => set({ opens })} />
            <TextField name={`closes-${String(number)}`} type="time" label={t('service-closes')} value={row.closes} onInput={closes => set({ closes })} />
          </div>
          <SelectField
            name={`counted-${String(number)}`}
            label={t('service-how-often')}
            value={row.counted}
            options={[
              { value: '', label: t('service-every-week') },
              ...(['1', '2', '3', '4', '5', '-1'] as const).map(value => ({ value, label: t('service-counted', { count: countedText(value) }) })),
            ]}
            onChange={counted => set({ counted: counted as TypedHours['counted'] })}
          />
          <SelectField
            name={`place-${String(number)}`}
            label={t('service-at')}
            value={row.place}
            options={[{ value: '', label: t('service-everywhere') }, ...places.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={place => set({ place })}
          />
          <div class="beside">
            <TextField name={`from-${String(number)}`} type="date" label={t('service-from')} value={row.from} onInput={from => set({ from })} />
            <TextField name={`until-${String(number)}`} type="date" label={t('service-until')} value={row.until} onInput={until => set({ until })} />
          </div>
          <TextField name={`note-${String(number)}`} label={t('service-note')} hint={t('service-note-hint')} value={row.note} maxLength={200} onInput={note => set({ note })} />
        </>
      )}
    </Rows>
  );
}

interface ExceptionsFieldProps {
  exceptions: readonly TypedException[];
  fault: string | undefined;
  onChange: (exceptions: TypedException[]) => void;
}

/** Days on which it is otherwise: closed, or open at other times. */
export function ExceptionsField({ exceptions, fault, onChange }: ExceptionsFieldProps) {
  return (
    <Rows name="exceptions" rows={exceptions} fault={fault} fresh={noException} onChange={onChange}>
      {(row, set, number) => (
        <>
          <div class="beside">
            <TextField name={`date-${String(number)}`} type="date" label={t('service-from')} value={row.date} onInput={date => set({ date })} />
            <TextField name={`last-${String(number)}`} type="date" label={t('service-until')} value={row.until} onInput={until => set({ until })} />
          </div>
          <div class="beside">
            <TextField name={`other-opens-${String(number)}`} type="time" label={t('service-opens')} hint={t('service-closed-hint')} value={row.opens} onInput={opens => set({ opens })} />
            <TextField name={`other-closes-${String(number)}`} type="time" label={t('service-closes')} value={row.closes} onInput={closes => set({ closes })} />
          </div>
          <TextField name={`why-${String(number)}`} label={t('service-note')} value={row.note} maxLength={200} onInput={note => set({ note })} />
        </>
      )}
    </Rows>
  );
}
