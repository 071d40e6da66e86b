import type { Colleague, ColleagueCard, ColleagueDraft } from 'shared-ui/api/contract.gen';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { languageName } from 'shared-ui/i18n/languageName';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';

import { categoryName } from '../../data/categories';
import { useWhole, valueOf, WINDOW, type Choices } from '../../data/whole';
import { ChipChoices } from '../../form/ChipChoices';
import { FoundDraft } from '../../form/FoundDraft';
import { writtenExceptions, writtenHours } from '../../form/hours';
import { plainDifferences } from '../../form/plainDifferences';
import { Stale } from '../../form/Stale';
import { EDITING, useEditing } from '../../form/useEditing';
import { ownOrganisations } from '../../frame/roles';
import { Trouble } from '../../show/Trouble';
import { bodyOf, emptyProfile, formOf, labels, type ProfileForm } from './profileForm';
import { WalkIn } from './WalkIn';
import { days, dayText, spoken } from './words';

import 'shared-ui/tokens/facts.css';
import 'shared-ui/tokens/form.css';
import '../../form/form.css';

interface EditorProps extends ScreenProps {
  existing: Colleague | null;
  version: string | null;
  choices: Choices;
}

const one = '/neighbourhoods/{neighbourhood}/colleagues/{id}';
const nothing = { ok: true as const, value: null, version: null };

/** A profile being filled in; saving what is unchanged says that it is right. */
export function Editor({ api, session, neighbourhood, go, existing, version, choices }: EditorProps) {
  const person = session.person.value;
  const base = `/werk/${neighbourhood.slug}/wie-is-wie`;
  const id = existing?.id ?? '';
  const initial = existing ? formOf(existing) : emptyProfile(person?.name ?? '', person ? (ownOrganisations(person, neighbourhood.slug)[0]?.id ?? '') : '');
  const { draft, form, theirs, base: before, settle, takeTheirs } = useEditing<ProfileForm, ColleagueDraft, Colleague>({
    key: `colleague ${neighbourhood.slug} ${id || 'new'}`,
    fields: Object.keys(labels),
    initial,
    bodyOf,
    missing: value => (['name', 'organisation'] as const).filter(field => value[field].trim() === '').map(field => ({ pointer: `/${field}`, code: 'required' })),
    existing: existing && { body: bodyOf(formOf(existing)), version },
    first: () => Promise.resolve(nothing),
    create: body => api.post('/neighbourhoods/{neighbourhood}/colleagues', body),
    change: (patch, seen) => api.patch(one, patch, { params: { id }, version: seen }),
    confirm: () => api.post(`${one}/confirmations`, undefined, { params: { id } }),
    reread: () => api.get(one, { params: { id } }),
    bodyOfItem: item => bodyOf(formOf(item)),
    done: (item, saved) => {
      if (saved) announce(t('col-saved'));
      go(`${base}/${item?.id ?? id}`);
    },
  });
  const words = Object.fromEntries(Object.entries(labels).map(([field, text]) => [field, t(text)]));
  const faults = wordFaults(form.faults, 'col', words);
  /** What changes most often stands first, once there is a profile. */
  const away = <Away api={api} slug={neighbourhood.slug} self={id} form={draft.value} fault={field => faultOf(faults, field)} onChange={draft.set} />;
  return (
    <form id={EDITING} class="stack gap-5" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} key={draft.found ? 'found' : 'begun'}>
      {draft.found ? <FoundDraft onThrowAway={() => draft.reset(initial)} /> : null}
      <ErrorSummary title={t('form-summary')} items={faults} />
      {theirs && before ? (
        <Stale differences={plainDifferences(before, theirs, bodyOf(draft.value), words, { walkInHours: writtenHours, walkInExceptions: writtenExceptions })} onSettle={settle} onTakeTheirs={takeTheirs} />
      ) : (
        <Trouble problem={form.problem} />
      )}
      {existing ? away : null}
      <Fields form={draft.value} choices={choices} areas={neighbourhood.areas} fault={field => faultOf(faults, field)} onChange={draft.set} />
      {existing === null || existing.mine ? <WalkIn form={draft.value} places={choices.places} fault={field => faultOf(faults, field)} onChange={draft.set} /> : null}
      {existing ? null : away}
      <div class="row">
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'form-saving' : existing && !draft.changed ? 'keep-right' : 'form-save')}
        </button>
        <a class="button button--plain" href={id === '' ? base : `${base}/${id}`}>
          {t('form-stop')}
        </a>
      </div>
    </form>
  );
}

