import type { Api } from 'shared-ui/api/api';
import type { ExchangeCard } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { useLive } from 'shared-ui/data/useLive';
import { t } from 'shared-ui/i18n/text';

import { Note } from './Note';
import { sides, type Kind } from './sides';
import { TalkLines } from './TalkLines';
import { OwnThanksList } from './thanks/OwnThanksList';

interface OursProps {
  api: Api;
  home: string;
}

/** What I asked, what I offer, with whom I talk about it, and what came of it. */
export function Ours({ api, home }: OursProps) {
  return (
    <>
      <Talks api={api} home={home} />
      <Items api={api} home={home} kind="ask" />
      <Items api={api} home={home} kind="offer" />
      <OwnThanksList api={api} home={home} />
    </>
  );
}

function Talks({ api, home }: OursProps) {
  const talks = useSlices(`my talks ${home}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/conversations', { query: { limit: 20, ...(cursor ? { cursor } : {}) }, ...(signal ? { signal } : {}) }),
  );
  useLive(home, () => api.post('/neighbourhoods/{neighbourhood}/live-tickets', undefined), () => talks.state === 'ready' && talks.again());
  const unread = talks.state === 'ready' ? talks.value.items.reduce((sum, talk) => sum + talk.unread, 0) : 0;
  return (
    <section class="stack gap-3" aria-labelledby="talks">
      <h2 id="talks">
        {t('ours-talks')} {unread > 0 ? <span class="label">{t('talk-unread', { count: unread })}</span> : null}
      </h2>
      <Listed list={talks} empty={<p>{t('ours-no-talks')}</p>}>
        {items => <TalkLines talks={items} home={home} level={3} about />}
      </Listed>
    </section>
  );
}

function Items({ api, home, kind }: OursProps & { kind: Kind }) {
  const { list, form } = sides[kind];
  const own = useSlices<ExchangeCard>(`my ${list} ${home}`, (cursor, signal) =>
    api.get(`/neighbourhoods/{neighbourhood}/${list}`, {
      query: { mine: true, limit: 10, ...(cursor ? { cursor } : {}) },
      ...(signal ? { signal } : {}),
    }),
  );
  return (
    <section class="stack gap-3" aria-labelledby={`my-${list}`}>
      <h2 id={`my-${list}`}>{t(`ours-${kind}`)}</h2>
      <Listed
        list={own}
        empty={
          <p>
            {t(`ours-no-${kind}`)} <a href={`${home}/${form}`}>{t(`${kind}-do`)}</a>
          </p>
        }
      >
        {items => (
          <div class="notes">
            {items.map(item => (
              <Note key={item.id} item={item} level={3} href={item.address} {...(standsOpen(item) ? { life: item } : {})}>
                {standsOpen(item) ? null : (
                  <p>
                    <span class="label label--line">{t(`state-${standing(item)}`)}</span>
                  </p>
                )}
              </Note>
            ))}
          </div>
        )}
      </Listed>
    </section>
  );
}

const standing = (item: ExchangeCard) => (item.archivedAt ? 'archived' : item.state);
const standsOpen = (item: ExchangeCard) => standing(item) === 'open';
