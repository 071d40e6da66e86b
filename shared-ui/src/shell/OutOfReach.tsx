import type { Problem } from '../api/problem';
import { t } from '../i18n/text';
import { Failed } from '../show/states';
import { Page } from './Page';

/** Instead of a screen that could not be fetched. */
export function OutOfReach(props: { problem: Problem; again: () => void }) {
  return (
    <Page title={t('failed-page-title')} class="page stack gap-4">
      <Failed problem={props.problem} again={props.again} />
    </Page>
  );
}
