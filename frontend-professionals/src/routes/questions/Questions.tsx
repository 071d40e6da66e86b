import { useState } from 'preact/hooks';
import type { QuestionCard } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { Chip } from 'shared-ui/form/Chip';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty } from 'shared-ui/show/states';

import { askCategories, useWhole, valueOf } from '../../data/whole';
import { Provisions } from '../../show/Provisions';
import { SearchWords } from '../../show/SearchWords';
import { walk } from '../../show/walk';
import { Head } from './Head';
import { Tags } from './Tags';
import { ThemeFilter } from './ThemeFilter';

interface Wish {
  q: string;
  theme: string;
  mine: boolean;
  waiting: boolean;
}

const everything: Wish = { q: '', theme: '', mine: false, waiting: false };
const N = '/neighbourhoods/{neighbourhood}' as const;

/** What colleagues ask: what nobody answered first. */
export function Questions({ api, session, neighbourhood, query }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const [wish, setWish] = useState<Wish>({ ...everything, waiting: query.get('wacht') !== null });
  const list = useSlices<QuestionCard>(`${slug} questions ${JSON.stringify(wish)}`, (cursor, signal) => {
    const page = { limit: 20, ...(cursor === undefined ? {} : { cursor }) };
    const how = signal ? { signal } : {};
    if (wish.waiting) return api.get(`${N}/questions/_waiting`, { query: page, ...how });
    return api.get(`${N}/questions`, { query: { ...page, ...(wish.q ? { q: wish.q } : {}), ...(wish.theme ? { theme: wish.theme } : {}), ...(wish.mine ? { mine: true } : {}) }, ...how });
  });
  const categories = valueOf(useWhole<Category>(`${slug} categories`, askCategories(api)));
  return (
    <Head home={home} here="questions">
      <div class="row mb-4" role="group" aria-label={t('qst-filter')}>
        <SearchWords label={t('qst-search')} action={t('qst-search-do')} q={wish.q} onSearch={q => setWish({ ...everything, q })} />
        <ThemeFilter categories={categories} theme={wish.theme} onChange={theme => setWish({ ...wish, q: '', waiting: false, theme })} />
        <Chip icon="person" name="mine" label={t('qst-mine')} on={wish.mine} onChange={mine => setWish({ ...wish, q: '', waiting: false, mine })} />
        <Chip icon="clock" name="waiting" label={t('qst-waiting')} on={wish.waiting} onChange={waiting => setWish({ ...everything, waiting })} />
      </div>
      <Provisions api={api} session={session} neighbourhood={neighbourhood} text={wish.q} theme={wish.theme} />
      <section class="panel panel--flush" aria-label={t('qst-title-questions')}>
        <Listed list={list} empty={<Nothing home={home} wish={wish} />}>
          {items => (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the links inside
            <ul onKeyDown={walk}>
              {items.map(item => (
                <Line key={item.id} item={item} categories={categories} />
              ))}
            </ul>
          )}
        </Listed>
      </section>
    </Head>
  );
}

function Line({ item, categories }: { item: QuestionCard; categories: readonly Category[] }) {
  return (
    <li class="askline">
      <div>
        <h2 class="size-m">
          <a class="same" data-cell="title" href={item.address}>
            {item.title}
          </a>
        </h2>
        <Tags {...item} categories={categories} />
        <p class="small soft">{t('qst-asked', { name: item.author ?? t('qst-gone'), date: dateWithYear(item.createdAt) })}</p>
      </div>
      <StateLabel item={item} />
    </li>
  );
}

function StateLabel({ item }: { item: QuestionCard }) {
  const looks = { unanswered: 'label label--doubt', answered: 'label label--line', solved: 'label' };
  return <span class={looks[item.state]}>{item.state === 'answered' ? t('qst-answers', { count: item.answers }) : t(`qst-state-${item.state}`)}</span>;
}

function Nothing({ home, wish }: { home: string; wish: Wish }) {
  const kind = wish.waiting ? 'waiting' : wish.q || wish.theme || wish.mine ? 'narrowed' : 'all';
  return (
    <div class="pad-4">
      <Empty icon={wish.waiting ? 'check' : 'talk'} title={t(`qst-none-${kind}`)}>
        <p>{t(`qst-none-${kind}-text`)}</p>
        {wish.waiting ? null : (
          <p>
            <a class="button button--plain" href={`${home}/vraagbaak/nieuw`}>
              {t('qst-new')}
            </a>
          </p>
        )}
      </Empty>
    </div>
  );
}
