import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ReportDraft } from 'shared-ui/api/contract.gen';
import { outOfReach } from 'shared-ui/api/problem';
import { hasText, loadText, t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import type { TellingProps } from './Telling';
import { reportText } from './text';

interface ReportProps {
  api: Api;
  item: Pick<ReportDraft, 'kind'> & { id: string };
  /** Whoever placed it does not agree that it was refused: there is one reason only. */
  objection?: boolean;
  /** One of several on a page: it looks like a link, so that it does not speak louder than what it is about. */
  calm?: boolean;
  /** One of a great many: a sign, and what it is called for who cannot see which one it is about. */
  sign?: string;
}

type Step = 'closed' | 'telling' | 'thanked' | 'failed';

/** "Dit hoort hier niet", or "Ik ben het er niet mee eens". The form comes when it is asked for: few ever do. */
export function Report({ api, item, objection = false, calm = false, sign }: ReportProps) {
  const words = objection ? 'object' : 'report';
  const [step, setStep] = useState<Step>('closed');
  const [Telling, setTelling] = useState<ComponentType<TellingProps> | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  // Its words come by themselves: it stands on most pages, and few need it.
  useEffect(() => void loadText(reportText), []);
  useEffect(() => {
    if (step !== 'closed') panel.current?.focus();
  }, [step]);

  function open() {
    import('./Telling').then(
      found => {
        setTelling(() => found.Telling);
        setStep('telling');
      },
      () => setStep('failed'),
    );
  }
  if (!hasText(words)) return null;
  if (step === 'closed' && sign !== undefined)
    return (
      <button class="tool report-sign" type="button" title={t(words)} aria-label={sign} onClick={open}>
        <Icon name="flag" />
      </button>
    );
  if (step === 'closed')
    return (
      <p>
        <button class={calm ? 'link-button small' : 'button button--plain button--small'} type="button" onClick={open}>
          {calm ? null : <Icon name="flag" />}
          {t(words)}
        </button>
      </p>
    );
  return (
    <div class="stack gap-3" tabIndex={-1} ref={panel} role="group" aria-label={t(words)}>
      {step === 'thanked' ? <p role="status">{t(`${words}-thanks`)}</p> : null}
      {step === 'failed' ? <Failed problem={outOfReach} again={open} /> : null}
      {step === 'telling' && Telling ? <Telling api={api} item={item} words={words} done={() => setStep('thanked')} /> : null}
    </div>
  );
}
