import type { Api } from 'shared-ui/api/api';
import { t } from 'shared-ui/i18n/text';
import { CopyText } from 'shared-ui/show/CopyText';
import { Icon } from 'shared-ui/show/Icon';

import { letterLanguage } from '../../show/letterLanguage';

/** This week's programme, or one activity, as a text for a message. */
export function CopyMessage({ api, activity }: { api: Api; activity?: string }) {
  const query = { language: letterLanguage(), ...(activity ? { activity } : {}) } as const;
  return <CopyText words={{ ask: t('copy-message'), done: t('copy-done'), nothing: t('copy-nothing'), byHand: t('copy-by-hand') }} small ask={() => api.get('/neighbourhoods/{neighbourhood}/activities/_share', { query })} />;
}

/** Other ways to have the programme: in a message, by mail, in a calendar. */
export function TakeAlong({ api, home }: { api: Api; home: string }) {
  return (
    <section class="stack gap-3 mt-6" aria-labelledby="along">
      <h2 class="size-l" id="along">
        {t('along-title')}
      </h2>
      <div class="row">
        <CopyMessage api={api} />
        <a class="button button--plain button--small" href={`${home}/weekmail`}>
          <Icon name="mail" />
          {t('along-mail')}
        </a>
        <a class="button button--plain button--small" href={`/feeds${home}/activities.ics`}>
          <Icon name="calendar" />
          {t('along-calendar')}
        </a>
      </div>
    </section>
  );
}
