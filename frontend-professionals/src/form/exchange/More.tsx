import { TextField } from 'shared-ui/form/TextField';
import { languageName } from 'shared-ui/i18n/languageName';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { dayNameOf, dayParts, weekdays } from './words';

const spoken = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const;

/** What finds the right neighbour sooner and can be left out: languages, parts of the week, another way to reach somebody. */
export function More({ faultOf }: { faultOf: (field: string) => string | undefined }) {
  return (
    <details class="group group--shut">
      <summary>{t('exch-more')}</summary>
      <div class="stack gap-4 mt-3">
        <fieldset class="field">
          <legend class="legend">{t('exch-field-languages')}</legend>
          <div class="chips">
            {spoken.map(code => (
              <label class="chip" key={code}>
                <input type="checkbox" name="languages" value={code} defaultChecked={code === 'nl'} />
                <Icon name="check" class="icon--on" />
                {languageName(code)}
              </label>
            ))}
          </div>
        </fieldset>
        <DayParts />
        <TextField name="email" type="email" label={t('exch-field-email')} hint={t('exch-field-email-hint')} fault={faultOf('email')} maxLength={254} />
      </div>
    </details>
  );
}

/** The week in mornings, afternoons and evenings, to tick. */
function DayParts() {
  return (
    <fieldset class="field">
      <legend class="legend">{t('exch-field-times')}</legend>
      <table class="dayparts">
        <caption class="unseen">{t('exch-field-times')}</caption>
        <thead>
          <tr>
            <td />
            {dayParts.map(part => (
              <th scope="col" key={part}>
                {t(`exch-part-${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day, index) => (
            <tr key={day}>
              <th scope="row">{dayNameOf(index)}</th>
              {dayParts.map(part => (
                <td key={part}>
                  <input
                    class="tick"
                    type="checkbox"
                    name="times"
                    value={`${day}-${part}`}
                    aria-label={t('exch-part-of-day', { day: dayNameOf(index), part: t(`exch-part-${part}`) })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
