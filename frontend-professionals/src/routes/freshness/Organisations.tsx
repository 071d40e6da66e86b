import { useState } from 'preact/hooks';
import type { FreshnessOfOrganisations } from 'shared-ui/api/contract.gen';
import { language, t } from 'shared-ui/i18n/text';

import { changeOf, endOf, lineOf, orders, type Order } from './line';

type Organisation = FreshnessOfOrganisations['organisations'][number];

/** A table that is put in another order by its heads; the line beside a share says how it went. */
export function Organisations({ organisations, home }: { organisations: readonly Organisation[]; home: string }) {
  const [order, setOrder] = useState<Order>('share');
  const [turned, setTurned] = useState(false);
  const sorted = [...organisations].sort((one, other) => (turned ? -1 : 1) * orders[order](one, other, language.value.locale));

  function by(next: Order) {
    setTurned(next === order && !turned);
    setOrder(next);
  }
  const sorting = (head: Order) => (head !== order ? undefined : turned ? 'descending' : 'ascending');
  return (
    <div class="panel panel--flush">
      <table class="table folds table--ordered">
        <caption class="unseen">{t('fresh-title')}</caption>
        <thead>
          <tr>
            {(['name', 'share', 'change', 'visible'] as const).map(head => (
              <th scope="col" key={head} aria-sort={sorting(head)}>
                <button class="linky" type="button" onClick={() => by(head)}>
                  {t(`fresh-${head}`)}
                  <span aria-hidden="true">{head !== order ? '' : turned ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(one => (
            <tr key={one.id}>
              <th scope="row">
                <a href={`${home}/organisaties/${one.id}`}>{one.name}</a>
              </th>
              <td class="num">
                <span class="folds__name">{t('fresh-share')}: </span>
                {t('fresh-percent', { share: one.share })}
              </td>
              <td>
                <Line weeks={one.weeks} />
                {changeText(one)}
              </td>
              <td class="num">
                <span class="folds__name">{t('fresh-visible')}: </span>
                {t('fresh-of', { confirmed: one.confirmed, visible: one.visible })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Half a year from left to right; the sentence beside it says the same. */
function Line({ weeks }: { weeks: readonly (number | null)[] }) {
  const end = endOf(weeks);
  return (
    <svg class="weeks" viewBox="-3 -3 106 30" aria-hidden="true">
      <path class="weeks__ground" d="M0 24H100" />
      <path class="weeks__line" d={lineOf(weeks)} />
      {end ? <circle class="weeks__now" cx={end.x} cy={end.y} r="2.5" /> : null}
    </svg>
  );
}

function changeText({ weeks }: Organisation): string {
  const change = changeOf(weeks);
  if (change === null) return t('fresh-new');
  return change === 0 ? t('fresh-same') : t(change > 0 ? 'fresh-up' : 'fresh-down', { points: Math.abs(change) });
}
