import { t } from 'shared-ui/i18n/text';

import { dayParts, weekdays } from '../../exchange/sides';
import { weekdayName } from '../../exchange/words';
import { Tick } from './Ticks';

/** The parts of a week in which it suits: for neighbours who look for something that fits. */
export function DayParts({ chosen, hint }: { chosen: readonly string[]; hint: string }) {
  return (
    <fieldset class="field" id="times" tabIndex={-1}>
      <legend class="legend">{t('field-times')}</legend>
      <p class="hint">{hint}</p>
      <ul class="dayparts">
        {weekdays.map((day, index) => (
          <li key={day}>
            <span aria-hidden="true">{weekdayName(index).slice(0, 2)}</span>
            {dayParts.map(part => (
              <Tick
                key={part}
                name="times"
                value={`${day}-${part}`}
                label={t(`part-${part}`)}
                said={`${weekdayName(index)} ${t(`part-${part}`)}`}
                on={chosen.includes(`${day}-${part}`)}
              />
            ))}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
