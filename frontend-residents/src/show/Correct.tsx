import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Session } from 'shared-ui/api/session';
import type { CorrectionCode } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import type { HearProps } from './hear/Hear';
import { sendOrKeep } from './sendOrKeep';
import { switchedOff } from './switchedOff';

import 'shared-ui/tokens/form.css';

interface CorrectProps {
  api: Api;
  session: Session;
  home: string;
  kind: 'activities' | 'organisations' | 'places' | 'projects' | 'services' | 'asks' | 'offers';
  item: { id: string; address: string };
  title: string;
  codes: readonly CorrectionCode[];
}

type Step = 'closed' | 'choosing' | 'telling' | 'thanked' | 'kept';

/** "Klopt niet?": two taps are enough; who wants to, tells more. Without a connection it is kept and sent later. */
export function Correct(props: CorrectProps) {
  const step = useSignal<Step>('closed');
  const busy = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  const sent = useRef<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (step.value !== 'closed') panel.current?.focus();
  }, [step.value]);

  async function send(code: CorrectionCode, note: string | null) {
    if (busy.value) return;
    busy.value = true;
    const outcome = await tell(props, code, note, id => (sent.current = id));
    busy.value = false;
    problem.value = typeof outcome === 'string' ? null : outcome;
    if (typeof outcome === 'string') step.value = outcome;
  }

  function onSubmit(event: SubmitEvent) {
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
      <Said step={step.value} home={props.home} />
      {step.value === 'thanked' && sent.current !== null ? <Hearing api={props.api} id={sent.current} /> : null}
      {problem.value ? <Failed problem={problem.value} title={t(switchedOff(problem.value) ? 'correct-off' : 'correct-failed')} /> : null}
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
        <form class="stack gap-3" onSubmit={onSubmit}>
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

function Said({ step, home }: { step: Step; home: string }) {
  if (step === 'thanked') return <p role="status">{t('correct-thanks')}</p>;
  if (step === 'kept')
    return (
      <p role="status">
        <b>{t('typed-kept')}</b> <a href={`${home}/te-versturen`}>{t('typed-look')}</a>
      </p>
    );
  return <p class="bold">{t('correct-what')}</p>;
}

/** Who wants to hear what came of it: it comes after the two taps, and by itself. */
function Hearing(props: HearProps) {
  const form = useSignal<ComponentType<HearProps> | null>(null);
  useEffect(() => {
    // Without a connection it does not come; what was told has arrived.
    void import('./hear/open').then(({ open }) => open()).then(Hear => (form.value = Hear), () => undefined);
  }, []);
  const Hear = form.value;
  return Hear ? <Hear {...props} /> : null;
}

async function tell({ api, session, home, kind, item, title }: CorrectProps, code: CorrectionCode, note: string | null, sent: (id: string) => void): Promise<'thanked' | 'kept' | Problem> {
  const body = { code, note };
  const outcome = await sendOrKeep(
    {
      kind: 'correction',
      path: `/api/v1/neighbourhoods${home}/${kind}/${item.id}/corrections`,
      body,
      about: { title, address: item.address },
      person: session.person.peek()?.id ?? null,
    },
    async key => {
      const result = await api.post(`/neighbourhoods/{neighbourhood}/${kind}/{id}/corrections`, body, { params: { id: item.id }, key });
      if (result.ok) sent(result.value.id);
      return result;
    },
  );
  return outcome === 'sent' ? 'thanked' : outcome;
}
