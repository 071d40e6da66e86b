import type { ConcernRules } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { Work } from '../../../show/Work';
import { OwnRules } from './OwnRules';
import { ShippedRules } from './ShippedRules';
import { TrySentence } from './TrySentence';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../moderation.css';

/** By which words danger is heard: the neighbourhood's own rules, those that came along, and a place to try a sentence. */
export function Rules({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const answer = useAnswer<ConcernRules>(`${slug} concern rules`, signal => api.get('/neighbourhoods/{neighbourhood}/concern-rules', { signal }));
  return (
    <Work title={t('rules-title')} under={t('rules-under')}>
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? (
        <div class="stack gap-5">
          {answer.old ? <OldNotice {...answer.old} /> : null}
          <TrySentence api={api} />
          <OwnRules api={api} rules={answer.value.own} again={answer.again} />
          <ShippedRules rules={answer.value.shipped} />
        </div>
      ) : null}
    </Work>
  );
}
