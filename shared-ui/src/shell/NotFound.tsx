import { t } from '../i18n/text';
import { Page } from './Page';

/** An address where nothing stands: says so and offers a way on. */
export function NotFound(props: { home: string }) {
  return (
    <Page title={t('missing-title')} class="page stack gap-4">
      <p class="lead">{t('missing-text')}</p>
      <p>
        <a class="button" href={props.home}>
          {t('missing-home')}
        </a>
      </p>
    </Page>
  );
}
