import type { BulkChangeWhat } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Trouble } from '../../../show/Trouble';
import { Done } from '../../../show/Work';

/** How confirming everything that was ticked went. */
export interface Confirmed {
  done: number;
  problem: Problem | null;
}

interface BarProps {
  count: number;
  /** How many different activities the list shows now. */
  seen: number;
  busy: boolean;
  result: Confirmed | null;
  /** What is being filled in below: then that is the thing to do, and the lamp stays off here. */
  doing: BulkChangeWhat | null;
  onConfirm: () => void;
  onDo: (what: BulkChangeWhat) => void;
  onAgain: () => void;
  onAll: () => void;
  onNone: () => void;
}

export const doings: readonly BulkChangeWhat[] = ['move', 'categorise', 'cancel', 'hand-over', 'archive'];

/** What can be done with everything that was ticked. */
export function Bar({ count, seen, busy, result, doing, ...on }: BarProps) {
  return (
    <>
      {count > 0 ? (
        <div class="bulk" role="group" aria-label={t('acts-bulk', { count })}>
          <b>{t('acts-chosen', { count })}</b>
          <button class={doing === null ? 'button button--call button--small' : 'button button--small'} type="button" aria-busy={busy} onClick={on.onConfirm}>
            <Icon name="check" />
            {t(busy ? 'keep-right-busy' : 'keep-right')}
          </button>
          {doings.map(what => (
            <button key={what} class="button button--small" type="button" aria-expanded={doing === what} onClick={() => on.onDo(what)}>
              {t(`bulk-${what}`)}
            </button>
          ))}
          <button class="button button--small" type="button" onClick={on.onAgain}>
            {t('again-do')}
          </button>
          {count < seen ? (
            <button class="button button--small" type="button" onClick={on.onAll}>
              {t('acts-choose-seen', { count: seen })}
            </button>
          ) : null}
          <button class="button button--small" type="button" onClick={on.onNone}>
            {t('acts-choose-none')}
          </button>
        </div>
      ) : null}
      {result && count === 0 && result.done > 0 ? <Done>{t('acts-confirmed-count', { count: result.done })}</Done> : null}
      <Trouble problem={result?.problem ?? null} />
    </>
  );
}
