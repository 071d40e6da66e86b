import type { Api } from 'shared-ui/api/api';
import type { Balance } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { missing } from 'shared-ui/data/balance';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { categoryName, useCategories } from '../../show/categories';

const MOST = 3;

/** For which help people are looked for most. Nothing where the numbers do not clearly say so. */
export function Wanted({ api, home }: { api: Api; home: string }) {
  const answer = useAnswer<Balance>(`balance ${home}`, signal => api.get('/neighbourhoods/{neighbourhood}/exchange/_balance', { signal }));
  const categories = useCategories(api, home, 'exchange');
  const scarce = answer.state === 'ready' ? missing(answer.value.items, 'offers') : [];
  const names = scarce.flatMap(({ category }) => categories.filter(one => one.slug === category).map(categoryName));
  if (names.length === 0) return null;
  return (
    <p class="row oneline">
      <Icon name="people" />
      <span>{t('offer-wanted', { categories: names.slice(0, MOST).join(', ') })}</span>
    </p>
  );
}
