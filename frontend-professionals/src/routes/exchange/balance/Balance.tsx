import type { Balance as Answered } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { missing, type Balanced } from 'shared-ui/data/balance';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Empty, Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { nameOfCategory } from '../../../data/categories';
import { askCategories, useWhole, valueOf } from '../../../data/whole';
import { Bar } from '../../../show/Bar';
import { Head } from '../Head';

import './balance.css';

/** Which kinds of asks and of helpers there are, and of which there are too few. */
export function Balance({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const answer = useAnswer<Answered>(`${slug} balance`, signal => api.get('/neighbourhoods/{neighbourhood}/exchange/_balance', { signal }));
  const categories = valueOf(useWhole<Category>(`${slug} exchange categories`, askCategories(api, 'exchange')));
  return (
    <Head slug={slug} person={session.person.value} here="balance">
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? (
        <div class="stack gap-4">
          {answer.old ? <OldNotice {...answer.old} /> : null}
          {answer.value.items.some(told) ? <Told items={answer.value.items} nameOf={category => nameOfCategory(categories, category)} /> : <Nothing />}
        </div>
      ) : null}
    </Head>
  );
}

const told = (one: Balanced) => one.asks !== null || one.offers !== null;

function Nothing() {
  return (
    <Empty icon="chart" title={t('balance-none')}>
      <p>{t('balance-none-text')}</p>
    </Empty>
  );
}

interface ToldProps {
  items: readonly Balanced[];
  nameOf: (category: string) => string;
}

function Told({ items, nameOf }: ToldProps) {
  const helpers = missing(items, 'offers').map(one => nameOf(one.category));
  const asks = missing(items, 'asks').map(one => nameOf(one.category));
  return (
    <section class="panel" aria-labelledby="balance">
      <h2 id="balance">{helpers.length > 0 ? t('balance-helpers', { categories: helpers.join(', ') }) : t('balance-even')}</h2>
      {asks.length > 0 ? <p class="mb-3">{t('balance-asks', { categories: asks.join(', ') })}</p> : null}
      <Table items={items} nameOf={nameOf} />
      <p class="definition">{t('balance-counts')}</p>
    </section>
  );
}

const sides = ['asks', 'offers'] as const;

/** What is asked most first. */
function Table({ items, nameOf }: ToldProps) {
  const most = Math.max(1, ...items.flatMap(one => sides.map(side => one[side] ?? 0)));
  const sorted = [...items].sort((one, other) => (other.asks ?? 0) - (one.asks ?? 0) || (other.offers ?? 0) - (one.offers ?? 0));
  return (
    <table class="balance">
      <caption class="unseen">{t('exch-balance')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('balance-category')}</th>
          {sides.map(side => (
            <th key={side} scope="col">
              {t(`balance-${side}-column`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map(one => (
          <tr key={one.category}>
            <th scope="row">{nameOf(one.category)}</th>
            {sides.map(side => (
              <td key={side}>
                <span class="balance__side">{t(`balance-${side}-column`)}</span>
                <Bar count={one[side] ?? 0} most={most} />
                <b class={one[side] === null ? 'soft plain' : undefined}>{one[side] ?? t('balance-few')}</b>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
