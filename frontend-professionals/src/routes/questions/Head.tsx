import type { ComponentChildren } from 'preact';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { Work } from '../../show/Work';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './questions.css';

export type Part = 'questions' | 'knowledge' | 'themes';

const parts: Record<Part, { path: string; icon: IconName }> = {
  questions: { path: '/vraagbaak', icon: 'talk' },
  knowledge: { path: '/vraagbaak/kennis', icon: 'book' },
  themes: { path: '/vraagbaak/themas', icon: 'flag' },
};

/** The Vraagbaak and its parts: what is asked, what is known, and the themes that somebody follows. */
export function Head({ home, here, narrow, children }: { home: string; here: Part; narrow?: boolean; children: ComponentChildren }) {
  const knows = here === 'knowledge';
  return (
    <Work
      title={t(`qst-title-${here}`)}
      under={t(`qst-under-${here}`)}
      narrow={narrow === true}
      actions={
        <a class="button" href={`${home}/vraagbaak/${knows ? 'kennis/' : ''}nieuw`}>
          <Icon name="plus" />
          {t(knows ? 'qst-new-knowledge' : 'qst-new')}
        </a>
      }
    >
      <nav class="chips mb-5" aria-label={t('qst-parts')}>
        {(Object.keys(parts) as Part[]).map(part => (
          <a key={part} class="chip" href={home + parts[part].path} aria-current={part === here ? 'page' : undefined}>
            <Icon name={parts[part].icon} />
            {t(`qst-part-${part}`)}
          </a>
        ))}
      </nav>
      {children}
    </Work>
  );
}
