import { fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Empty, lastDay } from 'shared-ui/show/states';

import { isFiltered, type Filters } from './filters';

/** Nothing for these choices: fewer choices may help, or another day. */
export function NoneFound(props: { home: string; filters: Filters; clear: () => void; until: string | null }) {
  const filtered = isFiltered(props.filters);
  if (props.until !== null && (props.filters.day ?? '') > lastDay(props.until)) return <NotThatFar home={props.home} until={props.until} />;
  return (
    <Empty icon="calendar" title={t(filtered ? 'none-filtered' : 'none-at-all')}>
      <p>{t(filtered ? 'none-filtered-text' : 'none-at-all-text')}</p>
      <p class="row">
        {filtered ? (
          <button class="button button--plain" type="button" onClick={props.clear}>
            {t('choices-clear')}
          </button>
        ) : null}
        <a class="button button--plain" href={`${props.home}/zoeken`}>
          {t('none-search')}
        </a>
        <a class="button button--plain" href={`${props.home}/er-mist-iets`}>
          {t('programme-missing')}
        </a>
      </p>
    </Empty>
  );
}

/** Without a connection there is a programme up to some day, and this is a day after it. */
function NotThatFar(props: { home: string; until: string }) {
  return (
    <Empty icon="offline" title={t('none-so-far-ahead')}>
      <p>{t('none-so-far-ahead-text', { date: fullDate(lastDay(props.until)) })}</p>
      <p>
        <a class="button button--plain" href={`${props.home}/activiteiten`}>
          {t('none-from-today')}
        </a>
      </p>
    </Empty>
  );
}
