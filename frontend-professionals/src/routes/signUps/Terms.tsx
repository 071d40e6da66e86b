import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { SignUpTerms } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Trouble } from '../../show/Trouble';
import { Done } from '../../show/Work';

interface TermsProps {
  api: Api;
  id: string;
  done: () => void;
}

/** How one signs up: whether, how many fit, with how many guests, and until when. */
export function Terms({ api, id, done }: TermsProps) {
  const answer = useAnswer(`sign-up-terms ${id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/activities/{id}/sign-up-terms', { params: { id }, signal }),
  );
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={answer.again} />;
  return (
    <TermsForm
      api={api}
      id={id}
      terms={answer.value}
      done={() => {
        answer.again();
        done();
      }}
    />
  );
}

const fields = ['maximum', 'guests', 'closesHours'] as const;

function TermsForm({ api, id, terms, done }: TermsProps & { terms: SignUpTerms }) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useForm<string>(fields, async draft => {
    const number = (name: string) => Number(draft[name] || 0);
    const result = await api.put(
      '/neighbourhoods/{neighbourhood}/activities/{id}/sign-up-terms',
      { maximum: draft['maximum'] ? number('maximum') : null, guests: number('guests'), closesHours: number('closesHours') },
      { params: { id }, version: `"${terms.version}"` },
    );
    setSaid(result.ok ? 'ups-terms-kept' : '');
    if (result.ok) done();
    return result;
  });

  async function end() {
    const result = await api.delete('/neighbourhoods/{neighbourhood}/activities/{id}/sign-up-terms', { params: { id } });
    setProblem(result.ok ? null : result.problem);
    setSaid(result.ok ? 'ups-terms-ended' : '');
    if (result.ok) done();
  }

  const labels = { maximum: t('ups-maximum'), guests: t('ups-may-guests'), closesHours: t('ups-closes') };
  const faults = wordFaults(form.faults, 'ups', labels);
  return (
    <section class="panel stack gap-4 unprinted" aria-labelledby="terms">
      <h2 id="terms">{t('ups-terms')}</h2>
      <p>{t(terms.on ? 'ups-terms-on' : 'ups-terms-off')}</p>
      {said ? <Done>{t(said)}</Done> : null}
      <form class="stack gap-4 ups__form" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} onInput={() => setSaid('')}>
        <ErrorSummary title={t('form-summary')} items={faults} />
        <Trouble problem={form.problem ?? problem} />
        <TextField name="maximum" type="number" inputMode="numeric" label={labels.maximum} hint={t('ups-maximum-hint')} fault={faultOf(faults, 'maximum')} value={terms.maximum === null ? '' : String(terms.maximum)} />
        <TextField name="guests" type="number" inputMode="numeric" label={labels.guests} hint={t('ups-may-guests-hint')} fault={faultOf(faults, 'guests')} value={String(terms.guests)} />
        <TextField name="closesHours" type="number" inputMode="numeric" label={labels.closesHours} hint={t('ups-closes-hint')} fault={faultOf(faults, 'closesHours')} value={String(terms.closesHours)} />
        <p class="row">
          <button class="button" type="submit" aria-busy={form.busy}>
            {t(terms.on ? 'ups-terms-keep' : 'ups-terms-begin')}
          </button>
          {terms.on ? (
            <button class="button button--plain" type="button" onClick={() => void end()}>
              {t('ups-terms-end')}
            </button>
          ) : null}
        </p>
      </form>
    </section>
  );
}
