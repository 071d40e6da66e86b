import type { Api } from 'shared-ui/api/api';
import type { OrganisationCard, PlaceCard } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Fresh } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { LazyMap } from 'shared-ui/show/LazyMap';
import { codeText, DoubtLabel } from 'shared-ui/show/Slot';
import { Empty } from 'shared-ui/show/states';

import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/form.css';

const SLICE = 100;

/** Who and where in the neighbourhood: its organisations and its places, by name. */
export function Directory({ api, neighbourhood, query, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const words = query.get('q')?.trim() ?? '';
  const places = window.location.pathname.endsWith('/plekken');

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('q');
    const asked = typeof typed === 'string' ? typed.trim() : '';
    go(`${window.location.pathname}${asked === '' ? '' : `?q=${encodeURIComponent(asked)}`}`, { replace: true, stay: true });
  }

  return (
    <Page title={t(places ? 'directory-places-title' : 'directory-title')} class="page stack gap-4">
      <p class="lead">{t('directory-lead')}</p>
      <nav class="chips" aria-label={t('directory-kinds')}>
        <a class="chip same" href={`${home}/sociale-kaart`} aria-current={places ? undefined : 'page'}>
          {t('directory-organisations')}
        </a>
        <a class="chip same" href={`${home}/plekken`} aria-current={places ? 'page' : undefined}>
          {t('directory-places')}
        </a>
      </nav>
      <form role="search" class="field" onSubmit={onSubmit}>
        <label for="words">{t('directory-search')}</label>
        <div class="row oneline">
          <input class="input" id="words" name="q" type="search" defaultValue={words} maxLength={200} />
          <button class="button button--plain" type="submit">
            {t('search-do')}
          </button>
        </div>
      </form>
      {neighbourhood.modules.some(({ module, residents }) => module === 'elsewhere' && residents) ? (
        <p>
          <a href={`${home}/elders`}>{t('directory-elsewhere')}</a>
        </p>
      ) : null}
      {places ? <Places api={api} home={home} words={words} centre={neighbourhood} /> : <Organisations api={api} home={home} words={words} />}
    </Page>
  );
}

interface ListProps {
  api: Api;
  home: string;
  words: string;
}

function Organisations({ api, home, words }: ListProps) {
  const list = useSlices(`organisations ${home} ${words}`, cursor =>
    api.get('/neighbourhoods/{neighbourhood}/organisations', { query: queryOf(words, cursor) }),
  );
  return (
    <Listed list={list} empty={<None home={home} words={words} />}>
      {items => (
        <ul>
          {items.map(item => (
            <Line key={item.id} item={item} more={[item.kind ? codeText('organisation-kind', item.kind) : null, item.streetAddress]} />
          ))}
        </ul>
      )}
    </Listed>
  );
}

function Places({ api, home, words, centre }: ListProps & { centre: { latitude: number | null; longitude: number | null } }) {
  const list = useSlices(`places ${home} ${words}`, cursor =>
    api.get('/neighbourhoods/{neighbourhood}/places', { query: queryOf(words, cursor) }),
  );
  return (
    <Listed list={list} empty={<None home={home} words={words} />}>
      {items => (
        <>
          <ul>
            {items.map(item => (
              <Line key={item.id} item={item} more={[item.streetAddress]} />
            ))}
          </ul>
          <section class="mt-5" aria-label={t('directory-map')}>
            <LazyMap centre={centre} points={items.flatMap(pointOf)} />
          </section>
        </>
      )}
    </Listed>
  );
}

const queryOf = (words: string, cursor: string | undefined) => ({
  limit: SLICE,
  ...(words === '' ? {} : { q: words }),
  ...(cursor === undefined ? {} : { cursor }),
});

function pointOf({ id, name, latitude, longitude, approximate, streetAddress }: PlaceCard) {
  if (latitude === null || longitude === null) return [];
  return [{ id, name, latitude, longitude, approximate, note: streetAddress ?? '' }];
}

/** One organisation or place in a list. */
function Line({ item, more }: { item: OrganisationCard | PlaceCard; more: (string | null)[] }) {
  return (
    <li class="slot slot--name">
      <h2 class="slot__title">
        <a href={item.address}>{item.name}</a>
      </h2>
      <p class="slot__where">{more.filter(Boolean).join('\u00a0· ')}</p>
      {lightOf(item) === 'doubtful' ? (
        <p class="slot__more">
          <DoubtLabel /> <Fresh life={item} />
        </p>
      ) : null}
    </li>
  );
}

function None({ home, words }: { home: string; words: string }) {
  return (
    <Empty icon="search" title={words === '' ? t('directory-none') : t('directory-none-for', { words })}>
      <p>{t('directory-none-text')}</p>
      <p>
        <a class="button button--plain" href={`${home}/zoeken${words === '' ? '' : `?q=${encodeURIComponent(words)}`}`}>
          {t('directory-search-all')}
        </a>
      </p>
    </Empty>
  );
}
