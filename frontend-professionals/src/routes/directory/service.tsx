import type { ServiceDraft } from 'shared-ui/api/contract.gen';
import type { Category, Service } from 'shared-ui/api/types';
import { Choices } from 'shared-ui/form/Choices';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { languageName } from 'shared-ui/i18n/languageName';
import { t } from 'shared-ui/i18n/text';

import { categoryName } from '../../data/categories';
import { askCategories, useWhole, valueOf } from '../../data/whole';
import { ChipChoices } from '../../form/ChipChoices';
import { ExceptionsField, HoursField } from '../../form/HoursField';
import { exceptionsOf, hoursOf, typedExceptions, typedHours, writtenExceptions, writtenHours, type TypedException, type TypedHours } from '../../form/hours';
import { MarkdownField } from '../../form/MarkdownField';
import { linesOf, numberOf, orNothing, webAddress } from '../../form/texts';
import type { FieldsProps, Kind } from './kind';

export interface ServiceForm {
  name: string;
  alsoKnownAs: string;
  summary: string;
  text: string;
  organisation: string;
  places: string[];
  themes: string[];
  eligibility: string;
  minimumAge: string;
  maximumAge: string;
  free: 'yes' | 'no' | 'unknown';
  costNote: string;
  hours: TypedHours[];
  exceptions: TypedException[];
  /** Told by the server, and not sent back. */
  holidays: readonly string[];
  languages: string[];
  accessibilityNote: string;
  application: string;
  waitingTime: string;
  telephone: string;
  email: string;
  url: string;
  areas: string;
  provision: Service['provision'];
  /** Services have none. */
  pictures?: never;
}

const one = '/neighbourhoods/{neighbourhood}/services/{id}' as const;
const spoken = ['nl', 'en', 'tr', 'pl', 'ar', 'uk'];

/** What an organisation does for people. */
export const service: Kind<Service, ServiceForm, ServiceDraft> = {
  path: '/diensten',
  text: 'service',
  labels: {
    name: 'dir-name', alsoKnownAs: 'dir-also', summary: 'service-summary', text: 'dir-text', organisation: 'service-organisation',
    places: 'service-places', themes: 'service-themes', eligibility: 'service-eligibility', minimumAge: 'service-minimum-age',
    maximumAge: 'service-maximum-age', free: 'service-free', costNote: 'service-cost-note', hours: 'service-hours',
    exceptions: 'service-exceptions', languages: 'service-languages', accessibilityNote: 'service-access-note',
    application: 'service-application', waitingTime: 'service-waiting', telephone: 'dir-telephone', email: 'dir-email', url: 'dir-url',
    areas: 'service-areas', provision: 'service-provision',
  },
  writers: {
    hours: writtenHours,
    exceptions: writtenExceptions,
  },
  empty: organisation => ({
    name: '', alsoKnownAs: '', summary: '', text: '', organisation, places: [], themes: [], eligibility: '', minimumAge: '', maximumAge: '',
    free: 'unknown', costNote: '', hours: [], exceptions: [], holidays: [], languages: [], accessibilityNote: '', application: '', waitingTime: '',
    telephone: '', email: '', url: '', areas: '', provision: 'unknown',
  }),
  called: (form, name) => ({ ...form, name }),
  formOf: item => ({
    name: item.name,
    alsoKnownAs: item.alsoKnownAs.join('\n'),
    summary: item.summary ?? '',
    text: item.text ?? '',
    organisation: item.organisation?.id ?? '',
    places: item.places.map(({ id }) => id),
    themes: item.themes,
    eligibility: item.eligibility ?? '',
    minimumAge: String(item.minimumAge ?? ''),
    maximumAge: String(item.maximumAge ?? ''),
    free: item.free === null ? 'unknown' : item.free ? 'yes' : 'no',
    costNote: item.costNote ?? '',
    hours: typedHours(item.hours),
    exceptions: typedExceptions(item.exceptions),
    holidays: item.holidays,
    languages: item.languages,
    accessibilityNote: item.accessibilityNote ?? '',
    application: item.application ?? '',
    waitingTime: item.waitingTime ?? '',
    telephone: item.telephone ?? '',
    email: item.email ?? '',
    url: item.url ?? '',
    areas: item.areas.join('\n'),
    provision: item.provision,
  }),
  bodyOf: form => ({
    name: form.name.trim(),
    alsoKnownAs: linesOf(form.alsoKnownAs),
    summary: orNothing(form.summary),
    text: orNothing(form.text),
    organisation: form.organisation,
    places: form.places,
    themes: form.themes,
    eligibility: orNothing(form.eligibility),
    minimumAge: numberOf(form.minimumAge),
    maximumAge: numberOf(form.maximumAge),
    free: form.free === 'unknown' ? null : form.free === 'yes',
    costNote: orNothing(form.costNote),
    hours: hoursOf(form.hours),
    exceptions: exceptionsOf(form.exceptions),
    languages: form.languages,
    accessibilityNote: orNothing(form.accessibilityNote),
    application: orNothing(form.application),
    waitingTime: orNothing(form.waitingTime),
    telephone: orNothing(form.telephone),
    email: orNothing(form.email),
    url: webAddress(form.url),
    areas: linesOf(form.areas),
    provision: form.provision,
  }),
  missing: form => [...(form.name.trim() === '' ? ['name'] : []), ...(form.organisation === '' ? ['organisation'] : [])],
  titleOf: item => item.name,
  Fields,
  ask: (api, id, signal) => api.get(one, { params: { id }, ...(signal ? { signal } : {}) }),
  create: (api, body) => api.post('/neighbourhoods/{neighbourhood}/services', body),
  change: (api, id, patch, version) => api.patch(one, patch, { params: { id }, version }),
  archive: (api, id, version) => api.delete(one, { params: { id }, version }),
  confirm: (api, id) => api.post(`${one}/confirmations`, undefined, { params: { id } }),
};

