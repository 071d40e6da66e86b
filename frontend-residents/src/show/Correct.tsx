import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem, Result } from 'shared-ui/api/problem';
import type { CorrectionCode } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import 'shared-ui/tokens/form.css';

type Send = (code: CorrectionCode, note: string | null) => Promise<Result<unknown>>;
type Step = 'closed' | 'choosing' | 'telling' | 'thanked';

/** "Klopt niet?": two taps are enough; who wants to, tells more. */
export function Correct(props: { codes: readonly CorrectionCode[]; send: Send }) {
  const step = useSignal<Step>('closed');
  const busy = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (step.value !== 'closed') panel.current?.focus();
  }, [step.value]);

  async function send(code: CorrectionCode, note: string | null) {
    if (busy.value) return;
    busy.value = true;
    const result = await props.send(code, note);
    busy.value = false;
    problem.value = result.ok ? null : result.problem;
    if (result.ok) step.value = 'thanked';
  }

  function tell(event: SubmitEvent) {
    event.preventDefault();
    const note = new FormData(event.currentTarget as HTMLFormElement).get('note');
    void send('other', typeof note === 'string' && note.trim() !== '' ? note.trim() : null);
  }

  if (step.value === 'closed')
    return (
      <p class="row">
        <button class="button button--plain button--small" type="button" onClick={() => (step.value = 'choosing')}>
          <Icon name="flag" />
          {t('correct')}
        </button>
      </p>
    );
  return (
    <div class="stack gap-3 mt-3" tabIndex={-1} ref={panel} role="group" aria-label={t('correct')}>
      {step.value === 'thanked' ? <p role="status">{t('correct-thanks')}</p> : <p class="bold">{t('correct-what')}</p>}
      {problem.value ? <Failed problem={problem.value} title={t('correct-failed')} /> : null}
      {step.value === 'choosing' ? (
        <p class="row">
          {props.codes.map(code => (
            <button key={code} class="button button--plain button--small" type="button" aria-busy={busy.value} onClick={() => void send(code, null)}>
              {t(`correct-${code}`)}
            </button>
          ))}
          <button class="button button--plain button--small" type="button" onClick={() => (step.value = 'telling')}>
            {t('correct-other')}
          </button>
        </p>
      ) : null}
      {step.value === 'telling' ? (
        <form class="stack gap-3" onSubmit={tell}>
          <TextField name="note" label={t('correct-note')} hint={t('correct-note-hint')} rows={3} maxLength={1000} />
          <p>
            <button class="button button--small" type="submit" aria-busy={busy.value}>
              {t('correct-send')}
            </button>
          </p>
        </form>
      ) : null}
    </div>
  );
}
