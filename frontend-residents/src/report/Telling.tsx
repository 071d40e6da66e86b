import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ReportDraft } from 'shared-ui/api/contract.gen';
import { Choices } from 'shared-ui/form/Choices';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { hasText, t } from 'shared-ui/i18n/text';

import 'shared-ui/tokens/form.css';

export interface TellingProps {
  api: Api;
  item: Pick<ReportDraft, 'kind'> & { id: string };
  words: 'report' | 'object';
  done: () => void;
}

const reasons = ['insult', 'discrimination', 'scam', 'advertising', 'danger', 'privacy', 'other'] as const;
const fields = ['reason', 'note'] as const;

/** What is wrong with it: a moderator reads it and decides, with a reason. */
export function Telling({ api, item, words, done }: TellingProps) {
  const [reason, setReason] = useState('');
  const objection = words === 'object';
  const form = useForm<(typeof fields)[number]>(fields, async ({ note }) => {
    const said = note.trim();
    const chosen = objection ? 'objection' : reason;
    const result = await api.post('/neighbourhoods/{neighbourhood}/reports', { kind: item.kind, item: item.id, reason: chosen as ReportDraft['reason'], note: said === '' ? null : said });
    if (result.ok) done();
    return result;
  });
  const faults = wordFaults(form.faults, 'report', { reason: t('report-reason'), note: t('report-note') });
  const trouble = form.problem ? [{ text: t('report-failed') }] : faults;
  return (
    <form class="stack gap-3" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('report-summary')} items={trouble} />
      {hasText(`report-read-${item.kind}`) ? <p>{t(`report-read-${item.kind}`)}</p> : null}
      {objection ? null : (
        <Choices
          legend={t('report-reason')}
          name="reason"
          type="radio"
          fault={faultOf(faults, 'reason')}
          chosen={[reason]}
          options={reasons.map(value => ({ value, label: t(`report-reason-${value}`) }))}
          onChoose={setReason}
        />
      )}
      <TextField name="note" label={t(`${words}-note`)} hint={t(`${words}-note-hint`)} fault={faultOf(faults, 'note')} rows={3} maxLength={2000} />
      <p>
        <button class="button" type="submit" aria-busy={form.busy}>
          {t(`${words}-send`)}
        </button>
      </p>
    </form>
  );
}
