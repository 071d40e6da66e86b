import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';

import { Trouble } from '../../show/Trouble';
import type { ListDate } from './dates';

const fields = ['name', 'telephone', 'guests'] as const;

interface AnotherProps {
  api: Api;
  id: string;
  date: ListDate;
  done: () => void;
}

/** Somebody who called or stands at the desk: on the list at once. */
export function Another({ api, id, date, done }: AnotherProps) {
  const [open, setOpen] = useState(false);
  const form = useForm<string>(fields, async draft => {
    const [name = '', telephone = ''] = [draft['name']?.trim(), draft['telephone']?.trim()];
    const result = await api.post(
      '/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups',
      { occurrence: date.occurrence, name, guests: Number(draft['guests'] || 0), ...(telephone ? { telephone } : {}) },
      { params: { id } },
    );
    if (!result.ok) return result;
    announce(t('ups-added', { name }));
    setOpen(false);
    done();
    return result;
  });
  if (!open)
    return (
      <p class="unprinted">
        <button class="button button--plain" type="button" onClick={() => setOpen(true)}>
          <Icon name="plus" />
          {t('ups-add')}
        </button>
      </p>
    );
  const labels = { name: t('ups-name'), telephone: t('ups-telephone'), guests: t('ups-guests-with') };
  const faults = wordFaults(form.faults, 'ups', labels);
  return (
    <form class="stack gap-4 ups__form unprinted" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} />
      <TextField name="name" label={labels.name} fault={faultOf(faults, 'name')} maxLength={100} />
      <TextField name="telephone" type="tel" label={labels.telephone} hint={t('ups-telephone-hint')} fault={faultOf(faults, 'telephone')} maxLength={40} />
      <TextField name="guests" type="number" inputMode="numeric" label={labels.guests} value="0" fault={faultOf(faults, 'guests')} />
      <p class="row">
        <button class="button" type="submit" aria-busy={form.busy}>
          {t('ups-add-do')}
        </button>
        <button class="button button--plain" type="button" onClick={() => setOpen(false)}>
          {t('ups-add-not')}
        </button>
      </p>
    </form>
  );
}
