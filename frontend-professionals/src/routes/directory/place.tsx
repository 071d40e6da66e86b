import type { PlaceDraft } from 'shared-ui/api/contract.gen';
import type { Place } from 'shared-ui/api/types';
import { Choices } from 'shared-ui/form/Choices';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { MarkdownField } from '../../form/MarkdownField';
import { usesOf } from '../../form/pictures';
import { PicturesField } from '../../form/PicturesField';
import { PointField } from '../../form/PointField';
import { linesOf, numberOf, orNothing } from '../../form/texts';
import type { FieldsProps, Kind } from './kind';
import { Address } from './organisation';

interface PlaceForm {
  name: string;
  alsoKnownAs: string;
  text: string;
  streetAddress: string;
  postalCode: string;
  locality: string;
  latitude: string;
  longitude: string;
  approximate: boolean;
  wheelchair: Place['wheelchair'];
  accessibleToilet: 'yes' | 'no' | 'unknown';
  accessibilityNote: string;
  organisation: string;
  pictures: Place['pictures'];
}

const one = '/neighbourhoods/{neighbourhood}/places/{id}' as const;

/** Where something is to do. */
export const place: Kind<Place, PlaceForm, PlaceDraft> = {
  path: '/plekken',
  text: 'place',
  labels: {
    name: 'dir-name', alsoKnownAs: 'dir-also', text: 'dir-text', streetAddress: 'dir-street', postalCode: 'dir-postal-code',
    locality: 'dir-locality', latitude: 'point-latitude', longitude: 'point-longitude', approximate: 'point-approximate',
    wheelchair: 'place-wheelchair', accessibleToilet: 'place-toilet', accessibilityNote: 'place-access-note', organisation: 'place-owner',
    pictures: 'pictures-label',
  },
  empty: organisation => ({
    name: '', alsoKnownAs: '', text: '', streetAddress: '', postalCode: '', locality: '', latitude: '', longitude: '', approximate: false,
    wheelchair: 'unknown', accessibleToilet: 'unknown', accessibilityNote: '', organisation, pictures: [],
  }),
  called: (form, name) => ({ ...form, name }),
  formOf: item => ({
    name: item.name,
    alsoKnownAs: item.alsoKnownAs.join('\n'),
    text: item.text ?? '',
    streetAddress: item.streetAddress ?? '',
    postalCode: item.postalCode ?? '',
    locality: item.locality ?? '',
    latitude: item.latitude === null ? '' : String(item.latitude),
    longitude: item.longitude === null ? '' : String(item.longitude),
    approximate: item.approximate,
    wheelchair: item.wheelchair,
    accessibleToilet: item.accessibleToilet === null ? 'unknown' : item.accessibleToilet ? 'yes' : 'no',
    accessibilityNote: item.accessibilityNote ?? '',
    organisation: item.organisation?.id ?? '',
    pictures: item.pictures,
  }),
  bodyOf: form => ({
    name: form.name.trim(),
    alsoKnownAs: linesOf(form.alsoKnownAs),
    text: orNothing(form.text),
    streetAddress: orNothing(form.streetAddress),
    postalCode: orNothing(form.postalCode),
    locality: orNothing(form.locality),
    latitude: numberOf(form.latitude),
    longitude: numberOf(form.longitude),
    approximate: form.approximate,
    wheelchair: form.wheelchair,
    accessibleToilet: form.accessibleToilet === 'unknown' ? null : form.accessibleToilet === 'yes',
    accessibilityNote: orNothing(form.accessibilityNote),
    organisation: orNothing(form.organisation),
    pictures: usesOf(form.pictures),
  }),
  missing: form => [
    ...(form.name.trim() === '' ? ['name'] : []),
    ...((numberOf(form.latitude) === null) === (numberOf(form.longitude) === null) ? [] : ['latitude']),
  ],
  titleOf: item => item.name,
  Fields,
  ask: (api, id, signal) => api.get(one, { params: { id }, ...(signal ? { signal } : {}) }),
  create: (api, body) => api.post('/neighbourhoods/{neighbourhood}/places', body),
  change: (api, id, patch, version) => api.patch(one, patch, { params: { id }, version }),
  archive: (api, id, version) => api.delete(one, { params: { id }, version }),
  confirm: (api, id) => api.post(`${one}/confirmations`, undefined, { params: { id } }),
};

function Fields(props: FieldsProps<PlaceForm>) {
  const { api, neighbourhood, form, faultOf, onChange } = props;
  return (
    <>
      <fieldset class="group">
        <legend>
          <h2>{t('place-what')}</h2>
        </legend>
        <TextField name="name" label={t('dir-name')} fault={faultOf('name')} value={form.name} maxLength={120} onInput={name => onChange({ name })} />
        <TextField name="alsoKnownAs" rows={2} label={t('dir-also')} hint={t('dir-also-hint')} fault={faultOf('alsoKnownAs')} value={form.alsoKnownAs} onInput={alsoKnownAs => onChange({ alsoKnownAs })} />
        <SelectField
          name="organisation"
          label={t('place-owner')}
          fault={faultOf('organisation')}
          value={form.organisation}
          options={[
            ...(props.bound ? [] : [{ value: '', label: t('form-nothing') }]),
            ...props.organisations.map(organisation => ({ value: organisation.id, label: organisation.name })),
          ]}
          onChange={organisation => onChange({ organisation })}
        />
        <MarkdownField name="text" label={t('dir-text')} hint={t('place-text-hint')} fault={faultOf('text')} value={form.text} onInput={text => onChange({ text })} />
      </fieldset>
      <fieldset class="group">
        <legend>
          <h2>{t('place-where')}</h2>
        </legend>
        <Address form={form} faultOf={faultOf} onChange={onChange} />
        <PointField
          name={form.name}
          latitude={form.latitude}
          longitude={form.longitude}
          approximate={form.approximate}
          centre={neighbourhood}
          fault={faultOf('latitude') ?? faultOf('longitude')}
          onChange={onChange}
        />
      </fieldset>
      <Access {...props} />
      <fieldset class="group">
        <legend>
          <h2>{t('dir-picture')}</h2>
        </legend>
        <PicturesField api={api} pictures={form.pictures} fault={faultOf('pictures')} onChange={pictures => onChange({ pictures })} />
      </fieldset>
    </>
  );
}

function Access({ form, faultOf, onChange }: FieldsProps<PlaceForm>) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('place-access')}</h2>
      </legend>
      <Choices
        name="wheelchair"
        type="radio"
        legend={t('place-wheelchair')}
        fault={faultOf('wheelchair')}
        chosen={[form.wheelchair]}
        options={(['yes', 'partly', 'no', 'unknown'] as const).map(value => ({ value, label: t(`place-wheelchair-${value}`) }))}
        onChoose={value => onChange({ wheelchair: value as PlaceForm['wheelchair'] })}
      />
      <Choices
        name="accessibleToilet"
        type="radio"
        legend={t('place-toilet')}
        fault={faultOf('accessibleToilet')}
        chosen={[form.accessibleToilet]}
        options={(['yes', 'no', 'unknown'] as const).map(value => ({ value, label: t(`place-toilet-${value}`) }))}
        onChoose={value => onChange({ accessibleToilet: value as PlaceForm['accessibleToilet'] })}
      />
      <TextField name="accessibilityNote" label={t('place-access-note')} hint={t('place-access-note-hint')} fault={faultOf('accessibilityNote')} value={form.accessibilityNote} maxLength={500} onInput={accessibilityNote => onChange({ accessibilityNote })} />
    </fieldset>
  );
}
