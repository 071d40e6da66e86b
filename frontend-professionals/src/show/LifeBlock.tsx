import type { Life } from 'shared-ui/api/types';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { confirmedText } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { Window } from 'shared-ui/show/Window';

type Kept = Life & { archivedAt: string | null; archivedReason: string | null };

/** The block "dit klopt": the window, who said so and how long that counts. */
export function LifeBlock({ item }: { item: Kept }) {
  const light = lightOf(item);
  const doubt = light === 'doubtful' || light === 'archived';
  return (
    <section class={doubt ? 'stand stand--doubt pad-3' : 'stand pad-3'} aria-label={t('keep-confirmed-title')}>
      <Window light={light} />
      <div>
        <p>
          <b>{light === 'archived' ? t('keep-archived') : confirmedText(item)}</b>
        </p>
        <p class="small">
          {light === 'archived' ? item.archivedReason : item.dueAt === null ? null : t(`keep-${light}`, { date: dateWithYear(item.dueAt) })}
        </p>
        {item.demonstration ? <p class="small">{t('keep-demonstration')}</p> : null}
      </div>
    </section>
  );
}
