import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';

import { TaskForm, whoFaults, whoOf, type Draft } from '../desk/TaskForm';
import type { ListDate } from './dates';

interface AnotherProps {
  api: Api;
  id: string;
  date: ListDate;
  done: () => void;
}

/** Somebody who called or stands at the desk: on the list at once. */
export function Another({ api, id, date, done }: AnotherProps) {
  const [open, setOpen] = useState(false);
  async function send(draft: Draft) {
    const { name, telephone, consent } = whoOf(draft);
    const result = await api.post(
      '/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups',
      { occurrence: date.occurrence, name: name ?? '', guests: Number(draft['guests'] || 0), ...(telephone ? { telephone } : {}), consent },
      { params: { id } },
    );
    if (!result.ok) return result;
    announce(t('ups-added', { name: name ?? '' }));
    setOpen(false);
    done();
    return result;
  }
  if (!open)
    return (
      <p class="unprinted">
        <button class="button button--plain" type="button" onClick={() => setOpen(true)}>
          <Icon name="plus" />
          {t('ups-add')}
        </button>
      </p>
    );
  return (
    <div class="ups__form unprinted">
      <TaskForm
        title={t('ups-add')}
        fields={['guests']}
        labels={{ guests: t('ups-guests-with') }}
        who={t('exch-who')}
        faults={draft => whoFaults(draft, false)}
        send={send}
        action={t('ups-add-do')}
        onStop={() => setOpen(false)}
      >
        {fault => <TextField name="guests" type="number" inputMode="numeric" label={t('ups-guests-with')} value="0" fault={fault('guests')} />}
      </TaskForm>
    </div>
  );
}
