import type { Api } from 'shared-ui/api/api';
import type { Listing } from 'shared-ui/api/types';
import type { Answer } from 'shared-ui/data/answer';
import { useAnswer } from 'shared-ui/data/answer';
import type { Growing } from 'shared-ui/data/slices';
import { fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { isFiltered, reaches, type Filters, type Position } from './filters';

interface SummaryProps {
  api: Api;
  list: Answer<Growing<Listing>>;
  filters: Filters;
  position: Position | null;
  clear: () => void;
}

/** How much there is for these choices, said to eyes and ears; never a total that nobody has counted. */
export function Summary({ list, filters, position, clear, api }: SummaryProps) {
  return (
    <p class="soft small mt-3 row" role="status">
      {list.state === 'ready' ? <span>{countText(list.value)}</span> : null}
      {filters.near && position === null ? <span>{t('near-unknown')}</span> : null}
      {filters.place ? <PlaceName api={api} id={filters.place} /> : null}
      {isFiltered(filters) ? (
        <button class="linkbutton" type="button" onClick={clear}>
          {t('choices-clear')}
        </button>
      ) : null}
    </p>
  );
}

function countText({ items, more }: Growing<Listing>) {
  if (items.length === 0) return t('programme-none');
  return more ? t('programme-until', { count: items.length, date: fullDate(reaches(items)) }) : t('programme-count', { count: items.length });
}

function PlaceName({ api, id }: { api: Api; id: string }) {
  const place = useAnswer(`place ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/places/{id}', { params: { id }, signal }));
  return place.state === 'ready' ? <span>{t('programme-at', { place: place.value.name })}</span> : null;
}
