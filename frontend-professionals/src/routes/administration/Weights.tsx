import type { MatchWeights } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { hasText, language, t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { Administration } from './Administration';

type Weight = MatchWeights['items'][number];

/** What counts when a helper is looked for, and how much: to be read, and to be able to explain. */
export function Weights({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const answer = useAnswer<MatchWeights>(`${slug} match weights`, signal => api.get('/neighbourhoods/{neighbourhood}/exchange/_weights', { signal }));
  return (
    <Administration slug={slug} part="/wie-past" under={t('weight-under')}>
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? (
        <div class="stack gap-4">
          {answer.old ? <OldNotice {...answer.old} /> : null}
          <p class="measure">{t('weight-how')}</p>
          <Table weights={heaviestFirst(answer.value.items)} />
        </div>
      ) : null}
    </Administration>
  );
}

/** What speaks for it before what speaks against it, the heaviest of each first. */
export const heaviestFirst = (weights: readonly Weight[]) =>
  [...weights].sort((one, other) => Number(other.value > 0) - Number(one.value > 0) || Math.abs(other.value) - Math.abs(one.value));

function Table({ weights }: { weights: readonly Weight[] }) {
  const most = Math.max(...weights.map(({ value }) => Math.abs(value)), 0);
  return (
    <div class="panel panel--flush">
      <table class="table folds">
        <caption class="unseen">{t('admin-weights')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('weight-what')}</th>
            <th scope="col">{t('weight-effect')}</th>
            <th scope="col">{t('weight-value')}</th>
          </tr>
        </thead>
        <tbody>
          {weights.map(one => (
            <tr key={one.name}>
              <th scope="row">{hasText(`weight-${one.name}`) ? t(`weight-${one.name}`) : one.meaning}</th>
              <td>{t(effectOf(one.value, most))}</td>
              <td class="num">{one.value.toLocaleString(language.value.locale, { signDisplay: 'exceptZero' })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In words, beside the number: measured by the heaviest. */
export function effectOf(value: number, most: number): string {
  const side = value > 0 ? 'for' : 'against';
  const share = most === 0 ? 0 : Math.abs(value) / most;
  return share >= 0.5 ? `weight-${side}-much` : share >= 0.2 ? `weight-${side}-some` : `weight-${side}-little`;
}
