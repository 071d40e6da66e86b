import type { Api } from 'shared-ui/api/api';
import { Listed } from 'shared-ui/data/Listed';
import { useShortList } from 'shared-ui/data/slices';
import { today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { DayHead } from 'shared-ui/show/DayHead';
import { Slot } from 'shared-ui/show/Slot';

import { byDay, lineKey } from './days';

interface ItemActivitiesProps {
  api: Api;
  home: string;
  /** Whose programme: at this place, or of this organisation. */
  of: { place: string } | { organisation: string };
}

/** What there is to do here, or by them: the coming lines of the programme. */
export function ItemActivities({ api, home, of }: ItemActivitiesProps) {
  const list = useShortList(`programme of ${JSON.stringify(of)}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/activities', { query: { ...of, limit: 12 }, signal }),
  );
  const rest = 'place' in of ? `${home}/activiteiten?plek=${of.place}` : `${home}/activiteiten`;
  return (
    <section aria-labelledby="activities">
      <h2 id="activities" class="mb-3">
        {t('item-activities')}
      </h2>
      <Listed list={list} empty={<p class="soft">{t('item-no-activities')}</p>}>
        {lines => (
          <>
            {byDay(lines, today()).map(day => (
              <div key={day.day} class="day">
                <DayHead day={day.day} level={3} />
                <ul>
                  {day.lines.map(line => (
                    <Slot key={lineKey(line)} line={line} level={4} />
                  ))}
                </ul>
              </div>
            ))}
            {list.whole ? null : (
              <p class="mt-4">
                <a class="button button--plain button--wide" href={rest}>
                  {t('item-all-activities')}
                </a>
              </p>
            )}
          </>
        )}
      </Listed>
    </section>
  );
}
