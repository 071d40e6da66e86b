import { t } from 'shared-ui/i18n/text';

import { isInstalled, offer } from './visits';

/** Apple's phones have no way to ask: there it is told how. A tablet of theirs says that it is a Mac. */
export const isApple = () => /iPhone|iPad/.test(navigator.userAgent) || (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

/** How to put this on the home screen: one tap where the browser can, else in words. */
export function Install() {
  const found = offer.value;
  if (isInstalled()) return null;
  return (
    <section class="stack gap-3" aria-labelledby="install">
      <h2 id="install">{t('install-title')}</h2>
      <p>{t('install-text')}</p>
      {found ? (
        <p>
          <button class="button button--plain" type="button" onClick={() => void ask()}>
            {t('install-do')}
          </button>
        </p>
      ) : (
        <p>{t(isApple() ? 'install-apple' : 'install-menu')}</p>
      )}
    </section>
  );
}

/** An offer can be used once; the browser makes a new one later. */
export async function ask() {
  const found = offer.peek();
  offer.value = null;
  await found?.prompt();
}
