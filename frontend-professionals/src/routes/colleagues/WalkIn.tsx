import type { PlaceCard } from 'shared-ui/api/types';
import { Choices } from 'shared-ui/form/Choices';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { noHours } from '../../form/hours';
import { ExceptionsField, HoursField } from '../../form/HoursField';
import type { ProfileForm } from './profileForm';

interface WalkInProps {
  form: ProfileForm;
  places: readonly PlaceCard[];
  fault: (field: keyof ProfileForm) => string | undefined;
  onChange: (change: Partial<ProfileForm>) => void;
}

/** What residents see of somebody who wants that: for what, when and where they can walk in. */
export function WalkIn({ form, places, fault, onChange }: WalkInProps) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('col-walk-in')}</h2>
      </legend>
      <Choices
        legend={t('col-shown')}
        name="shownToResidents"
        type="checkbox"
        fault={fault('shownToResidents')}
        chosen={form.shownToResidents ? ['yes'] : []}
        options={[{ value: 'yes', label: t('col-shown-yes'), more: t('col-shown-more') }]}
        onChoose={(_, shownToResidents) => onChange({ shownToResidents, ...(shownToResidents && form.walkInHours.length === 0 ? { walkInHours: [noHours()] } : {}) })}
      />
      {form.shownToResidents ? (
        <>
          <TextField name="walkInFor" label={t('col-walk-in-for')} hint={t('col-walk-in-for-hint')} fault={fault('walkInFor')} value={form.walkInFor} maxLength={200} onInput={walkInFor => onChange({ walkInFor })} />
          <SelectField
            name="walkInPlace"
            label={t('col-walk-in-place')}
            fault={fault('walkInPlace')}
            value={form.walkInPlace}
            options={[{ value: '', label: t('col-choose-place') }, ...places.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={walkInPlace => onChange({ walkInPlace })}
          />
          {form.walkInTimes === '' ? null : <p class="notice">{t('col-walk-in-words', { words: form.walkInTimes })}</p>}
          <HoursField name="walkInHours" area="col" hours={form.walkInHours} places={places} fault={fault('walkInHours')} onChange={walkInHours => onChange({ walkInHours })} />
          <p class="soft">{t('col-holidays')}</p>
          <ExceptionsField name="walkInExceptions" area="col" exceptions={form.walkInExceptions} fault={fault('walkInExceptions')} onChange={walkInExceptions => onChange({ walkInExceptions })} />
        </>
      ) : null}
    </fieldset>
  );
}
