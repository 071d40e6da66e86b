import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Answer } from 'shared-ui/api/contract.gen';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { typed as typedIn } from '../typed';
import { focusField } from '../../show/focus';
import { Trouble } from '../../show/Trouble';
import { PersonHint } from './PersonHint';
import { HELD, useHint } from './useHint';

interface AnswerFormProps {
  api: Api;
  /** The question. */
  id: string;
  /** The answer that is changed; without it a new one. */
  existing?: Answer;
  again: () => void;
}

const N = '/neighbourhoods/{neighbourhood}/questions/{id}/answers' as const;

/** One more answer, or another text for an own one. */
export function AnswerForm({ api, id, existing, again }: AnswerFormProps) {
  const { signs, held, typed, heed } = useHint(api);
  /** Another one begins with an empty field, which has the focus. */
  const [round, setRound] = useState(0);
  const begun = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (round > 0) focusField(begun.current);
  }, [round]);
  const name = existing ? `text-${existing.id}` : 'text';
  const form = useForm(['text'], async (_, data) => {
    const text = typedIn(data, name).trim();
    const heeded = await heed('', text);
    if (!heeded.ok) return heeded;
    const result = existing
      ? await api.patch(`${N}/{item}`, { text }, { params: { id, item: existing.id }, version: `"${existing.version}"` })
      : await api.post(N, { text }, { params: { id } });
    if (!result.ok) return result;
    announce(t('qst-answer-placed'));
    setRound(count => count + 1);
    typed('', '');
    again();
    return result;
  });
  const faults = wordFaults(form.faults, 'qst', { text: t('qst-field-answer') }, { text: name });
  return (
    <form class="stack gap-4" key={round} ref={begun} noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem?.status === HELD ? null : form.problem} />
      <TextField name={name} label={t(existing ? 'qst-field-answer' : 'qst-field-answer-yours')} value={existing?.text ?? ''} rows={5} maxLength={4000} fault={faultOf(faults, 'text')} onInput={text => typed('', text)} />
      <PersonHint signs={signs} held={held} />
      <p>
        <button class="button" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'qst-placing' : signs.length > 0 && held > 0 ? 'qst-place-still' : existing ? 'qst-answer-save' : 'qst-answer-place')}
        </button>
      </p>
    </form>
  );
}
