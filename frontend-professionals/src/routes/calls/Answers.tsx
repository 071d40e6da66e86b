import { useState } from 'preact/hooks';
import type { CallAnswer } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

interface AnswersProps {
  title: string;
  busy: boolean;
  onAnswer: (answer: CallAnswer['answer']) => void;
}

/** What somebody says on the telephone, under a thumb. What takes it off the site is asked about once more. */
export function Answers({ title, busy, onAnswer }: AnswersProps) {
  const [sure, setSure] = useState(false);
  if (sure)
    return (
      <div class="calls-sure stack gap-3">
        <p>{t('calls-stopped-sure')}</p>
        <p class="row">
          <button class="button" type="button" aria-busy={busy} ref={button => button?.focus()} onClick={() => onAnswer('stopped')}>
            {t('calls-stopped-do')}
          </button>
          <button class="button button--plain" type="button" onClick={() => setSure(false)}>
            {t('calls-not-yet')}
          </button>
        </p>
      </div>
    );
  return (
    <div class="calls-answers" role="group" aria-label={t('calls-answers', { title })}>
      <button class="button" type="button" aria-busy={busy} onClick={() => onAnswer('right')}>
        <Icon name="check" />
        {t('calls-right')}
      </button>
      <button class="button button--plain" type="button" aria-expanded={false} onClick={() => setSure(true)}>
        {t('calls-stopped')}
      </button>
      <button class="button button--plain" type="button" aria-busy={busy} onClick={() => onAnswer('not-home')}>
        {t('calls-not-home')}
      </button>
      <button class="button button--plain" type="button" aria-busy={busy} onClick={() => onAnswer('later')}>
        {t('calls-later')}
      </button>
    </div>
  );
}
