import type { ColleagueCard } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { keepsColleagues } from '../../frame/roles';
import { Provisions } from '../../show/Provisions';
import { SearchWords } from '../../show/SearchWords';
import { Work } from '../../show/Work';
import { walk } from '../../show/walk';
import { Line } from './Line';

import 'shared-ui/tokens/programme.css';
import './colleagues.css';

/** Wie is wie: everybody by name, or whoever fits what is needed. */
export function Colleagues({ api, session, neighbourhood, query, go }: ScreenProps) {
  const person = session.person.value;
  const { slug } = neighbourhood;
  const base = `/werk/${slug}/wie-is-wie`;
  const q = query.get('q') ?? '';
  const list = useSlices<ColleagueCard>(`${slug} colleagues ${q}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/colleagues', {
      query: { limit: 50, ...(q === '' ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
  return (
    <Work
      title={t('col-title')}
      under={t('col-under')}
      actions={
        <>
          {person && keepsColleagues(person, slug) ? (
            <a class="button button--plain" href={`${base}/inlezen`}>
              <Icon name="upload" />
              {t('col-list')}
            </a>
          ) : null}
          <a class="button" href={`${base}/mijn-profiel`}>
            <Icon name="person" />
            {t('col-mine')}
          </a>
        </>
      }
    >
      <div class="stack gap-2 mb-4">
        <SearchWords key={q} label={t('col-search')} action={t('col-search-do')} q={q} onSearch={words => go(words === '' ? base : `${base}?q=${encodeURIComponent(words)}`)} />
        <p class="small soft">{t('col-search-hint')}</p>
      </div>
      <Provisions api={api} session={session} neighbourhood={neighbourhood} text={q} />
      <section class="panel panel--flush" aria-label={t(q === '' ? 'col-title' : 'col-found', { q })}>
        <Listed list={list} empty={<Nothing q={q} base={base} />}>
          {items => (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the links inside
            <ul class="colleagues" data-walk onKeyDown={walk}>
              {items.map(one => (
                <Line key={one.id} colleague={one} base={base} />
              ))}
            </ul>
          )}
        </Listed>
      </section>
    </Work>
  );
}

function Nothing({ q, base }: { q: string; base: string }) {
  return (
    <div class="pad-4">
      <Empty icon="people" title={t(q === '' ? 'col-none' : 'col-none-found')}>
        <p>{t(q === '' ? 'col-none-text' : 'col-none-found-text')}</p>
        <p>
          <a class="button button--plain" href={q === '' ? `${base}/mijn-profiel` : base}>
            {t(q === '' ? 'col-mine' : 'col-all')}
          </a>
        </p>
      </Empty>
    </div>
  );
}
