import type { Coverage } from 'shared-ui/api/contract.gen';
import { weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { comingDay } from './findings';

const parts = ['morning', 'afternoon', 'evening'] as const;
const days = [1, 2, 3, 4, 5, 6, 7] as const;

/** How often something begins, by day and part of the day: a number in each, darker where there is more. */
export function Grid({ coverage }: { coverage: Coverage }) {
  const most = Math.max(1, ...coverage.slots.map(slot => slot.times));
  const timesAt = (day: number, part: string) => coverage.slots.find(slot => slot.weekday === day && slot.daypart === part)?.times ?? 0;
  return (
    <div class="heatbox">
      <table class="heat">
        <caption class="unseen">{t('coverage-grid')}</caption>
        <thead>
          <tr>
            <td />
            {days.map(day => (
              <th scope="col" key={day}>
                {weekdayShort(comingDay(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(part => (
            <tr key={part}>
              <th scope="row">{t(`coverage-${part}`)}</th>
              {days.map(day => {
                const times = timesAt(day, part);
                return (
                  <td class={`h${shade(times, most)}`} key={day}>
                    {times}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Nothing is 0; the rest of the way to the most in three steps. */
const shade = (times: number, most: number) => Math.ceil((times / most) * 3);
