import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';

import { postSignUp } from '../../form/who/signUp';
import { TaskForm, whoFaults, whoOf, type Draft } from '../../form/who/TaskForm';
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
    const result = await postSignUp(api, id, date.occurrence, draft);
    if (!result.ok) return result;
    announce(t('ups-added', { name: whoOf(draft).name ?? '' }));
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
        area="ups"
        title={t('ups-add')}
        fields={['guests']}
        labels={{ guests: t('ups-guests-with') }}
        who={t('who-for')}
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