function Fields(props: FieldsProps<ServiceForm>) {
  const { api, neighbourhood, form, faultOf, onChange } = props;
  const themes = valueOf(useWhole(`${neighbourhood.slug} themes`, askCategories(api, 'theme'))).filter(theme => theme.archivedAt === null);
  return (
    <>
      <What {...props} themes={themes} />
      <Who {...props} />
      <fieldset class="group">
        <legend>
          <h2>{t('service-when')}</h2>
        </legend>
        <HoursField name="hours" area="service" hours={form.hours} places={props.choices.places} fault={faultOf('hours')} onChange={hours => onChange({ hours })} />
        <ExceptionsField name="exceptions" area="service" exceptions={form.exceptions} holidays={form.holidays} fault={faultOf('exceptions')} onChange={exceptions => onChange({ exceptions })} />
      </fieldset>
      <Where {...props} />
      <Reach {...props} />
    </>
  );
}

function What({ form, faultOf, onChange, themes, organisations }: FieldsProps<ServiceForm> & { themes: readonly Category[] }) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('service-what')}</h2>
      </legend>
      <TextField name="name" label={t('dir-name')} fault={faultOf('name')} value={form.name} maxLength={120} onInput={name => onChange({ name })} />
      <SelectField
        name="organisation"
        label={t('service-organisation')}
        fault={faultOf('organisation')}
        value={form.organisation}
        options={[{ value: '', label: t('form-nothing') }, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={organisation => onChange({ organisation })}
      />
      <TextField name="summary" label={t('service-summary')} fault={faultOf('summary')} value={form.summary} maxLength={300} onInput={summary => onChange({ summary })} />
      <ChipChoices
        name="themes"
        legend={t('service-themes')}
        hint={t('service-themes-hint')}
        fault={faultOf('themes')}
        chosen={form.themes}
        options={themes.map(theme => ({ value: theme.slug, label: categoryName(theme) }))}
        onChange={chosen => onChange({ themes: chosen })}
      />
      <MarkdownField name="text" label={t('dir-text')} hint={t('service-text-hint')} fault={faultOf('text')} value={form.text} onInput={text => onChange({ text })} />
      <TextField name="alsoKnownAs" rows={2} label={t('dir-also')} hint={t('dir-also-hint')} fault={faultOf('alsoKnownAs')} value={form.alsoKnownAs} onInput={alsoKnownAs => onChange({ alsoKnownAs })} />
    </fieldset>
  );
}

