import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { publishLink } from '../../data/proposal';
import { useKey } from '../../form/useKey';
import { TaskForm, whoFaults, whoOf } from '../../form/who/TaskForm';
import type { TaskProps } from './tasks';

const fields = ['what', 'when', 'place'] as const;

/** An activity that is not on the site yet, in the words of who tells it: made from the same form at once, or later. */
export function NewTask({ api, neighbourhood, onNoted, onOver }: TaskProps) {
  const keyOf = useKey();

  async function send(draft: Record<string, string>) {
    const { name, telephone, consent } = whoOf(draft);
    const [what = '', when = '', place = ''] = fields.map(field => draft[field]?.trim());
    const result = await api.post(
      '/neighbourhoods/{neighbourhood}/proposals',
      { kind: 'activity', what, when: when || null, place: place || null, name, telephone, consent },
      { key: keyOf(what, when, place, name, telephone, consent) },
    );
    if (!result.ok) return result;
    onNoted({
      did: t('desk-slip-new'),
      title: what.split('\n')[0] ?? what,
      text: what.split('\n').slice(1).join('\n'),
      lines: [
        [t('desk-slip-when'), when],
        [t('desk-slip-where'), place],
        [t('desk-slip-name'), name ?? ''],
      ],
      notes: [t(telephone ? 'desk-slip-call-new' : 'desk-slip-new-next'), t('desk-slip-kept', { how: consent ?? '' })],
      then: { href: publishLink(`/werk/${neighbourhood.slug}`, { id: result.value.id, kind: 'activity' }), text: t('desk-make') },
    });
    return result;
  }
  return (
    <TaskForm
      area="desk"
      title={t('desk-task-new')}
      fields={fields}
      labels={{ what: t('desk-what'), when: t('desk-when'), place: t('desk-place') }}
      who={t('desk-who-tells')}
      whoLast
      faults={draft => [...(draft['what']?.trim() ? [] : [{ pointer: '/what', code: 'required' }]), ...whoFaults(draft, false)]}
      send={send}
      action={t('desk-do-new')}
      onStop={onOver}
    >
      {fault => (
        <>
          <TextField name="what" label={t('desk-what')} hint={t('desk-what-hint')} rows={2} maxLength={300} fault={fault('what')} />
          <div class="beside">
            <TextField name="when" label={t('desk-when')} maxLength={300} fault={fault('when')} />
            <TextField name="place" label={t('desk-place')} maxLength={300} fault={fault('place')} />
          </div>
        </>
      )}
    </TaskForm>
  );
}
