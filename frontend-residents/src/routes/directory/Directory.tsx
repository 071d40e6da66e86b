import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Category, OrganisationCard, PlaceCard, ServiceCard } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { SelectField } from 'shared-ui/form/SelectField';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Fresh } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { LazyMap } from 'shared-ui/show/LazyMap';
import { codeText, DoubtLabel } from 'shared-ui/show/Slot';
import { Empty } from 'shared-ui/show/states';

import { categoryName, useCategories } from '../../show/categories';
import { isOn } from '../../show/modules';
import { pointsOf } from './points';
import { Professionals } from './Professionals';

import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/form.css';

const SLICE = 100;

/** Who and where in the neighbourhood: its organisations, what they do for people, and its places, by name. */
export function Directory({ api, neighbourhood, query, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const words = query.get('q')?.trim() ?? '';
  const at = shown.find(list => window.location.pathname.endsWith(`/${list}`)) ?? 'organisaties';
  const List = lists[at];
  const people = at === 'wie-is-er';

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('q');
    const asked = typeof typed === 'string' ? typed.trim() : '';
    go(`${window.location.pathname}${asked === '' ? '' : `?q=${encodeURIComponent(asked)}`}`, { replace: true, stay: true });
  }

  return (
    <Page title={t(titles[at])} class="page stack gap-4">
      <p class="lead">{people ? t('directory-professionals-lead') : t('directory-lead')}</p>
      <nav class="chips" aria-label={t('directory-kinds')}>
        <a class="chip same" href={`${home}/sociale-kaart`} aria-current={at === 'organisaties' ? 'page' : undefined}>
          {t('directory-organisations')}
        </a>
        <a class="chip same" href={`${home}/diensten`} aria-current={at === 'diensten' ? 'page' : undefined}>
          {t('directory-services')}
        </a>
        <a class="chip same" href={`${home}/plekken`} aria-current={at === 'plekken' ? 'page' : undefined}>
          {t('directory-places')}
        </a>
        {isOn(neighbourhood, 'colleagues') ? (
          <a class="chip same" href={`${home}/wie-is-er`} aria-current={people ? 'page' : undefined}>
            {t('directory-professionals')}
          </a>
        ) : null}
      </nav>
      {people ? null : <Words words={words} onSubmit={onSubmit} />}
      {neighbourhood.modules.some(({ module, residents }) => module === 'elsewhere' && residents) ? (
        <p>
          <a href={`${home}/elders`}>{t('directory-elsewhere')}</a>
        </p>
      ) : null}
      <List api={api} home={home} words={words} centre={neighbourhood} />
    </Page>
  );
}

function Words({ words, onSubmit }: { words: string; onSubmit: (event: SubmitEvent) => void }) {
  return (
    <form role="search" class="field" onSubmit={onSubmit}>
      <label for="words">{t('directory-search')}</label>
      <div class="row oneline">
        <input class="input" id="words" name="q" type="search" defaultValue={words} maxLength={200} />
        <button class="button button--plain" type="submit">
          {t('search-do')}
        </button>
      </div>
    </form>
  );
}

interface ListProps {
  api: Api;
  home: string;
  words: string;
  centre: { latitude: number | null; longitude: number | null };
}

const lists = { organisaties: Organisations, diensten: Services, plekken: Places, 'wie-is-er': Professionals };
const titles = { organisaties: 'directory-title', diensten: 'directory-services-title', plekken: 'directory-places-title', 'wie-is-er': 'directory-professionals' };
const shown = ['diensten', 'plekken', 'wie-is-er'] as const;

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

/** What organisations do for people, all or those of one theme. */
function Services({ api, home, words, centre }: ListProps) {
  const [theme, setTheme] = useState('');
  const offered = useCategories(api, home, 'theme');
  const list = useSlices(`services ${home} ${words} ${theme}`, cursor =>
    api.get('/neighbourhoods/{neighbourhood}/services', { query: { ...queryOf(words, cursor), ...(theme === '' ? {} : { theme }) } }),
  );
  return (
    <>
      {offered.length > 0 ? (
        <SelectField
          name="theme"
          label={t('directory-theme')}
          value={theme}
          options={[{ value: '', label: t('directory-all-themes') }, ...inOrder(offered).map(one => ({ value: one.slug, label: (one.parent ? '– ' : '') + categoryName(one) }))]}
          onChange={setTheme}
        />
      ) : null}
      <Listed list={list} empty={<None home={home} words={words} />}>
        {items => (
          <>
            <ul>
              {items.map(item => (
                <Line key={item.id} item={item} more={[item.organisation?.name ?? null, item.summary]} />
              ))}
            </ul>
            <section class="mt-5" aria-label={t('directory-map')}>
              <LazyMap centre={centre} points={items.flatMap(pointsOf)} />
            </section>
          </>
        )}
      </Listed>
    </>
  );
}

/** Themes, each with those under it after it. */
const inOrder = (themes: readonly Category[]) =>
  themes.filter(one => one.parent === null).flatMap(one => [one, ...themes.filter(other => other.parent === one.slug)]);

function Places({ api, home, words, centre }: ListProps) {
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

/** One organisation, service or place in a list. */
function Line({ item, more }: { item: OrganisationCard | PlaceCard | ServiceCard; more: (string | null)[] }) {
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
