import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { countOf, type Outcome, type Row } from './report';

export const icons: Record<Outcome, IconName> = {
  added: 'plus', changed: 'loop', unchanged: 'check', doubled: 'help', withdrawn: 'back', 'left-out': 'cross', rejected: 'warn',
};

const shown: readonly Outcome[] = ['added', 'changed', 'unchanged', 'doubled', 'withdrawn', 'left-out', 'rejected'];

/** How many of each; a heavier edge where somebody should look. */
export function Counts({ rows }: { rows: readonly Row[] }) {
  const odd = countOf(rows, 'doubled') + countOf(rows, 'rejected');
  return (
    <>
      <ul class="cols cols--counts">
        {shown.map(outcome => {
          const count = countOf(rows, outcome);
          const look = count > 0 && (outcome === 'doubled' || outcome === 'rejected');
          return (
            <li class={look ? 'panel pad-3 look-here' : 'panel pad-3'} key={outcome}>
              <p class="row tight">
                <b class="num size-2xl">{count}</b>
                <Icon name={icons[outcome]} />
              </p>
              <p>{t(`import-count-${outcome}`)}</p>
            </li>
          );
        })}
      </ul>
      {odd > 0 ? (
        <div class="notice">
          <Icon name="help" />
          <p>
            <Rich id="import-look-first" args={{ odd, clear: rows.length - odd }} />
          </p>
        </div>
      ) : null}
    </>
  );
}
