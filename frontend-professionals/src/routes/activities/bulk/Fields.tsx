import { useState } from 'preact/hooks';
import type { BulkChangeDraft, BulkChangeWhat } from 'shared-ui/api/contract.gen';
import type { Neighbourhood } from 'shared-ui/api/types';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { dayAfter, dayAndMonth, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { categoryName } from '../../../data/categories';
import type { Choices } from '../../../data/whole';
import { orNothing } from '../../../form/texts';
import { typed } from '../../../form/typed';

export interface FieldsProps {
  what: BulkChangeWhat;
  neighbourhood: Neighbourhood;
  choices: Choices;
  organisations: readonly { id: string; name: string }[];
  /** What was filled in before it was looked at. */
  was: BulkChangeDraft | null;
  faultOf: (field: string) => string | undefined;
}

/** The id of a field where it is not its name: a form has a `remove` of its own. */
export const under = { add: 'add-category', remove: 'remove-category' } as const;

const nothing = { value: '', label: '–' };
const named = (items: readonly { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));

/** The questions that go with what is to be done. */
export function Fields(props: FieldsProps) {
  switch (props.what) {
    case 'move':
      return <Where {...props} />;
    case 'categorise':
      return <Categories {...props} />;
    case 'cancel':
      return <Days {...props} />;
    case 'hand-over':
      return <Whose {...props} />;
    case 'archive':
      return <TextField name="reason" label={t('bulk-why')} hint={t('bulk-why-hint')} value={props.was?.reason ?? ''} maxLength={300} fault={props.faultOf('reason')} />;
  }
}

function Where({ choices, was, faultOf }: FieldsProps) {
  return (
    <div class="pair">
      <SelectField
        name="place"
        label={t('bulk-place')}
        value={was?.place ?? ''}
        options={[{ value: '', label: t('form-place-none') }, ...named(choices.places)]}
        fault={faultOf('place')}
      />
      <TextField name="location" label={t('form-location')} hint={t('form-location-hint')} value={was?.location ?? ''} maxLength={200} fault={faultOf('location')} />
    </div>
  );
}

function Categories({ choices, was, faultOf }: FieldsProps) {
  const options = [nothing, ...choices.categories.map(category => ({ value: category.slug, label: categoryName(category) }))];
  return (
    <div class="pair">
      <SelectField name={under.add} label={t('bulk-add')} value={was?.add?.[0] ?? ''} options={options} fault={faultOf('add')} />
      <SelectField name={under.remove} label={t('bulk-remove')} value={was?.remove?.[0] ?? ''} options={options} fault={faultOf('remove')} />
    </div>
  );
}

/** Days that are often meant: this week, the next, and the school holidays to come. */
function periods({ holidays }: Neighbourhood) {
  const now = today();
  const monday = dayAfter(now, -((new Date(`${now}T12:00:00Z`).getUTCDay() + 6) % 7));
  const weeks = [
    { label: t('bulk-this-week'), from: now, to: dayAfter(monday, 6) },
    { label: t('bulk-next-week'), from: dayAfter(monday, 7), to: dayAfter(monday, 13) },
  ];
  const coming = holidays.filter(({ startDate }) => startDate > now).slice(0, 3);
  return [...weeks, ...coming.map(({ name, startDate, endDate }) => ({ label: `${name}, ${dayAndMonth(startDate)}`, from: startDate, to: endDate }))];
}

function Days({ neighbourhood, was, faultOf }: FieldsProps) {
  const [days, setDays] = useState({ from: was?.from ?? '', to: was?.to ?? '' });
  /** Fields show what they began with: a period that is chosen begins them anew. */
  const key = `${days.from} ${days.to}`;
  return (
    <div class="stack gap-3">
      <div class="row" role="group" aria-label={t('bulk-periods')}>
        {periods(neighbourhood).map(period => (
          <button key={period.label} class="button button--plain button--small" type="button" onClick={() => setDays({ from: period.from, to: period.to })}>
            {period.label}
          </button>
        ))}
      </div>
      <div class="pair" key={key}>
        <TextField name="from" type="date" label={t('bulk-from')} value={days.from} fault={faultOf('from')} />
        <TextField name="to" type="date" label={t('bulk-to')} value={days.to} fault={faultOf('to')} />
      </div>
      <TextField name="reason" label={t('bulk-reason')} hint={t('bulk-reason-hint')} value={was?.reason ?? ''} maxLength={300} fault={faultOf('reason')} />
    </div>
  );
}

function Whose({ organisations, was, faultOf }: FieldsProps) {
  return (
    <div class="stack gap-3">
      <SelectField
        name="organisation"
        label={t('bulk-organisation')}
        value={was?.organisation ?? ''}
        options={[{ value: '', label: t('bulk-choose') }, ...named(organisations)]}
        fault={faultOf('organisation')}
      />
      <fieldset class="stack gap-2 ruled">
        <legend class="legend">{t('bulk-contact')}</legend>
        <p class="hint">{t('bulk-contact-hint')}</p>
        <div class="pair">
          <TextField name="contact/name" label={t('form-contact-name')} value={was?.contact?.name ?? ''} maxLength={100} fault={faultOf('contact/name')} />
          <TextField name="contact/telephone" type="tel" label={t('form-contact-telephone')} value={was?.contact?.telephone ?? ''} maxLength={30} fault={faultOf('contact/telephone')} />
          <TextField name="contact/email" type="email" label={t('form-contact-email')} value={was?.contact?.email ?? ''} maxLength={254} fault={faultOf('contact/email')} />
        </div>
      </fieldset>
    </div>
  );
}

/** What is asked, as the server wants it: only what goes with it. */
export function draftOf(what: BulkChangeWhat, activities: readonly string[], data: FormData): BulkChangeDraft {
  const text = (name: string) => orNothing(typed(data, name));
  const list = (name: string) => [text(name)].filter(one => one !== null);
  const base = { what, activities: [...activities] };
  switch (what) {
    case 'move':
      return { ...base, place: text('place'), location: text('location') };
    case 'categorise':
      return { ...base, add: list(under.add), remove: list(under.remove) };
    case 'cancel':
      return { ...base, from: text('from'), to: text('to'), reason: text('reason') };
    case 'archive':
      return { ...base, reason: text('reason') };
    case 'hand-over': {
      const contact = { name: text('contact/name'), telephone: text('contact/telephone'), email: text('contact/email') };
      return { ...base, organisation: text('organisation'), ...(Object.values(contact).some(Boolean) ? { contact } : {}) };
    }
  }
}
