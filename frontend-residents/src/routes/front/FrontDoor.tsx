import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';

/** The front door: what do you want to do? */
export function FrontDoor() {
  return <Page title={t('front-title')}>{null}</Page>;
}
