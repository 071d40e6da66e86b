import type { ProjectDraft } from 'shared-ui/api/contract.gen';
import type { Listing, Project } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { comingLines, firstOfEach } from '../../data/coming';
import { ChipChoices } from '../../form/ChipChoices';
import { MarkdownField } from '../../form/MarkdownField';
import { usesOf } from '../../form/pictures';
import { PicturesField } from '../../form/PicturesField';
import { orNothing, webAddress } from '../../form/texts';
import type { FieldsProps, Kind } from './kind';

interface ProjectForm {
  title: string;
  summary: string;
  text: string;
  organisation: string;
  contactName: string;
  contactTelephone: string;
  contactEmail: string;
  url: string;
  pictures: Project['pictures'];
  /** With their names, because not all of them are in a list. */
  activities: { id: string; title: string }[];
}

const one = '/neighbourhoods/{neighbourhood}/projects/{id}' as const;

/** An initiative with its activities. */
export const project: Kind<Project, ProjectForm, ProjectDraft> = {
  path: '/projecten',
  text: 'project',
  labels: {
    title: 'dir-name', summary: 'project-summary', text: 'dir-text', organisation: 'place-owner', 'contact/name': 'project-contact-name',
    'contact/telephone': 'dir-telephone', 'contact/email': 'dir-email', contact: 'project-contact', url: 'dir-url', pictures: 'pictures-label', activities: 'project-activities',
  },
  empty: organisation => ({
    title: '', summary: '', text: '', organisation, contactName: '', contactTelephone: '', contactEmail: '', url: '', pictures: [], activities: [],
  }),
  called: (form, name) => ({ ...form, title: name }),
  formOf: item => ({
    title: item.title,
    summary: item.summary ?? '',
    text: item.text ?? '',
    organisation: item.organisation?.id ?? '',
    contactName: item.contact?.name ?? '',
    contactTelephone: item.contact?.telephone ?? '',
    contactEmail: item.contact?.email ?? '',
    url: item.url ?? '',
    pictures: item.pictures,
    activities: item.activities.map(({ id, title }) => ({ id, title })),
  }),
  bodyOf(form) {
    const contact = { name: orNothing(form.contactName), telephone: orNothing(form.contactTelephone), email: orNothing(form.contactEmail) };
    return {
      title: form.title.trim(),
      summary: orNothing(form.summary),
      text: orNothing(form.text),
      organisation: orNothing(form.organisation),
      contact: Object.values(contact).every(value => value === null) ? null : contact,
      url: webAddress(form.url),
      pictures: usesOf(form.pictures),
      activities: form.activities.map(({ id }) => id),
    };
  },
  missing: form => (form.title.trim() === '' ? ['title'] : []),
  titleOf: item => item.title,
  Fields,
  ask: (api, id, signal) => api.get(one, { params: { id }, ...(signal ? { signal } : {}) }),
  create: (api, body) => api.post('/neighbourhoods/{neighbourhood}/projects', body),
  change: (api, id, patch, version) => api.patch(one, patch, { params: { id }, version }),
  archive: (api, id, version) => api.delete(one, { params: { id }, version }),
  confirm: (api, id) => api.post(`${one}/confirmations`, undefined, { params: { id } }),
};

function Fields(props: FieldsProps<ProjectForm>) {
  const { api, form, faultOf, onChange } = props;
  return (
    <>
      <fieldset class="group">
        <legend>
          <h2>{t('project-what')}</h2>
        </legend>
        <TextField name="title" label={t('dir-name')} fault={faultOf('title')} value={form.title} maxLength={120} onInput={title => onChange({ title })} />
        <TextField name="summary" label={t('project-summary')} fault={faultOf('summary')} value={form.summary} maxLength={300} onInput={summary => onChange({ summary })} />
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
        <MarkdownField name="text" label={t('dir-text')} hint={t('project-text-hint')} fault={faultOf('text')} value={form.text} onInput={text => onChange({ text })} />
      </fieldset>
      <ActivitiesOf {...props} />
      <fieldset class="group">
        <legend>
          <h2>{t('project-contact')}</h2>
        </legend>
        <div class="beside">
          <TextField name="contact/name" label={t('project-contact-name')} fault={faultOf('contact/name')} value={form.contactName} maxLength={120} onInput={contactName => onChange({ contactName })} />
          <TextField name="contact/telephone" type="tel" label={t('dir-telephone')} fault={faultOf('contact/telephone')} value={form.contactTelephone} maxLength={30} onInput={contactTelephone => onChange({ contactTelephone })} />
        </div>
        <TextField name="contact/email" type="email" label={t('dir-email')} fault={faultOf('contact/email')} value={form.contactEmail} maxLength={254} onInput={contactEmail => onChange({ contactEmail })} />
        <TextField name="url" type="url" label={t('dir-url')} fault={faultOf('url')} value={form.url} maxLength={2000} onInput={url => onChange({ url })} />
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

/** Which activities belong to it: those of the coming weeks, and those that already did. */
function ActivitiesOf({ api, neighbourhood, form, faultOf, onChange }: FieldsProps<ProjectForm>) {
  const lines = useAnswer<Listing[]>(`${neighbourhood.slug} coming `, signal => comingLines(api, signal));
  const coming = lines.state === 'ready' ? firstOfEach(lines.value).map(line => line.activity) : [];
  const offered = [...form.activities, ...coming.filter(activity => !form.activities.some(known => known.id === activity.id))];
  const named = [...offered].sort((one, other) => one.title.localeCompare(other.title));
  return (
    <div class="group">
      <ChipChoices
        name="activities"
        legend={t('project-activities')}
        hint={t('project-activities-hint')}
        fault={faultOf('activities')}
        chosen={form.activities.map(({ id }) => id)}
        options={named.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={chosen => onChange({ activities: named.filter(({ id }) => chosen.includes(id)).map(({ id, title }) => ({ id, title })) })}
      />
    </div>
  );
}
