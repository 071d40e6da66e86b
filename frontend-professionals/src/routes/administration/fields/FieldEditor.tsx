import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExtraField, ExtraFieldDraft } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { linesOf, orNothing } from '../../../form/texts';
import { Side } from '../../../form/Side';
import { slugOf } from '../slug';
import { EmptyBox } from './EmptyBox';

type Type = ExtraField['type'];
const types: readonly Type[] = ['line', 'text', 'number', 'flag', 'choice', 'date', 'link'];
const names = ['name', 'nameEn', 'hint', 'options', 'ordinal', 'slug', 'kind'] as const;
const one = '/neighbourhoods/{neighbourhood}/extra-fields/{id}' as const;

interface FieldEditorProps {
  api: Api;
  kind: ExtraField['kind'];
  field: ExtraField | null;
  /** The last place in the order: a new one comes after it. */
  last: number;
  /** Whether the asker sets what only professionals see. */
  professionals: boolean;
  done: () => void;
  close: () => void;
}

/** One field: what it is called, what can be filled in, and who sees it. */
export function FieldEditor({ api, kind, field, last, professionals, done, close }: FieldEditorProps) {
  const [type, setType] = useState<Type>(field?.type ?? 'line');
  const [seen, setSeen] = useState(field?.public ?? true);
  const [archived, setArchived] = useState(field?.archivedAt != null);
  const form = useForm<string>(names, async draft => {
    const typed = {
      name: (draft['name'] ?? '').trim(),
      nameEn: (draft['nameEn'] ?? '').trim(),
      hint: orNothing(draft['hint'] ?? ''),
      options: linesOf(draft['options'] ?? ''),
      public: seen,
      ordinal: Number(draft['ordinal']) || 0,
    };
    const result = field ? await change(api, field.id, { ...typed, archived }) : await add(api, { ...typed, kind, type, slug: slugOf(typed.nameEn) });
    if (result.ok) done();
    return result;
  });
  const labels = { name: t('field-name'), nameEn: t('field-name-en'), hint: t('field-hint'), options: t('field-options'), ordinal: t('category-ordinal'), slug: t('field-name-en'), kind: t('field-new') };
  return (
    <div class="stack gap-4">
      <Side title={field?.name ?? t('field-new')} form={form} text="field" labels={labels} onClose={close}>
        {faultOf => (
          <>
            <TextField name="name" label={labels.name} fault={faultOf('name')} value={field?.name ?? ''} maxLength={60} />
            <TextField name="nameEn" label={labels.nameEn} fault={faultOf('nameEn') ?? faultOf('slug')} value={field?.nameEn ?? ''} maxLength={60} />
            <TextField name="hint" label={labels.hint} hint={t('field-hint-hint')} fault={faultOf('hint')} value={field?.hint ?? ''} maxLength={200} />
            {field ? (
              <p>
                <b>{t('field-type')}:</b> {t(`field-type-${type}`)}
              </p>
            ) : (
              <SelectField name="type" label={t('field-type')} hint={t('field-type-hint')} value={type} options={types.map(value => ({ value, label: t(`field-type-${value}`) }))} onChange={value => setType(value as Type)} />
            )}
            {type === 'choice' ? (
              <TextField name="options" label={labels.options} hint={t('field-options-hint')} fault={faultOf('options')} rows={5} value={field?.options.join('\n') ?? ''} />
            ) : null}
            {professionals ? <Tick checked={!seen} text="field-hide" onChange={on => setSeen(!on)} /> : null}
            <div class="short">
              <TextField name="ordinal" type="number" inputMode="numeric" label={labels.ordinal} hint={t('category-ordinal-hint')} fault={faultOf('ordinal')} value={String(field?.ordinal ?? last + 1)} />
            </div>
            {field ? <Tick checked={archived} text="field-archive" onChange={setArchived} /> : null}
          </>
        )}
      </Side>
      {field?.archivedAt ? <EmptyBox api={api} field={field} done={done} /> : null}
    </div>
  );
}

function Tick({ checked, text, onChange }: { checked: boolean; text: string; onChange: (on: boolean) => void }) {
  return (
    <label class="choice choice--quiet">
      <input type="checkbox" checked={checked} onChange={event => onChange(event.currentTarget.checked)} />
      <span>
        {t(text)}
        <small>{t(`${text}-hint`)}</small>
      </span>
    </label>
  );
}

/** The name of the values follows from the English one and never changes after that. */
const add = (api: Api, draft: ExtraFieldDraft) => api.post('/neighbourhoods/{neighbourhood}/extra-fields', draft);

async function change(api: Api, id: string, patch: Omit<ExtraFieldDraft, 'kind' | 'type' | 'slug'> & { archived: boolean }): Promise<Result<ExtraField>> {
  const read = await api.get(one, { params: { id } });
  return read.ok ? await api.patch(one, patch, { params: { id }, version: read.version }) : read;
}
