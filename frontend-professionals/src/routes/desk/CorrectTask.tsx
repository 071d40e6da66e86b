import { useState } from 'preact/hooks';
import type { CorrectionDraft } from 'shared-ui/api/contract.gen';
import type { OwnHit } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { nameOf } from '../../find/hits';
import { useKey } from '../../form/useKey';
import { ChipRadio } from '../../form/who/ChipRadio';
import { TaskForm, whoFaults, whoOf } from '../../form/who/TaskForm';
import type { TaskProps } from './tasks';

const N = '/neighbourhoods/{neighbourhood}' as const;
const nouns = { activity: 'activities', organisation: 'organisations', place: 'places', project: 'projects', service: 'services' } as const;
const codes = ['stopped', 'other-time', 'other-place', 'other'] as const;

/** Something is not right; whoever says so hears what came of it when they leave a number. */
export function CorrectTask({ api, about, onNoted, onOver }: TaskProps & { about: OwnHit }) {
  const [code, setCode] = useState('');
  const keyOf = useKey();

  async function send(draft: Record<string, string>) {
    const { name, telephone, consent } = whoOf(draft);
    const note = draft['note']?.trim() ?? '';
    const body: CorrectionDraft = { code: code as CorrectionDraft['code'], note: note || null, ...(consent === null ? {} : { name, telephone, consent }) };
    const result = await api.post(`${N}/${nouns[about.kind]}/{id}/corrections`, body, { params: { id: about.card.id }, key: keyOf(code, note, name, telephone, consent) });
    if (!result.ok) return result;
    onNoted({
      did: t('desk-slip-corrected'),
      title: nameOf(about),
      text: note,
      lines: [
        [t('desk-slip-code'), t(`desk-code-${code}`)],
        [t('desk-slip-name'), name ?? ''],
      ],
      notes: [t(telephone ? 'desk-slip-call-outcome' : 'desk-slip-look'), ...(consent ? [t('desk-slip-kept', { how: consent })] : [])],
    });
    return result;
  }
  return (
    <TaskForm
      area="desk"
      title={t('desk-task-correct')}
      fields={['code', 'note']}
      labels={{ code: t('desk-code'), note: t('desk-note') }}
      who={t('desk-who-reports')}
      whoLast
      faults={draft => [...(code === '' ? [{ pointer: '/code', code: 'required' }] : []), ...whoFaults(draft, true)]}
      send={send}
      action={t('desk-do-correct')}
      onStop={onOver}
    >
      {fault => (
        <>
          <ChipRadio legend={t('desk-code')} name="code" fault={fault('code')} chosen={code} options={codes.map(value => ({ value, label: t(`desk-code-${value}`) }))} onChoose={setCode} />
          <TextField name="note" label={t('desk-note')} rows={2} maxLength={1000} fault={fault('note')} />
        </>
      )}
    </TaskForm>
  );
}
