import type { ComponentChildren } from 'preact';
import type { Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { mayBring, mayLook } from '../../frame/roles';
import { Work } from '../../show/Work';

import 'shared-ui/tokens/programme.css';
import '../../form/exchange/exchange.css';

type Part = 'waiting' | 'others' | 'balance';

interface HeadProps {
  slug: string;
  person: Person | null;
  here: Part;
  children: ComponentChildren;
}

/** What each part is called in a heading, and where it stands. */
const parts: Record<Part, { path: string; icon: IconName; title: string; tab: string }> = {
  waiting: { path: '/vragen', icon: 'clock', title: 'exch-title', tab: 'exch-waiting' },
  others: { path: '/vragen/voor-anderen', icon: 'people', title: 'exch-others', tab: 'exch-others-tab' },
  balance: { path: '/vragen/balans', icon: 'chart', title: 'exch-balance', tab: 'exch-balance-tab' },
};

/** The parts of this work: what waits, what somebody entered for others, and what is missing. Each sees the own ones. */
export function Head({ slug, person, here, children }: HeadProps) {
  const home = `/werk/${slug}`;
  const looks = person !== null && mayLook(person, slug);
  const places = person !== null && mayBring(person, slug);
  const mine: Part[] = [...(looks ? ['waiting' as const] : []), ...(places ? ['others' as const] : []), 'balance'];
  const { title } = parts[here];
  return (
    <Work
      title={t(title)}
      under={t(here === 'waiting' ? 'exch-under' : `${title}-under`)}
      actions={
        places ? (
          <a class="button" href={`${home}/vragen/nieuw`}>
            <Icon name="plus" />
            {t('exch-for-other')}
          </a>
        ) : null
      }
    >
      <nav class="chips mb-5" aria-label={t('exch-parts')}>
        {mine.map(part => (
          <a key={part} class="chip" href={home + parts[part].path} aria-current={part === here ? 'page' : undefined}>
            <Icon name={parts[part].icon} />
            {t(parts[part].tab)}
          </a>
        ))}
      </nav>
      {children}
    </Work>
  );
}
