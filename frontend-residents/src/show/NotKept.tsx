import type { Api } from 'shared-ui/api/api';
import { useAnswer } from 'shared-ui/data/answer';
import { fullDate } from 'shared-ui/i18n/moments';
import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { lastDay } from 'shared-ui/show/states';
import { Icon } from 'shared-ui/show/Icon';

import { whomToCall } from './whomToCall';

interface NotKeptProps {
  api: Api;
  home: string;
  /** What was asked for and is not there without a connection. */
  id: string;
  again: () => void;
}

/** There is no connection and this was never read here: says so, what can be read, and whom to call. */
export function NotKept({ api, home, id, again }: NotKeptProps) {
  const kept = useAnswer(`fortnight ${home}`, signal => api.get('/neighbourhoods/{neighbourhood}/activities/_fortnight', { signal }));
  const call = kept.state === 'ready' ? whomToCall(kept.value.items, id) : null;
  return (
    <div class="notice" role="alert">
      <Icon name="offline" />
      <div class="stack gap-2">
        <p>
          <b>{t('failed-offline-title')}</b> {t('not-kept')}
        </p>
        {kept.state === 'ready' ? (
          <p>
            <a href={`${home}/activiteiten`}>{t('not-kept-programme', { date: fullDate(lastDay(kept.value.until)) })}</a>
          </p>
        ) : null}
        {call ? (
          <p>
            <Rich id="not-kept-call" args={{ name: call.name }} />{' '}
            <a href={`tel:${call.telephone.replace(/[^\d+]/g, '')}`}>{call.telephone}</a>
          </p>
        ) : null}
        <p>
          <button class="button button--plain" type="button" onClick={again}>
            {t('failed-again')}
          </button>
        </p>
      </div>
    </div>
  );
}
