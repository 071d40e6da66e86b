import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { useTurned } from 'shared-ui/shell/useTurned';
import { Icon } from 'shared-ui/show/Icon';

import type { LetterKind } from './ByLetter';

interface NoLongerProps {
  kind: LetterKind;
  /** Where a new letter is asked for. */
  href: string;
  /** Nothing was pressed: the address has no token. */
  bare?: boolean;
}

/** The button of a letter that was used, or is too old; or somebody came here without it. */
export function NoLonger({ kind, href, bare }: NoLongerProps) {
  const own = kind === 'address';
  const over = own ? 'letter-over-address' : 'letter-over-text';

  useTurned(!bare);
  return (
    <Page title={t(bare ? 'letter-bare-title' : 'letter-over-title')} class="page stack gap-5">
      <div class="notice">
        <Icon name="mail" />
        <p>{t(bare ? 'letter-bare-text' : over)}</p>
      </div>
      <p>
        <a class="button button--call button--wide" href={href}>
          {t(own ? 'letter-over-mine' : 'letter-over-again')}
        </a>
      </p>
    </Page>
  );
}
