import { fullDate, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';

/** The start of the day: what is on, and what needs attention. */
export function Today({ session }: ScreenProps) {
  const name = session.person.value?.name.split(' ')[0] ?? '';
  return (
    <Page title={t('today-title', { name })} class="work">
      <p class="soft">{fullDate(today())}</p>
    </Page>
  );
}
