import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { language, t } from 'shared-ui/i18n/text';

export interface HearProps {
  api: Api;
  /** Of the correction that was sent just now. */
  id: string;
}

const fields = ['contact', 'telephone', 'email'] as const;

/** Whoever said that something is not right may leave a number or an address, and hears once what came of it. */
export function Hear({ api, id }: HearProps) {
  const [done, setDone] = useState(false);
  const form = useForm<(typeof fields)[number]>(fields, async ({ contact }) => {
    const told = contact.trim();
    if (told === '') return { ok: false, problem: { type: '/problems/invalid', title: '', status: 400, errors: [{ pointer: '/contact', code: 'required' }] } };
    const body = { ...(told.includes('@') ? { email: told } : { telephone: told }), language: language.value.code === 'en' ? 'en' : 'nl' } as const;
    const result = await api.post('/neighbourhoods/{neighbourhood}/corrections/{id}/_hear', body, { params: { id } });
    setDone(result.ok);
    return result;
  });
  const label = t('hear-contact');
  const faults = wordFaults(form.faults, 'hear', { contact: label, telephone: label, email: label }, { telephone: 'contact', email: 'contact' });
  const fault = fields.map(name => faultOf(faults, name)).find(Boolean);
  if (done) return <p role="status">{t('hear-done')}</p>;
  return (
    <form class="stack gap-3" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('hear-summary')} items={form.problem ? [{ text: t(form.problem.status === 429 ? 'hear-enough' : 'hear-failed') }] : faults} />
      <TextField name="contact" label={label} hint={t('hear-contact-hint')} fault={fault} maxLength={254} autocomplete="on" />
      <p>
        <button class="button button--small" type="submit" aria-busy={form.busy}>
          {t('hear-do')}
        </button>
      </p>
    </form>
  );
}
