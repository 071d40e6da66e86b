import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { useAnswer } from 'shared-ui/data/answer';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from '../../show/Trouble';

const one = '/neighbourhoods/{neighbourhood}/organisations/{id}/second-contact' as const;

/** Who is asked whether things still hold when the organisation itself is not heard for a week. Readers do not see it. */
export function SecondContact({ api, id }: { api: Api; id: string }) {
  const answer = useAnswer(`second contact ${id}`, signal => api.get(one, { params: { id }, signal }));
  const [saved, setSaved] = useState(false);
  const form = useForm<'secondEmail' | 'email'>(['secondEmail', 'email'], async ({ secondEmail }) => {
    setSaved(false);
    const version = answer.state === 'ready' ? answer.version : null;
    const result = await api.put(one, { email: secondEmail.trim() || null }, { params: { id }, version });
    if (result.ok) {
      setSaved(true);
      announce(t('second-saved'));
      if (answer.state === 'ready') answer.again();
    }
    return result;
  });
  if (answer.state !== 'ready') return null;
  const faults = wordFaults(form.faults, 'second', { email: t('second-email') }, { email: 'secondEmail' });
  return (
    <form class="group stack gap-3" noValidate aria-busy={form.busy} aria-labelledby="second" onSubmit={form.onSubmit}>
      <h2 id="second">{t('second-title')}</h2>
      <p>{t('second-text')}</p>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} again={answer.again} />
      <TextField name="secondEmail" type="email" label={t('second-email')} hint={t('second-hint')} value={answer.value.email ?? ''} fault={faultOf(faults, 'email')} maxLength={254} />
      <p>
        <button class="button button--plain" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'form-saving' : 'second-save')}
        </button>{' '}
        <span role="status">{saved ? t('second-saved') : null}</span>
      </p>
    </form>
  );
}
