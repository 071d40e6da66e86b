import type { Api } from 'shared-ui/api/api';
import { t } from 'shared-ui/i18n/text';

import { WeeklyChoice } from '../../weekly/WeeklyChoice';
import { Notices } from './Notices';

/** All that we send somebody: what happens, and, where there is one, the weekly mail. */
export function NoticesAndWeekly({ api, home, colleague }: { api: Api; home: string; colleague: boolean }) {
  return (
    <>
      <Notices api={api} colleague={colleague} />
      <section class="stack gap-4" aria-labelledby="weekly">
        <h3 id="weekly">{t('weekly-fold')}</h3>
        <WeeklyChoice api={api} home={home} />
      </section>
    </>
  );
}
