import { useState } from 'preact/hooks';
import type { KnowledgeItemCard } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { Chip } from 'shared-ui/form/Chip';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty } from 'shared-ui/show/states';

import { askCategories, useWhole, valueOf } from '../../../data/whole';
import { SearchWords } from '../../../show/SearchWords';
import { Stand } from '../../../show/Stand';
import { walk } from '../../../show/walk';
import { Head } from '../Head';
import { Tags } from '../Tags';
import { ThemeFilter } from '../ThemeFilter';

interface Wish {
  q: string;
  theme: string;
  mine: boolean;
  due: boolean;
}

const everything: Wish = { q: '', theme: '', mine: false, due: false };

/** What colleagues know, the newest first, and whether it still holds. */
export function Knowledge({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const [wish, setWish] = useState<Wish>(everything);
  const list = useSlices<KnowledgeItemCard>(`${slug} knowledge ${JSON.stringify(wish)}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/knowledge-items', {
      query: {
        limit: 20,
        ...(wish.q ? { q: wish.q } : {}),
        ...(wish.theme ? { theme: wish.theme } : {}),
        ...(wish.mine ? { mine: true } : {}),
        ...(wish.due ? { freshness: 'due' as const } : {}),
        ...(cursor === undefined ? {} : { cursor }),
      },
      ...(signal ? { signal } : {}),
    }),
  );
  const categories = valueOf(useWhole<Category>(`${slug} categories`, askCategories(api)));
  const narrowed = JSON.stringify(wish) !== JSON.stringify(everything);
  return (
    <Head home={home} here="knowledge">
      <div class="row mb-4" role="group" aria-label={t('qst-filter')}>
        <SearchWords label={t('qst-search-knowledge')} action={t('qst-search-do')} q={wish.q} onSearch={q => setWish({ ...everything, q })} />
        <ThemeFilter categories={categories} theme={wish.theme} onChange={theme => setWish({ ...wish, q: '', theme })} />
        <Chip icon="person" name="mine" label={t('qst-keep-mine')} on={wish.mine} onChange={mine => setWish({ ...wish, q: '', mine })} />
        <Chip icon="clock" name="due" label={t('qst-due')} on={wish.due} onChange={due => setWish({ ...wish, q: '', due })} />
      </div>
      <section class="panel panel--flush" aria-label={t('qst-title-knowledge')}>
        <Listed list={list} empty={<Nothing narrowed={narrowed} />}>
          {items => (
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the links inside
            <ul onKeyDown={walk}>
              {items.map(item => (
                <li class="askline" key={item.id}>
                  <div>
                    <h2 class="size-m">
                      <a class="same" data-cell="title" href={item.address}>
                        {item.title}
                      </a>
                    </h2>
                    <Tags {...item} categories={categories} />
                    <p class="small soft">{item.owner === null ? t('qst-no-owner') : t('qst-owner', { name: item.owner })}</p>
                  </div>
                  <Stand life={item} />
                </li>
              ))}
            </ul>
          )}
        </Listed>
      </section>
    </Head>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return (
    <div class="pad-4">
      <Empty icon="book" title={t(narrowed ? 'qst-none-knowledge-narrowed' : 'qst-none-knowledge')}>
        <p>{t(narrowed ? 'qst-none-knowledge-narrowed-text' : 'qst-none-knowledge-text')}</p>
      </Empty>
    </div>
  );
}
