import type { ComponentChildren } from 'preact';
import type { Life } from 'shared-ui/api/types';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { confirmedText } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { Window } from 'shared-ui/show/Window';

import 'shared-ui/tokens/facts.css';

interface LifeBlockProps {
  life: Life & { archivedAt: string | null };
  /** Where to look instead, once this is in the archive. */
  instead: string;
  /** Why it is in the archive, where that is for everybody. */
  reason?: string | null;
  /** Other words than those for something you go to: what it is while it is right, and what to do in doubt. */
  words?: { right: string; doubt: string };
  /** "Klopt niet?" and what follows from it. */
  children: ComponentChildren;
}

/** Whether this is right: who said so and when, and what to do when it is not. */
export function LifeBlock({ life, instead, reason, words, children }: LifeBlockProps) {
  const light = lightOf(life);
  const doubtful = light === 'doubtful';
  if (light === 'archived')
    return (
      <section class="stand" aria-labelledby="stand">
        <Window light={light} />
        <div>
          <h2 class="size-l" id="stand">
            {t('life-archived')}
          </h2>
          <p>
            {reason ? `${reason} ` : null}
            {t('life-archived-text', { date: dateWithYear(life.archivedAt ?? '') })} <a href={instead}>{t('life-archived-instead')}</a>
          </p>
        </div>
      </section>
    );
  return (
    <section class={doubtful ? 'stand stand--doubt' : 'stand'} aria-labelledby="stand">
      <Window light={light} />
      <div>
        <h2 class="size-l" id="stand">
          {words && light === 'fresh' ? words.right : t(`life-${light}`)}
        </h2>
        <p>
          {confirmedText(life)}.{doubtful ? ` ${words?.doubt ?? t('life-doubtful-advice')}` : ''}
        </p>
        {life.demonstration ? <p class="small soft">{t('life-demonstration')}</p> : null}
        {children}
      </div>
    </section>
  );
}
