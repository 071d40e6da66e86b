import { t } from '../i18n/text';

/** The first thing a keyboard meets. */
export function SkipLink() {
  return (
    <a class="skip" href="#main" onClick={toMain}>
      {t('skip')}
    </a>
  );
}

function toMain(event: MouseEvent) {
  const main = document.getElementById('main');
  if (!main) return;
  event.preventDefault();
  main.setAttribute('tabindex', '-1');
  main.focus();
}
