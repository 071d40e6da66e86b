import { Rich } from '../i18n/Rich';
import { t } from '../i18n/text';
import { Icon } from '../show/Icon';
import { Page } from './Page';
import { useTurned } from './useTurned';

interface LookInMailProps {
  email: string;
  /** How long the button in it works. */
  lasts: string;
  /** To the form again: another address, or another letter. */
  again: () => void;
}

/** A letter is under way. The same for every address: whether it is known is told in the letter only. */
export function LookInMail({ email, lasts, again }: LookInMailProps) {
  useTurned();
  return (
    <Page title={t('letter-sent-title')} class="page stack gap-5">
      <div class="notice notice--calm">
        <Icon name="mail" />
        <div class="stack gap-2">
          <p>
            <Rich id="letter-sent-to" args={{ email }} />
          </p>
          <p>{t('letter-sent-press')}</p>
          <p>{lasts}</p>
        </div>
      </div>
      <section class="stack gap-3" aria-labelledby="nothing">
        <h2 class="size-l" id="nothing">
          {t('letter-sent-nothing')}
        </h2>
        <p>{t('letter-sent-spam')}</p>
        <p>
          <button class="button button--plain" type="button" onClick={again}>
            {t('letter-sent-again')}
          </button>
        </p>
      </section>
    </Page>
  );
}
