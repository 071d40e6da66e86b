import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty, Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { Work } from '../../show/Work';
import { Organisations } from './Organisations';

import './freshness.css';

/** Which organisation keeps its things right, and how that went: who needs help is seen before its things are doubtful. */
export function Freshness({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const answer = useAnswer(`${slug} freshness organisations`, signal => api.get('/neighbourhoods/{neighbourhood}/freshness/organisations', { signal }));
  return (
    <Work title={t('fresh-title')} under={t('fresh-under')}>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? (
        <div class="stack gap-4">
          {answer.old ? <OldNotice {...answer.old} /> : null}
          {answer.value.organisations.length === 0 ? (
            <Empty icon="people" title={t('fresh-none')}>
              <p>{t('fresh-none-text')}</p>
            </Empty>
          ) : (
            <Organisations organisations={answer.value.organisations} home={`/werk/${slug}`} />
          )}
          <p class="definition">{t('fresh-definition')}</p>
        </div>
      ) : null}
    </Work>
  );
}
