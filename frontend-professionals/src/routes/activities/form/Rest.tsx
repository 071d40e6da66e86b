import type { Api } from 'shared-ui/api/api';
import { Choices } from 'shared-ui/form/Choices';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { languageName } from 'shared-ui/i18n/languageName';
import { languages } from 'shared-ui/i18n/languages';
import { t } from 'shared-ui/i18n/text';
import { codeText } from 'shared-ui/show/Slot';

import { categoryName } from '../../../data/categories';
import type { Choices as Offered } from '../../../data/whole';
import { ChipChoices } from '../../../form/ChipChoices';
import { MarkdownField } from '../../../form/MarkdownField';
import { PicturesField } from '../../../form/PicturesField';
import { audiences, type ActivityForm } from './model';

export interface PartProps {
  form: ActivityForm;
  faultOf: (field: string) => string | undefined;
  onChange: (change: Partial<ActivityForm>) => void;
}

const spoken = ['nl', 'en', 'tr', 'pl', 'ar', 'uk'];

/** What it is, in a few words and in more. */
export function What({ form, faultOf, onChange, choices }: PartProps & { choices: Offered }) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('form-what')}</h2>
      </legend>
      <TextField name="title" label={t('form-title')} hint={t('form-title-hint')} fault={faultOf('title')} value={form.title} maxLength={120} onInput={title => onChange({ title })} />
      <TextField name="summary" label={t('form-summary-line')} hint={t('form-summary-hint')} fault={faultOf('summary')} value={form.summary} maxLength={300} onInput={summary => onChange({ summary })} />
      <ChipChoices
        name="categories"
        legend={t('form-categories')}
        hint={t('form-categories-hint')}
        fault={faultOf('categories')}
        chosen={form.categories}
        options={choices.categories.map(category => ({ value: category.slug, label: categoryName(category) }))}
        onChange={categories => onChange({ categories })}
      />
    </fieldset>
  );
}

interface WhereProps extends PartProps {
  choices: Offered;
  /** Those somebody may speak for; all of them for who keeps the neighbourhood. */
  organisations: readonly { id: string; name: string }[];
  bound: boolean;
}

export function Where({ form, faultOf, onChange, choices, organisations, bound }: WhereProps) {
  const none = { value: '', label: t('form-nothing') };
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('form-where')}</h2>
      </legend>
      <SelectField
        name="place"
        label={t('form-place')}
        hint={t('form-place-hint')}
        fault={faultOf('place')}
        value={form.place}
        options={[{ value: '', label: t('form-place-none') }, ...choices.places.map(place => ({ value: place.id, label: place.name }))]}
        onChange={place => onChange({ place })}
      />
      <TextField
        key={form.place === '' ? 'free' : 'listed'}
        name="location"
        label={t(form.place === '' ? 'form-location-free' : 'form-location')}
        hint={t(form.place === '' ? 'form-location-free-hint' : 'form-location-hint')}
        fault={faultOf('location')}
        value={form.location}
        maxLength={300}
        onInput={location => onChange({ location })}
      />
      <SelectField
        name="organisation"
        label={t('form-organisation')}
        fault={faultOf('organisation')}
        value={form.organisation}
        options={[...(bound ? [] : [none]), ...organisations.map(one => ({ value: one.id, label: one.name }))]}
        onChange={organisation => onChange({ organisation })}
      />
    </fieldset>
  );
}

export function ForWhom({ form, faultOf, onChange }: PartProps) {
  const codes = [...new Set([...spoken, ...form.languages])];
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('form-for-whom')}</h2>
      </legend>
      <ChipChoices
        name="audience"
        legend={t('form-audience')}
        fault={faultOf('audience')}
        chosen={form.audience}
        options={audiences.map(code => ({ value: code, label: codeText('audience', code) }))}
        onChange={audience => onChange({ audience })}
      />
      <ChipChoices
        name="languages"
        legend={t('form-languages')}
        hint={t('form-languages-hint')}
        fault={faultOf('languages')}
        chosen={form.languages}
        options={codes.map(code => ({ value: code, label: ownName(code) }))}
        onChange={chosen => onChange({ languages: chosen })}
      />
    </fieldset>
  );
}

/** A language under its own name where we know it, else as the reader calls it. */
const ownName = (code: string) => languages.find(one => one.code === code)?.name ?? languageName(code);

export function Joining({ form, faultOf, onChange }: PartProps) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('form-joining')}</h2>
      </legend>
      <Choices
        name="free"
        type="radio"
        legend={t('form-cost')}
        fault={faultOf('free')}
        chosen={[form.cost]}
        options={(['free', 'paid', 'unknown'] as const).map(value => ({ value, label: t(`form-cost-${value}`) }))}
        onChoose={value => onChange({ cost: value as ActivityForm['cost'] })}
      />
      {form.cost === 'paid' ? (
        <div class="beside">
          <TextField name="price" inputMode="decimal" label={t('form-price')} hint={t('form-price-hint')} fault={faultOf('price')} value={form.price} onInput={price => onChange({ price })} />
          <TextField name="priceNote" label={t('form-price-note')} hint={t('form-price-note-hint')} fault={faultOf('priceNote')} value={form.priceNote} maxLength={300} onInput={priceNote => onChange({ priceNote })} />
        </div>
      ) : null}
      <Choices
        name="signUp"
        type="radio"
        legend={t('form-sign-up')}
        fault={faultOf('signUp')}
        chosen={[form.signUp]}
        options={(['none', 'optional', 'required'] as const).map(value => ({ value, label: t(`form-sign-up-${value}`) }))}
        onChoose={value => onChange({ signUp: value as ActivityForm['signUp'] })}
      />
      {form.signUp === 'none' ? null : (
        <TextField name="signUpNote" label={t('form-sign-up-note')} hint={t('form-sign-up-note-hint')} fault={faultOf('signUpNote')} value={form.signUpNote} maxLength={300} onInput={signUpNote => onChange({ signUpNote })} />
      )}
    </fieldset>
  );
}

export function ContactPart({ form, faultOf, onChange }: PartProps) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('form-contact')}</h2>
      </legend>
      <p class="soft">{t('form-contact-hint')}</p>
      <div class="beside">
        <TextField name="contact/name" label={t('form-contact-name')} fault={faultOf('contact/name')} value={form.contactName} maxLength={120} onInput={contactName => onChange({ contactName })} />
        <TextField name="contact/telephone" type="tel" label={t('form-contact-telephone')} fault={faultOf('contact/telephone')} value={form.contactTelephone} maxLength={30} onInput={contactTelephone => onChange({ contactTelephone })} />
      </div>
      <TextField name="contact/email" type="email" label={t('form-contact-email')} fault={faultOf('contact/email')} value={form.contactEmail} maxLength={254} onInput={contactEmail => onChange({ contactEmail })} />
      <TextField name="url" type="url" label={t('form-url')} fault={faultOf('url')} value={form.url} maxLength={2000} onInput={url => onChange({ url })} />
    </fieldset>
  );
}

export function More({ form, faultOf, onChange, api }: PartProps & { api: Api }) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('form-more')}</h2>
      </legend>
      <PicturesField api={api} pictures={form.pictures} fault={faultOf('pictures')} onChange={pictures => onChange({ pictures })} />
      <MarkdownField name="text" label={t('form-text')} hint={t('form-text-hint')} fault={faultOf('text')} value={form.text} onInput={text => onChange({ text })} />
    </fieldset>
  );
}
