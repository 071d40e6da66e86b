import { useEffect, useRef } from 'preact/hooks';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import type { Sign } from './useHint';

/** A resident seems to be known by the text: what it is, and what to write instead. It may be placed all the same. */
export function PersonHint({ signs, held }: { signs: readonly Sign[]; held: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (held > 0) box.current?.focus();
  }, [held]);
  if (signs.length === 0) return null;
  return (
    <div class="notice" tabIndex={-1} ref={box}>
      <Icon name="warn" />
      <div class="stack gap-2">
        {signs.map(({ kind, words }) => (
          <p key={kind + words}>
            <b>{t(`qst-hint-${kind}`)}</b> <q>{words}</q>
          </p>
        ))}
        <p>{t('qst-hint-instead')}</p>
      </div>
    </div>
  );
}
