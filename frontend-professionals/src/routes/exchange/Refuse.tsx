import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Proposed } from '../../form/Proposed';

import 'shared-ui/tokens/form.css';

interface RefuseProps {
  title: string;
  level: 2 | 3;
  /** It speaks of danger: then there is only one thing to say. */
  danger?: boolean;
  busy: boolean;
  onRefuse: (reason: string) => void;
  onStop: () => void;
}

const usual = ['reachable', 'trade', 'tone', 'unclear', 'twice', 'professional'].map(name => `exch-refuse-${name}`);
const caring = ['exch-refuse-care'];

/** Saying no, always with why. */
export function Refuse({ title, level, danger, busy, onRefuse, onStop }: RefuseProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const Heading = level === 2 ? 'h2' : 'h3';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') document.getElementById('reason')?.focus();
    else if (!busy) onRefuse(said);
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves it, as the button does
    <form class="stack gap-3 refusing" noValidate aria-busy={busy} onSubmit={onSubmit} onKeyDown={event => event.key === 'Escape' && onStop()}>
      <Heading class="size-l" tabIndex={-1} ref={heading}>
        {t('exch-refuse-title', { title })}
      </Heading>
      <p>{t('exch-refuse-who')}</p>
      <Proposed
        name="reason"
        label={t('exch-refuse-reason')}
        propose={t('exch-refuse-propose')}
        keys={danger ? caring : usual}
        value={reason}
        fault={missing ? t('exch-refuse-missing') : undefined}
        onInput={said => {
          setReason(said);
          setMissing(false);
        }}
      />
      <p class="row">
        <button class="button" type="submit" aria-busy={busy}>
          <Icon name="cross" />
          {t('exch-refuse-do')}
        </button>
        <button class="button button--plain" type="button" onClick={onStop}>
          {t('exch-refuse-stop')}
        </button>
      </p>
    </form>
  );
}
