import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { t } from 'shared-ui/i18n/text';

import { Proposed } from '../../form/Proposed';

const reasons = ['prop-why-known', 'prop-why-elsewhere', 'prop-why-unclear', 'prop-why-advertising'] as const;

/** It does not come on the site; whoever proposed it reads why. */
export function Decline({ onDecline, onStop }: { onDecline: (reason: string) => Promise<void>; onStop: () => void }) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '' || busy) return;
    setBusy(true);
    await onDecline(reason.trim());
    setBusy(false);
  }
  const fault = missing ? t('prop-reason-required') : undefined;
  return (
    <form class="stack gap-3" noValidate tabIndex={-1} ref={form} onSubmit={event => void onSubmit(event)}>
      <ErrorSummary title={t('form-summary')} items={fault ? [{ href: '#reason', text: fault }] : []} />
      <Proposed name="reason" label={t('prop-reason')} hint={t('prop-reason-hint')} propose={t('prop-propose')} keys={reasons} value={reason} fault={fault} onInput={setReason} />
      <p class="row">
        <button class="button" type="submit" aria-busy={busy}>
          {t('prop-decline-do')}
        </button>
        <button class="button button--plain" type="button" onClick={onStop}>
          {t('prop-stop')}
        </button>
      </p>
    </form>
  );
}
