import { useEffect, useRef } from 'preact/hooks';
import type { Look } from 'shared-ui/api/contract.gen';
import { hasText, t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Danger } from './Danger';

/** What was heard in the text: danger before anything else, and then nothing else; or what had better not be public. */
export function Heard({ look, held }: { look: Look; held: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (held > 0) box.current?.focus();
  }, [held]);
  const kinds = [...new Set(look.hints.map(hint => hint.kind))].filter(kind => hasText(`exch-hint-${kind}`));
  if (look.danger === null && kinds.length === 0) return null;
  return (
    <div tabIndex={-1} ref={box}>
      {look.danger === null ? <Hints kinds={kinds} /> : <Danger danger={look.danger} then={t('exch-danger-heard')} />}
    </div>
  );
}

function Hints({ kinds }: { kinds: readonly string[] }) {
  return (
    <div class="notice">
      <Icon name="warn" />
      <div class="stack gap-2">
        {kinds.map(kind => (
          <p key={kind}>{t(`exch-hint-${kind}`)}</p>
        ))}
        <p>{t('exch-hint-may')}</p>
      </div>
    </div>
  );
}
