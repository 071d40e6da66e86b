import type { Organisation } from 'shared-ui/api/types';
import type { OrganisationDraft } from 'shared-ui/api/contract.gen';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { codeText } from 'shared-ui/show/Slot';

import { MarkdownField } from '../../form/MarkdownField';
import { usesOf } from '../../form/pictures';
import { PicturesField } from '../../form/PicturesField';
import { linesOf, numberOf, orNothing, webAddress } from '../../form/texts';
import type { FieldsProps, Kind } from './kind';
import { Merge } from './Merge';
import { SecondContact } from './SecondContact';

interface OrganisationForm {
  name: string;
  kind: string;
  text: string;
  streetAddress: string;
  postalCode: string;
  locality: string;
  telephone: string;
  email: string;
  url: string;
  alsoKnownAs: string;
  since: string;
  pictures: Organisation['pictures'];
}

const kinds = [
  'association', 'foundation', 'initiative', 'working-group', 'community-centre', 'meeting-place', 'activity-centre', 'welfare', 'care',
  'seniors', 'sport', 'school', 'faith', 'garden', 'housing', 'municipality', 'council', 'neighbourhood-watch', 'partnership', 'meeting',
  'project', 'shopping-centre',
];

const one = '/neighbourhoods/{neighbourhood}/organisations/{id}' as const;

/** Who works in the neighbourhood or organises something. */
export const organisation: Kind<Organisation, OrganisationForm, OrganisationDraft> = {
  path: '/organisaties',
  text: 'org',
  labels: {
    name: 'dir-name', kind: 'org-kind', text: 'dir-text', streetAddress: 'dir-street', postalCode: 'dir-postal-code', locality: 'dir-locality',
    telephone: 'dir-telephone', email: 'dir-email', url: 'dir-url', alsoKnownAs: 'dir-also', since: 'org-since', pictures: 'pictures-label',
  },
  empty: () => ({
    name: '', kind: 'association', text: '', streetAddress: '', postalCode: '', locality: '', telephone: '', email: '', url: '',
    alsoKnownAs: '', since: '', pictures: [],
  }),
  called: (form, name) => ({ ...form, name }),
  formOf: item => ({
    name: item.name,
    kind: item.kind,
    text: item.text ?? '',
    streetAddress: item.streetAddress ?? '',
    postalCode: item.postalCode ?? '',
    locality: item.locality ?? '',
    telephone: item.telephone ?? '',
    email: item.email ?? '',
    url: item.url ?? '',
    alsoKnownAs: item.alsoKnownAs.join('\n'),
    since: item.since === null ? '' : String(item.since),
    pictures: item.pictures,
  }),
  bodyOf: form => ({
    name: form.name.trim(),
    kind: form.kind,
    text: orNothing(form.text),
    streetAddress: orNothing(form.streetAddress),
    postalCode: orNothing(form.postalCode),
    locality: orNothing(form.locality),
    telephone: orNothing(form.telephone),
    email: orNothing(form.email),
    url: webAddress(form.url),
    alsoKnownAs: linesOf(form.alsoKnownAs),
    since: numberOf(form.since),
    pictures: usesOf(form.pictures),
  }),
  missing: form => (form.name.trim() === '' ? ['name'] : []),
  titleOf: item => item.name,
  After: props => (
    <>
      <SecondContact {...props} />
      <Merge {...props} />
    </>
  ),
  Fields,
  ask: (api, id, signal) => api.get(one, { params: { id }, ...(signal ? { signal } : {}) }),
  create: (api, body) => api.post('/neighbourhoods/{neighbourhood}/organisations', body),
  change: (api, id, patch, version) => api.patch(one, patch, { params: { id }, version }),
  archive: (api, id, version) => api.delete(one, { params: { id }, version }),
  confirm: (api, id) => api.post(`${one}/confirmations`, undefined, { params: { id } }),
};

function Fields({ api, form, faultOf, onChange }: FieldsProps<OrganisationForm>) {
  const offered = [...new Set([...kinds, form.kind])];
  return (
    <>
      <fieldset class="group">
        <legend>
          <h2>{t('org-what')}</h2>
        </legend>
        <TextField name="name" label={t('dir-name')} fault={faultOf('name')} value={form.name} maxLength={120} onInput={name => onChange({ name })} />
        <SelectField
          name="kind"
          label={t('org-kind')}
          fault={faultOf('kind')}
          value={form.kind}
          options={offered.map(code => ({ value: code, label: codeText('organisation-kind', code) }))}
          onChange={kind => onChange({ kind })}
        />
        <TextField name="alsoKnownAs" rows={2} label={t('dir-also')} hint={t('dir-also-hint')} fault={faultOf('alsoKnownAs')} value={form.alsoKnownAs} onInput={alsoKnownAs => onChange({ alsoKnownAs })} />
        <MarkdownField name="text" label={t('dir-text')} hint={t('org-text-hint')} fault={faultOf('text')} value={form.text} onInput={text => onChange({ text })} />
        <div class="short">
          <TextField name="since" inputMode="numeric" label={t('org-since')} hint={t('org-since-hint')} fault={faultOf('since')} value={form.since} maxLength={4} onInput={since => onChange({ since })} />
        </div>
      </fieldset>
      <fieldset class="group">
        <legend>
          <h2>{t('dir-reach')}</h2>
        </legend>
        <div class="beside">
          <TextField name="telephone" type="tel" label={t('dir-telephone')} fault={faultOf('telephone')} value={form.telephone} maxLength={30} onInput={telephone => onChange({ telephone })} />
          <TextField name="email" type="email" label={t('dir-email')} fault={faultOf('email')} value={form.email} maxLength={254} onInput={email => onChange({ email })} />
        </div>
        <TextField name="url" type="url" label={t('dir-url')} fault={faultOf('url')} value={form.url} maxLength={2000} onInput={url => onChange({ url })} />
        <Address form={form} faultOf={faultOf} onChange={onChange} />
      </fieldset>
      <fieldset class="group">
        <legend>
          <h2>{t('dir-picture')}</h2>
        </legend>
        <PicturesField api={api} pictures={form.pictures} fault={faultOf('pictures')} onChange={pictures => onChange({ pictures })} />
      </fieldset>
    </>
  );
}

interface AddressForm {
  streetAddress: string;
  postalCode: string;
  locality: string;
}

/** Street, postcode and town side by side. */
export function Address({ form, faultOf, onChange }: { form: AddressForm; faultOf: (field: string) => string | undefined; onChange: (change: Partial<AddressForm>) => void }) {
  return (
    <div class="beside">
      <TextField name="streetAddress" label={t('dir-street')} fault={faultOf('streetAddress')} value={form.streetAddress} maxLength={120} onInput={streetAddress => onChange({ streetAddress })} />
      <TextField name="postalCode" label={t('dir-postal-code')} fault={faultOf('postalCode')} value={form.postalCode} maxLength={10} onInput={postalCode => onChange({ postalCode })} />
      <TextField name="locality" label={t('dir-locality')} fault={faultOf('locality')} value={form.locality} maxLength={60} onInput={locality => onChange({ locality })} />
    </div>
  );
}
