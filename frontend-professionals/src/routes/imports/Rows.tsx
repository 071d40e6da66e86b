import { useState } from 'preact/hooks';
import { dayAndMonthShort, time, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { icons } from './Counts';
import { inOrder, saidOf, type Outcome, type Row } from './report';

const FEW = 25;

const looks: Partial<Record<Outcome, string>> = { rejected: 'label label--off', doubled: 'label label--doubt', 'left-out': 'label label--line', unchanged: 'label label--line' };

/** Every row with what happens to it; a row that is no activity can be left out. */
export function Rows({ rows, onLeaveOut }: { rows: readonly Row[]; onLeaveOut: ((title: string) => void) | null }) {
  const [whole, setWhole] = useState(false);
  const all = inOrder(rows);
  const more = all.length - FEW;
  return (
    <section class="panel panel--flush" aria-label={t('import-rows')}>
      <table class="table table--rows">
        <caption class="unseen">{t('import-rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import-outcome')}</th>
            <th scope="col">{t('import-row-when')}</th>
            <th scope="col">{t('import-row-what')}</th>
            <th scope="col">{t('import-row-change')}</th>
            {onLeaveOut ? (
              <th scope="col">
                <span class="unseen">{t('import-row-do')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {(whole ? all : all.slice(0, FEW)).map((row, index) => (
            <tr key={`${index} ${row.uid ?? ''}`}>
              <td class="nowrap">
                <span class={looks[row.outcome] ?? 'label'}>
                  <Icon name={icons[row.outcome]} />
                  {t(`import-outcome-${row.outcome}`)}
                </span>
              </td>
              <td class="nowrap num">{row.start ? `${weekdayShort(row.start)} ${dayAndMonthShort(row.start)} ${time(row.start)}` : '–'}</td>
              <th scope="row">
                {row.title ?? t('import-row-untitled')}
                {row.line === null ? null : <span class="small soft plain whole">{t('import-row-line', { line: String(row.line) })}</span>}
              </th>
              <td>
                <Change row={row} />
              </td>
              {onLeaveOut ? (
                <td>
                  {row.title !== null && ['added', 'changed', 'doubled'].includes(row.outcome) ? (
                    <button class="button button--plain button--small" type="button" onClick={() => onLeaveOut(row.title ?? '')}>
                      {t('import-row-leave-out')}
                      <span class="unseen"> {row.title}</span>
                    </button>
                  ) : null}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <p>
          <button class="button button--plain button--small" type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? 'import-rows-fewer' : 'import-rows-more', { count: more })}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** Old and new beside each other; where there is nothing to compare, the reason. */
function Change({ row }: { row: Row }) {
  const said = saidOf(row);
  if (said.length === 0) return <>{row.reason ?? t(`import-outcome-${row.outcome}`)}</>;
  return (
    <ul>
      {said.map(({ label, before, after }) => (
        <li key={label}>
          {label}
          {before === '' && after === '' ? null : (
            <>
              : {before === '' ? null : <del>{before}</del>} <ins>{after === '' ? t('import-emptied') : after}</ins>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