/** For whom, at what price, and in which languages. */
function Who({ form, faultOf, onChange }: FieldsProps<ServiceForm>) {
  const offered = [...spoken, ...form.languages.filter(code => !spoken.includes(code))];
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('service-who')}</h2>
      </legend>
      <Choices
        name="provision"
        type="radio"
        legend={t('service-provision')}
        fault={faultOf('provision')}
        chosen={[form.provision]}
        options={(['general', 'collective', 'individual', 'unknown'] as const).map(value => ({ value, label: t(`service-provision-${value}`) }))}
        onChoose={value => onChange({ provision: value as ServiceForm['provision'] })}
      />
      <TextField name="eligibility" rows={2} label={t('service-eligibility')} hint={t('service-eligibility-hint')} fault={faultOf('eligibility')} value={form.eligibility} maxLength={1000} onInput={eligibility => onChange({ eligibility })} />
      <div class="beside">
        <TextField name="minimumAge" inputMode="numeric" label={t('service-minimum-age')} fault={faultOf('minimumAge')} value={form.minimumAge} maxLength={3} onInput={minimumAge => onChange({ minimumAge })} />
        <TextField name="maximumAge" inputMode="numeric" label={t('service-maximum-age')} fault={faultOf('maximumAge')} value={form.maximumAge} maxLength={3} onInput={maximumAge => onChange({ maximumAge })} />
      </div>
      <Choices
        name="free"
        type="radio"
        legend={t('service-free')}
        fault={faultOf('free')}
        chosen={[form.free]}
        options={(['yes', 'no', 'unknown'] as const).map(value => ({ value, label: t(`service-free-${value}`) }))}
        onChoose={value => onChange({ free: value as ServiceForm['free'] })}
      />
      <TextField name="costNote" label={t('service-cost-note')} hint={t('service-cost-hint')} fault={faultOf('costNote')} value={form.costNote} maxLength={500} onInput={costNote => onChange({ costNote })} />
      <ChipChoices
        name="languages"
        legend={t('service-languages')}
        fault={faultOf('languages')}
        chosen={form.languages}
        options={offered.map(code => ({ value: code, label: languageName(code) }))}
        onChange={languages => onChange({ languages })}
      />
    </fieldset>
  );
}

function Where({ form, faultOf, onChange, choices }: FieldsProps<ServiceForm>) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('service-where')}</h2>
      </legend>
      <ChipChoices
        name="places"
        legend={t('service-places')}
        fault={faultOf('places')}
        chosen={form.places}
        options={choices.places.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={places => onChange({ places })}
      />
      <TextField name="areas" rows={2} label={t('service-areas')} hint={t('service-areas-hint')} fault={faultOf('areas')} value={form.areas} onInput={areas => onChange({ areas })} />
      <TextField name="accessibilityNote" label={t('service-access-note')} hint={t('service-access-hint')} fault={faultOf('accessibilityNote')} value={form.accessibilityNote} maxLength={500} onInput={accessibilityNote => onChange({ accessibilityNote })} />
    </fieldset>
  );
}

function Reach({ form, faultOf, onChange }: FieldsProps<ServiceForm>) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('service-reach')}</h2>
      </legend>
      <TextField name="application" rows={2} label={t('service-application')} hint={t('service-application-hint')} fault={faultOf('application')} value={form.application} maxLength={1000} onInput={application => onChange({ application })} />
      <TextField name="waitingTime" label={t('service-waiting')} hint={t('service-waiting-hint')} fault={faultOf('waitingTime')} value={form.waitingTime} maxLength={200} onInput={waitingTime => onChange({ waitingTime })} />
      <div class="beside">
        <TextField name="telephone" type="tel" label={t('dir-telephone')} fault={faultOf('telephone')} value={form.telephone} maxLength={30} onInput={telephone => onChange({ telephone })} />
        <TextField name="email" type="email" label={t('dir-email')} fault={faultOf('email')} value={form.email} maxLength={254} onInput={email => onChange({ email })} />
      </div>
      <TextField name="url" type="url" label={t('dir-url')} fault={faultOf('url')} value={form.url} maxLength={2000} onInput={url => onChange({ url })} />
    </fieldset>
  );
}
