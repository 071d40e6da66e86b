import type { Colleague, ColleagueCard } from 'shared-ui/api/contract.gen';
import { fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Reach } from './Reach';

/** That somebody is away, until when, and who stands in. */
export function Absent({ colleague, base }: { colleague: ColleagueCard | Colleague; base: string }) {
  if (!colleague.absent || colleague.absentUntil === null) return null;
  const other = colleague.replacedBy;
  return (
    <div class="away stack gap-1">
      <p>
        <span class="label label--off">
          <Icon name="clock" />
          {t('col-away', { date: fullDate(colleague.absentUntil) })}
        </span>
      </p>
      {other ? (
        <>
          <p>
            {t('col-instead')} <a href={`${base}/${other.id}`}>{other.name}</a>
          </p>
          <Reach of={other} />
        </>
      ) : null}
    </div>
  );
}
