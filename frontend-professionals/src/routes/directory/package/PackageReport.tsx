import type { DirectoryReport } from 'shared-ui/api/contract.gen';
import { hasText, t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

/** As many rows as somebody reads; the faulty ones come first. */
const SHOWN = 200;

interface PackageReportProps {
  report: DirectoryReport;
  /** How many rows stand above the first one. */
  headings: number;
  busy: boolean;
  onSave: (skipFaulty: boolean) => void;
}

/** What becomes of a package: counted, every faulty row with its file, row and column, and then the rest. */
export function PackageReport({ report, headings, busy, onSave }: PackageReportProps) {
  if (report.reason !== null)
    return (
      <div class="notice notice--fault" role="alert">
        <Icon name="warn" />
        <p>{report.reason}</p>
      </div>
    );
  const { counts } = report;
  return (
    <section class="stack gap-4" aria-label={t('package-report')}>
      <ul class="row" aria-label={t('package-counts')}>
        {(['added', 'changed', 'unchanged', 'kept', 'noted', 'refused'] as const)
          .filter(outcome => counts[outcome] > 0)
          .map(outcome => (
            <li key={outcome} class={outcome === 'refused' ? 'label label--off' : 'label label--line'}>
              {t(`package-count-${outcome}`, { count: counts[outcome] })}
            </li>
          ))}
      </ul>
      {counts.kept > 0 && counts.refused === 0 ? <p class="soft">{t('package-kept')}</p> : null}
      {report.saved ? null : <Taking counts={counts} busy={busy} onSave={onSave} />}
      <Rows rows={report.rows} headings={headings} />
    </section>
  );
}

/** Whether it can be taken over, and the way to do it. */
function Taking({ counts, busy, onSave }: { counts: DirectoryReport['counts']; busy: boolean; onSave: (skipFaulty: boolean) => void }) {
  if (counts.refused > 0)
    return (
      <div class="notice">
        <Icon name="warn" />
        <div class="stack gap-3">
          <p>{t('package-refused', { count: counts.refused })}</p>
          <p>
            <button class="button button--plain" type="button" aria-busy={busy} onClick={() => onSave(true)}>
              {t('package-save-rest')}
            </button>
          </p>
        </div>
      </div>
    );
  const taken = counts.added + counts.changed;
  if (taken + counts.kept === 0) return <p>{t('package-nothing')}</p>;
  return (
    <p>
      <button class="button button--call" type="button" aria-busy={busy} onClick={() => onSave(false)}>
        {t('package-save')}
      </button>
    </p>
  );
}

type Row = DirectoryReport['rows'][number];

function Rows({ rows, headings }: { rows: readonly Row[]; headings: number }) {
  const told = [...rows.filter(({ code }) => code !== null), ...rows.filter(({ code, outcome }) => code === null && outcome !== 'kept')];
  if (told.length === 0) return null;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- higher than a screen, it is moved with the arrow keys */}
      <section class="panel panel--flush listed" aria-label={t('package-rows')} tabIndex={0}>
        <table class="table">
          <caption class="unseen">{t('package-rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('package-row')}</th>
              <th scope="col">{t('package-outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {told.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                <th scope="row">
                  {row.name ?? row.id ?? t('package-no-name')}
                  <span class="small soft plain whole">{t('package-where', { file: row.file, line: String(row.line + headings) })}</span>
                </th>
                <td>{row.code === null ? t(`package-${row.outcome}`) : <Fault row={row} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {told.length > SHOWN ? <p class="soft">{t('package-more', { count: told.length - SHOWN })}</p> : null}
    </>
  );
}

function Fault({ row: { outcome, member, code } }: { row: Row }) {
  const text = `package-code-${code ?? ''}`;
  const refused = outcome === 'refused';
  return (
    <>
      <span class={refused ? 'label label--off' : 'label label--doubt'}>{t(refused ? 'package-fault' : 'package-noted')}</span>{' '}
      {t(hasText(text) ? text : 'package-code-invalid', { member: member ?? '' })}
    </>
  );
}
