import type { Api } from 'shared-ui/api/api';
import type { Thanks } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';

import { Report } from '../../report/Report';
import { Words } from './Words';

/** As many as somebody reads in passing. */
const FEW = 3;

/** What neighbours thanked each other for lately, where both wanted others to read it. */
export function NewestThanks({ api, home }: { api: Api; home: string }) {
  const newest = useAnswer(`thanks ${home}`, signal => api.get('/neighbourhoods/{neighbourhood}/thanks', { query: { limit: FEW }, signal }));
  if (newest.state !== 'ready' || newest.value.items.length === 0) return null;
  return (
    <section class="stack gap-4" aria-labelledby="thanks">
      <h2 id="thanks">{t('thanks-newest')}</h2>
      <ul class="thanks-list">
        {newest.value.items.map(one => (
          <li key={one.id} class="stack gap-2">
            <Words text={one.text} />
            <p class="small soft">{whoText(one)}</p>
            <Report api={api} item={{ kind: 'thanks', id: one.id }} calm />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Riet bedankt Ad", as far as it may be known. */
const whoText = ({ from, to }: Thanks) => t('thanks-who', { from: from ?? t('thanks-neighbour'), to: to ?? t('thanks-neighbour') });
