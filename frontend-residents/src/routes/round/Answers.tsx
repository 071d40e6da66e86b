import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RoundWord } from 'shared-ui/api/contract.gen';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import 'shared-ui/tokens/form.css';

interface AnswersProps {
  title: string;
  busy: boolean;
  onAnswer: (answer: RoundWord, note: string | null) => void;
}

/** The answers under a thumb. What takes something off the site is asked about once more; another time can be told. */
export function Answers({ title, busy, onAnswer }: AnswersProps) {
  const open = useSignal<'stopped' | 'other-time' | null>(null);
  const press = (answer: RoundWord) => () => onAnswer(answer, null);

  return (
    <div class="round__answers stack gap-2" role="group" aria-label={t('round-answers', { title })}>
      <button class="button button--wide" type="button" aria-busy={busy} onClick={press('right')}>
        <Icon name="check" />
        {t('round-right')}
      </button>
      <div class="round__pairs">
        <button class="button button--plain" type="button" aria-expanded={open.value === 'other-time'} onClick={() => (open.value = 'other-time')}>
          {t('round-other-time')}
        </button>
        <button class="button button--plain" type="button" aria-expanded={open.value === 'stopped'} onClick={() => (open.value = 'stopped')}>
          {t('round-stopped')}
        </button>
        <button class="button button--plain" type="button" aria-busy={busy} onClick={press('not-home')}>
          {t('round-not-home')}
        </button>
        <button class="button button--plain" type="button" aria-busy={busy} onClick={press('later')}>
          {t('round-later')}
        </button>
      </div>
      {open.value ? <More key={open.value} answer={open.value} busy={busy} onAnswer={onAnswer} onClose={() => (open.value = null)} /> : null}
    </div>
  );
}

interface MoreProps extends Omit<AnswersProps, 'title'> {
  answer: 'stopped' | 'other-time';
  onClose: () => void;
}

function More({ answer, busy, onAnswer, onClose }: MoreProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const note = new FormData(event.currentTarget as HTMLFormElement).get('note');
    onAnswer(answer, typeof note === 'string' && note.trim() !== '' ? note.trim() : null);
  }
  return (
    <form class="stack gap-3 pad-3 round__more" tabIndex={-1} ref={form} onSubmit={onSubmit}>
      {answer === 'stopped' ? <p>{t('round-stopped-sure')}</p> : <TextField name="note" label={t('round-note')} hint={t('round-note-hint')} maxLength={500} />}
      <p class="row">
        <button class="button button--small" type="submit" aria-busy={busy}>
          {t(`round-${answer}-do`)}
        </button>
        <button class="button button--plain button--small" type="button" onClick={onClose}>
          {t('round-not-yet')}
        </button>
      </p>
    </form>
  );
}
