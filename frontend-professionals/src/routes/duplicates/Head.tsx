import type { ComponentChildren } from 'preact';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Work } from '../../show/Work';

import 'shared-ui/tokens/programme.css';
import './duplicates.css';

interface HeadProps {
  home: string;
  here: 'open' | 'decided';
  children: ComponentChildren;
}

/** The two sides of this work: what is asked, and what was decided. */
export function Head({ home, here, children }: HeadProps) {
  const open = here === 'open';
  return (
    <Work title={t(open ? 'doubles-title' : 'doubles-decided')} under={t(open ? 'doubles-under' : 'doubles-decided-under')}>
      <nav class="chips mb-5" aria-label={t('doubles-parts')}>
        <a class="chip" href={`${home}/dubbel`} aria-current={open ? 'page' : undefined}>
          <Icon name="help" />
          {t('doubles-open')}
        </a>
        <a class="chip" href={`${home}/dubbel/beslist`} aria-current={open ? undefined : 'page'}>
          <Icon name="check" />
          {t('doubles-decided-tab')}
        </a>
      </nav>
      {children}
    </Work>
  );
}
