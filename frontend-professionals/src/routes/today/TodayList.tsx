import type { Listing } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Slot } from 'shared-ui/show/Slot';

/** What is on today, each line leading to the panel where it can be changed. */
export function TodayList({ lines, home }: { lines: readonly Listing[]; home: string }) {
  return (
    <section class="panel" aria-labelledby="now">
      <h2 id="now">{t('today-list')}</h2>
      {lines.length === 0 ? <p>{t('today-list-none')}</p> : null}
      <ul>
        {lines.map(line => (
          <Slot key={`${line.activity.id} ${line.start}`} line={line} level={3} href={`${home}/activiteiten?open=${line.activity.id}`} />
        ))}
      </ul>
      <p class="mt-3">
        <a href={`${home}/activiteiten`}>{t('today-list-all')}</a>
      </p>
    </section>
  );
}
