import { useEffect } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { useAnswer } from 'shared-ui/data/answer';
import { hitsOf } from 'shared-ui/data/hits';
import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty, Failed, Waiting } from 'shared-ui/show/states';

import { SearchForm } from '../../show/SearchForm';
import { Categories } from './Categories';
import { HitLine } from './HitLine';

import 'shared-ui/tokens/programme.css';

const LIMIT = 50;

/** One search over everything: activities, organisations, places and projects in one list, the best first. */
export function Search({ api, neighbourhood, query, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const words = query.get('q')?.trim() ?? '';
  return (
    <Page title={words === '' ? t('search-title') : t('search-title-for', { words })} class="page stack gap-5" ownHeading>
      <h1>{t('search-title')}</h1>
      <SearchForm key={words} home={home} name={neighbourhood.name} words={words} go={go} />
      {words === '' ? <Categories api={api} home={home} /> : <Results api={api} home={home} words={words} />}
    </Page>
  );
}

function Results({ api, home, words }: { api: Api; home: string; words: string }) {
  const answer = useAnswer(`search ${home} ${words}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/_search', { query: { q: words, limit: LIMIT }, signal }),
  );
  const count = answer.state === 'ready' ? hitsOf(answer.value.items).length : null;

  useEffect(() => {
    if (count !== null) announce(t('search-count', { count }));
  }, [count, words]);

  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={answer.again} />;
  const { correctedTo } = answer.value;
  const items = hitsOf(answer.value.items);
  if (items.length === 0)
    return (
      <div class="stack gap-5">
        <Empty icon="search" title={t('search-none', { words })}>
          <p>{t('search-none-text')}</p>
          <p class="row">
            <a class="button button--plain" href={`${home}/activiteiten`}>
              {t('search-programme')}
            </a>
            <a class="button button--plain" href={`${home}/er-mist-iets?wat=${encodeURIComponent(words)}`}>
              {t('search-missing')}
            </a>
          </p>
        </Empty>
        <Categories api={api} home={home} />
      </div>
    );
  return (
    <section aria-label={t('search-results')}>
      {correctedTo ? (
        <p class="mb-3">
          <Rich id="search-corrected" args={{ word: correctedTo }} />
        </p>
      ) : null}
      <p class="soft small mb-3">{t('search-count', { count: items.length })}</p>
      <ul>
        {items.map(hit => (
          <HitLine key={`${hit.kind} ${hit.card.id}`} hit={hit} home={home} />
        ))}
      </ul>
    </section>
  );
}
