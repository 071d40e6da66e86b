import type { ColleagueCard } from 'shared-ui/api/contract.gen';
import { languageName } from 'shared-ui/i18n/languageName';
import { t } from 'shared-ui/i18n/text';
import { lightOf } from 'shared-ui/show/freshness';
import { Icon } from 'shared-ui/show/Icon';
import { DoubtLabel } from 'shared-ui/show/Slot';

import { Absent } from './Absent';
import { Reach } from './Reach';
import { Week } from './Week';
import { fitText } from './words';

/** A colleague in the list: who it is and why they fit, what they know, when they are there, how they are reached. */
export function Line({ colleague, base }: { colleague: ColleagueCard; base: string }) {
  const { fits } = colleague;
  return (
    <li class={colleague.absent ? 'colleague colleague--away' : 'colleague'}>
      <div class="stack gap-1">
        <h2 class="size-m">
          <a class="same" data-cell="name" href={`${base}/${colleague.id}`}>
            {colleague.name}
          </a>
        </h2>
        <p class="small soft">{[colleague.jobTitle, colleague.organisation?.name].filter(Boolean).join(', ')}</p>
        {lightOf({ ...colleague, confirmedBy: null, demonstration: false }) === 'doubtful' ? (
          <p>
            <DoubtLabel />
          </p>
        ) : null}
      </div>
      <div class="stack gap-2">
        {colleague.expertise ? <p>{colleague.expertise}</p> : null}
        {fits.length > 0 ? (
          <p class="row tight">
            <span class="unseen">{t('col-fits')} </span>
            {fits.map(fit => (
              <span class="label label--fit" key={`${fit.what} ${fit.word}`}>
                <Icon name="check" />
                {fitText(fit)}
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <div class="stack gap-1">
        <Week days={colleague.days} />
        <p class="small">{colleague.languages.map(languageName).join(', ')}</p>
      </div>
      <div class="stack gap-1">
        <Absent colleague={colleague} base={base} />
        <Reach of={colleague} />
      </div>
    </li>
  );
}
