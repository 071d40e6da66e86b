import { t } from 'shared-ui/i18n/text';
import { Empty } from 'shared-ui/show/states';

import { isFiltered, type Filters } from './filters';

/** Nothing for these choices: fewer choices may help, or another day. */
export function NoneFound(props: { home: string; filters: Filters; clear: () => void }) {
  const filtered = isFiltered(props.filters);
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
      </p>
    </Empty>
  );
}
