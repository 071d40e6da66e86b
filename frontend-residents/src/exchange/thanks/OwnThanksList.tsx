import type { Api } from 'shared-ui/api/api';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';

import { OwnThanksCard } from './OwnThanksCard';

/** "Bedankjes": what I got and gave. */
export function OwnThanksList({ api, home }: { api: Api; home: string }) {
  const own = useSlices(`my thanks ${home}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/thanks/_mine', { query: { limit: 10, ...(cursor ? { cursor } : {}) }, ...(signal ? { signal } : {}) }),
  );
  const again = () => own.state === 'ready' && own.again();
  return (
    <section class="stack gap-4" aria-labelledby="thanks">
      <h2 id="thanks">{t('thanks-mine')}</h2>
      <Listed list={own} empty={<p>{t('thanks-none')}</p>}>
        {items => (
          <div class="stack gap-5">
            {items.map(one => (
              <OwnThanksCard key={one.id} api={api} thanks={one} level={3} about again={again} />
            ))}
          </div>
        )}
      </Listed>
    </section>
  );
}
