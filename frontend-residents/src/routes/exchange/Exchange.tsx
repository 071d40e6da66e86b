import type { Api } from 'shared-ui/api/api';
import type { ExchangeCard } from 'shared-ui/api/types';
import type { Answer } from 'shared-ui/data/answer';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices, type Growing } from 'shared-ui/data/slices';
import { Chip } from 'shared-ui/form/Chip';
import { SelectField } from 'shared-ui/form/SelectField';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { categoryName, useCategories } from '../../show/categories';
import { NewestThanks } from '../../exchange/thanks/NewestThanks';
import { readChoice, switched, writeChoice, type Choice } from './choice';
import { DangerNumbers } from '../../exchange/DangerNumbers';
import { Note } from '../../exchange/Note';
import { sides, type Kind } from '../../exchange/sides';
import { together } from './together';

import 'shared-ui/tokens/form.css';

/** What neighbours ask and what they offer, the newest first. */
export function Exchange({ api, neighbourhood, query, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const choice = readChoice(query);
  const list = useBoth(api, home, choice);
  const choose = (change: Partial<Choice>) =>
    go(`${home}/vraag-en-aanbod${writeChoice({ ...choice, ...change })}`, { replace: true, stay: true });
  return (
    <Page title={t('exchange-title')} class="page stack gap-4">
      <p class="lead">{t('exchange-lead')}</p>
      <Choosing api={api} home={home} choice={choice} choose={choose} />
      <Listed list={list} empty={<None home={home} choice={choice} />}>
        {items => (
          <div class="notes">
            {items.map(item => (
              <Note key={item.id} item={item} level={2} href={item.address} life={item} />
            ))}
          </div>
        )}
      </Listed>
      <div class="thumb">
        <a class="button button--call" href={`${home}/vraag-stellen`}>
          <Icon name="plus" />
          {t('ask-do')}
        </a>
      </div>
      <p>
        <a class="button button--plain button--wide" href={`${home}/aanbod-doen`}>
          <Icon name="offer" />
          {t('offer-do')}
        </a>
      </p>
      <NewestThanks api={api} home={home} />
      <section class="notice" aria-labelledby="danger">
        <Icon name="phone" />
        <div class="stack gap-2">
          <h2 class="size-l" id="danger">
            {t('danger-title')}
          </h2>
          <DangerNumbers />
        </div>
      </section>
    </Page>
  );
}

/** The asks and the offers, or one of the two. Both are always asked for: the other one is there when it is chosen. */
function useBoth(api: Api, home: string, { kinds, category }: Choice): Answer<Growing<ExchangeCard>> {
  const asks = useSide(api, home, 'ask', category);
  const offers = useSide(api, home, 'offer', category);
  const [only] = kinds;
  if (kinds.length === 1) return only === 'ask' ? asks : offers;
  if (asks.state !== 'ready') return asks;
  if (offers.state !== 'ready') return offers;
  const again = () => {
    asks.again();
    offers.again();
  };
  return { ...asks, old: asks.old ?? offers.old, value: together(asks.value, offers.value), again };
}

const PAGE = 25;

function useSide(api: Api, home: string, kind: Kind, category: string | null) {
  const { list } = sides[kind];
  return useSlices<ExchangeCard>(`${list} ${home} ${category ?? ''}`, (cursor, signal) =>
    api.get(`/neighbourhoods/{neighbourhood}/${list}`, {
      query: { limit: PAGE, ...(category ? { category } : {}), ...(cursor ? { cursor } : {}) },
      ...(signal ? { signal } : {}),
    }),
  );
}

interface ChoosingProps {
  api: Api;
  home: string;
  choice: Choice;
  choose: (change: Partial<Choice>) => void;
}

function Choosing({ api, home, choice, choose }: ChoosingProps) {
  const categories = useCategories(api, home, 'exchange');
  const pick = (kind: Kind) => (on: boolean) => choose({ kinds: switched(choice.kinds, kind, on) });
  return (
    <div class="stack gap-3">
      <div class="chips" role="group" aria-label={t('exchange-choose')}>
        <Chip name="ask" icon="ask" label={t('exchange-asks')} on={choice.kinds.includes('ask')} onChange={pick('ask')} />
        <Chip name="offer" icon="offer" label={t('exchange-offers')} on={choice.kinds.includes('offer')} onChange={pick('offer')} />
      </div>
      <SelectField
        name="category"
        label={t('exchange-category')}
        value={choice.category ?? ''}
        options={[
          { value: '', label: t('exchange-any-category') },
          ...categories.map(category => ({ value: category.slug, label: categoryName(category) })),
        ]}
        onChange={slug => choose({ category: slug === '' ? null : slug })}
      />
    </div>
  );
}

/** Nothing stands here: an invitation, and never a dead end. */
function None({ home, choice }: { home: string; choice: Choice }) {
  const only = choice.kinds.length === 1 ? choice.kinds[0] : undefined;
  return (
    <Empty icon={only === 'offer' ? 'offer' : 'ask'} title={t(only ? `exchange-none-${only}` : 'exchange-none')}>
      <p>{t('exchange-none-text')}</p>
      {choice.category === null && only === undefined ? null : (
        <p>
          <a href={`${home}/vraag-en-aanbod`}>{t('exchange-all')}</a>
        </p>
      )}
    </Empty>
  );
}
