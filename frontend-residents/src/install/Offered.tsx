import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadText, t, type TextFiles } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { ask, isApple } from './Install';
import { offer, sayNo } from './visits';

const text: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });

/** For regulars, under the week on the front door: quiet, and gone for good with one tap. */
export function Offered() {
  const ready = useSignal(false);

  useEffect(() => void loadText(text).then(() => (ready.value = true)), []);
  const found = offer.value;
  if (!ready.value || (!found && !isApple())) return null;

  function close() {
    sayNo();
    ready.value = false;
  }
  return (
    <aside class="notice notice--calm mt-5" aria-label={t('install-title')}>
      <Icon name="door" />
      <div class="stack gap-3">
        <p>
          <b>{t('install-title')}.</b> {t('install-text')}
        </p>
        {found ? null : <p>{t('install-apple')}</p>}
        <p class="row">
          {found ? (
            <button class="button button--small" type="button" onClick={() => void ask()}>
              {t('install-do')}
            </button>
          ) : null}
          <button class="button button--plain button--small" type="button" onClick={close}>
            {t(found ? 'install-no' : 'install-read')}
          </button>
        </p>
      </div>
    </aside>
  );
}
