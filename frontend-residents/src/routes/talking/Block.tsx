import { useSignal } from '@preact/signals';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import type { Moves } from './useMoves';

/** Not wanting to hear from somebody any more. That is asked once more, for it cannot be taken back here. */
export function Block({ other, moves }: { other: string; moves: Moves }) {
  const asking = useSignal(false);
  if (!asking.value)
    return (
      <p class="ruled">
        <button class="button button--plain button--small" type="button" onClick={() => (asking.value = true)}>
          {t('block')}
        </button>
      </p>
    );
  return (
    <div class="notice" role="alert">
      <Icon name="warn" />
      <div class="stack gap-3">
        <p>
          <b>{t('block-sure', { who: other })}</b> {t('block-text')}
        </p>
        <p class="row">
          <button class="button button--small" type="button" onClick={() => (asking.value = false)}>
            {t('block-no')}
          </button>
          <button class="button button--plain button--small" type="button" aria-busy={moves.busy} onClick={() => void moves.make('block')}>
            {t('block-yes')}
          </button>
        </p>
      </div>
    </div>
  );
}
