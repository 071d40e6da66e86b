import type { Api } from 'shared-ui/api/api';
import type { ExchangeItem } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Report } from '../../report/Report';
import { DangerNumbers } from '../../exchange/DangerNumbers';

/** What stands between this and its neighbours, in words: it waits, it was refused, or it is over. */
export function Standing({ api, item }: { api: Api; item: ExchangeItem }) {
  if (item.archivedAt !== null || item.state === 'open') return null;
  if (item.state === 'waiting')
    return (
      <div class="notice">
        <Icon name="clock" />
        <div class="stack gap-3">
          <p>
            <b>{t('standing-waiting')}</b> {t(item.danger ? 'standing-waiting-danger' : 'standing-waiting-text')}
          </p>
          {item.danger ? <DangerNumbers danger={item.danger} /> : null}
        </div>
      </div>
    );
  if (item.state === 'refused')
    return (
      <div class="notice">
        <Icon name="cross" />
        <div class="stack gap-2">
          <p>
            <b>{t(`standing-refused-${item.kind}`)}</b>
          </p>
          {item.stateReason ? <p class="written">{item.stateReason}</p> : null}
          {item.mine ? <Report api={api} item={item} objection /> : null}
        </div>
      </div>
    );
  return (
    <div class="notice notice--calm">
      <Icon name="check" />
      <p>
        <b>{t(`standing-closed-${item.kind}`)}</b> {t('standing-closed-text')}
      </p>
    </div>
  );
}
