import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import type { Values } from './contrast';
import { asStyle } from './values';

/** A piece of a neighbourhood in a look that nobody wears yet, by day and in the evening. */
export function Preview({ values, name }: { values: Values; name: string }) {
  return (
    <div class="look" style={asStyle(values)} role="img" aria-label={t('look-preview')}>
      {(['day', 'night'] as const).map(time => (
        <div key={time} class={`look__${time}`} aria-hidden="true">
          <p class="look__name">{name}</p>
          <p class="look__title">{t('look-try-title')}</p>
          <div class="look__doors">
            <span class="look__door">
              <Icon name="search" />
            </span>
            <span class="look__door look__door--2">
              <Icon name="ask" />
            </span>
            <span class="look__door look__door--3">
              <Icon name="people" />
            </span>
          </div>
          <div class="look__card">
            <p class="look__plate">{t('look-try-time')}</p>
            <p>
              <span class="look__link">{t('look-try-item')}</span>
              <br />
              <span class="look__soft">{t('look-try-place')}</span>
            </p>
          </div>
          <p class="look__notice">{t('look-try-notice')}</p>
          <p class="look__danger">{t('look-try-danger')}</p>
          <p class="look__buttons">
            <span class="look__call">{t('look-try-call')}</span>
            <span class="look__main">{t('look-try-main')}</span>
            <span class="look__plain">{t('look-try-plain')}</span>
          </p>
        </div>
      ))}
    </div>
  );
}