interface FieldsProps {
  form: ProfileForm;
  fault: (field: keyof ProfileForm) => string | undefined;
  onChange: (change: Partial<ProfileForm>) => void;
}

function Fields({ form, choices, areas, fault, onChange }: FieldsProps & { choices: Choices; areas: ScreenProps['neighbourhood']['areas'] }) {
  const languages = [...spoken, ...form.languages.filter(code => !(spoken as readonly string[]).includes(code))];
  const organisations = [{ value: '', label: t('col-choose') }, ...choices.organisations.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <>
      <fieldset class="group">
        <legend>
          <h2>{t('col-who')}</h2>
        </legend>
        <div class="beside">
          <TextField name="name" label={t('col-name')} fault={fault('name')} value={form.name} maxLength={120} onInput={name => onChange({ name })} />
          <TextField name="jobTitle" label={t('col-job')} fault={fault('jobTitle')} value={form.jobTitle} maxLength={120} onInput={jobTitle => onChange({ jobTitle })} />
        </div>
        <SelectField name="organisation" label={t('col-organisation')} fault={fault('organisation')} value={form.organisation} options={organisations} onChange={organisation => onChange({ organisation })} />
      </fieldset>
      <fieldset class="group">
        <legend>
          <h2>{t('col-knows')}</h2>
        </legend>
        <TextField name="expertise" rows={4} label={t('col-expertise')} hint={t('col-expertise-hint')} fault={fault('expertise')} value={form.expertise} maxLength={1000} onInput={expertise => onChange({ expertise })} />
        <ChipChoices name="themes" legend={t('col-themes')} fault={fault('themes')} chosen={form.themes} options={choices.categories.map(category => ({ value: category.slug, label: categoryName(category) }))} onChange={themes => onChange({ themes })} />
        <ChipChoices name="languages" legend={t('col-languages')} fault={fault('languages')} chosen={form.languages} options={languages.map(value => ({ value, label: languageName(value) }))} onChange={chosen => onChange({ languages: chosen })} />
      </fieldset>
      <fieldset class="group">
        <legend>
          <h2>{t('col-when-where')}</h2>
        </legend>
        <ChipChoices name="days" legend={t('col-days')} fault={fault('days')} chosen={form.days} options={days.map(value => ({ value, label: dayText(value) }))} onChange={chosen => onChange({ days: chosen })} />
        <ChipChoices name="areas" legend={t('col-areas')} hint={t('col-areas-hint')} fault={fault('areas')} chosen={form.areas} options={areas.map(area => ({ value: area.cbsCode, label: area.name }))} onChange={chosen => onChange({ areas: chosen })} />
        <TextField name="streets" rows={2} label={t('col-streets')} hint={t('col-streets-hint')} fault={fault('streets')} value={form.streets} onInput={streets => onChange({ streets })} />
      </fieldset>
      <fieldset class="group">
        <legend>
          <h2>{t('col-reach')}</h2>
        </legend>
        <p class="soft">{t('col-reach-hint')}</p>
        <div class="beside">
          <TextField name="telephone" type="tel" label={t('col-telephone')} fault={fault('telephone')} value={form.telephone} maxLength={30} onInput={telephone => onChange({ telephone })} />
          <TextField name="email" type="email" label={t('col-email')} fault={fault('email')} value={form.email} maxLength={254} onInput={email => onChange({ email })} />
        </div>
      </fieldset>
    </>
  );
}

function Away({ api, slug, self, form, fault, onChange }: FieldsProps & { api: ScreenProps['api']; slug: string; self: string }) {
  const others = valueOf(
    useWhole<ColleagueCard>(`${slug} every colleague`, (cursor, signal) =>
      api.get('/neighbourhoods/{neighbourhood}/colleagues', { query: { limit: WINDOW, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) }),
    ),
  ).filter(other => other.id !== self);
  return (
    <fieldset class="group">
      <legend>
        <h2>{t('col-away-title')}</h2>
      </legend>
      <div class="beside">
        <TextField name="absentUntil" type="date" label={t('col-absent-until')} fault={fault('absentUntil')} value={form.absentUntil} onInput={absentUntil => onChange({ absentUntil })} />
        <SelectField
          name="replacedBy"
          label={t('col-replaced-by')}
          fault={fault('replacedBy')}
          value={form.replacedBy}
          options={[{ value: '', label: t('col-nobody') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={replacedBy => onChange({ replacedBy })}
        />
      </div>
    </fieldset>
  );
}
