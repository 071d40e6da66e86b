import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Trouble } from '../../show/Trouble';
import { Done } from '../../show/Work';

export interface BulkResult {
  done: number;
  problem: Problem | null;
}

interface BulkProps {
  count: number;
  busy: boolean;
  result: BulkResult | null;
  onConfirm: () => void;
  onNone: () => void;
}

/** What to do with everything that was ticked, and how that went. */
export function Bulk({ count, busy, result, onConfirm, onNone }: BulkProps) {
  return (
    <>
      {count > 0 ? (
        <div class="bulk" role="group" aria-label={t('acts-bulk', { count })}>
          <b>{t('acts-chosen', { count })}</b>
          <button class="button button--call button--small" type="button" aria-busy={busy} onClick={onConfirm}>
            <Icon name="check" />
            {t(busy ? 'keep-right-busy' : 'keep-right')}
          </button>
          <button class="button button--small" type="button" onClick={onNone}>
            {t('acts-choose-none')}
          </button>
        </div>
      ) : null}
      {result && count === 0 && result.done > 0 ? <Done>{t('acts-confirmed-count', { count: result.done })}</Done> : null}
      <Trouble problem={result?.problem ?? null} />
    </>
  );
}
