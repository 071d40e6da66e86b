import type { ComponentChildren } from 'preact';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Work } from '../../show/Work';

import 'shared-ui/tokens/programme.css';
import './duplicates.css';

const parts = [
  { here: 'open', path: '', icon: 'help', tab: 'doubles-open', title: 'doubles-title', under: 'doubles-under' },
  { here: 'decided', path: '/beslist', icon: 'check', tab: 'doubles-decided-tab', title: 'doubles-decided', under: 'doubles-decided-under' },
  { here: 'organisations', path: '/organisaties', icon: 'people', tab: 'doubles-org-tab', title: 'doubles-org', under: 'doubles-org-under', ofStaff: true },
] as const;

interface HeadProps {
  home: string;
  here: (typeof parts)[number]['here'];
  /** Whether somebody keeps the neighbourhood: who keeps an organisation decides about no other. */
  staff: boolean;
  children: ComponentChildren;
}

/** The sides of this work: what is asked, what was decided, and which organisations may be one. */
export function Head({ home, here, staff, children }: HeadProps) {
  const part = parts.find(one => one.here === here) ?? parts[0];
  return (
    <Work title={t(part.title)} under={t(part.under)}>
      <nav class="chips mb-5" aria-label={t('doubles-parts')}>
        {parts.filter(part => staff || !('ofStaff' in part)).map(({ path, icon, tab }) => (
          <a key={path} class="chip" href={`${home}/dubbel${path}`} aria-current={path === part.path ? 'page' : undefined}>
            <Icon name={icon} />
            {t(tab)}
          </a>
        ))}
      </nav>
      {children}
    </Work>
  );
}
