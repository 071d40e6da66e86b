import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from 'shared-ui/i18n/text';

interface SureProps {
  /** What the button says, what is asked then, and the answer that does it. */
  ask: string;
  sure: string;
  yes: string;
  disabled?: boolean;
  busy?: boolean;
  onYes: () => void;
}

/** Asked once more before it is done. The focus goes to the answer, and back when it is not to be. */
export function Sure({ ask, sure, yes, disabled, busy, onYes }: SureProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const drawn = useRef(false);
  const question = useId();
  useLayoutEffect(() => {
    if (drawn.current) button.current?.focus();
    drawn.current = true;
  }, [asking]);
  if (!asking)
    return (
      <p>
        <button class="button button--plain button--small" type="button" ref={button} disabled={disabled} onClick={() => setAsking(true)}>
          {ask}
        </button>
      </p>
    );
  return (
    <>
      <p id={question}>{sure}</p>
      <div class="row">
        <button class="button button--small" type="button" ref={button} aria-busy={busy} aria-describedby={question} onClick={onYes}>
          {yes}
        </button>
        <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
          {t('keep-archive-no')}
        </button>
      </div>
    </>
  );
}
