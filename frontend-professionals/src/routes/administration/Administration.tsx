import type { ComponentChildren } from 'preact';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { Work } from '../../show/Work';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './administration.css';

const parts: readonly { path: string; text: string; icon: IconName }[] = [
  { path: '', text: 'admin-modules', icon: 'door' },
  { path: '/uiterlijk', text: 'admin-look', icon: 'screen' },
  { path: '/teksten', text: 'admin-texts', icon: 'talk' },
  { path: '/rubrieken', text: 'admin-categories', icon: 'table' },
  { path: '/themas', text: 'admin-themes', icon: 'help' },
  { path: '/velden', text: 'admin-fields', icon: 'plus' },
  { path: '/woorden', text: 'admin-words', icon: 'search' },
  { path: '/termijnen', text: 'admin-terms', icon: 'clock' },
  { path: '/veranderingen', text: 'admin-changes', icon: 'back' },
  { path: '/koppelingen', text: 'admin-clients', icon: 'loop' },
  { path: '/wie-past', text: 'admin-weights', icon: 'people' },
  { path: '/mail', text: 'admin-mail', icon: 'mail' },
];

interface AdministrationProps {
  slug: string;
  /** Which of the parts this is. */
  part: string;
  under: string;
  children: ComponentChildren;
}

/** What an administrator sets and looks after, each on a screen of its own. */
export function Administration({ slug, part, under, children }: AdministrationProps) {
  const base = `/werk/${slug}/beheer`;
  const here = parts.find(one => one.path === part);
  return (
    <Work title={t(here?.text ?? 'admin-title')} under={under}>
      <nav class="chips mb-5" aria-label={t('admin-title')}>
        {parts.map(one => (
          <a key={one.path} class="chip chip--link" href={base + one.path} aria-current={one.path === part ? 'page' : undefined}>
            <Icon name={one.icon} />
            {t(one.text)}
          </a>
        ))}
      </nav>
      {children}
    </Work>
  );
}
