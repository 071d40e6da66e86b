import type { Api } from 'shared-ui/api/api';
import type { ColleagueList } from 'shared-ui/api/contract.gen';
import { hasText, t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Gone } from './Gone';
import { labels } from './profileForm';

/** As many rows as somebody reads; the faulty ones come first. */
const SHOWN = 200;

interface ListReportProps {
  api: Api;
  report: ColleagueList;
  busy: boolean;
  onSave: () => void;
}

/** What becomes of each row of a list: counted, and every faulty one with its line and field. */
export function ListReport({ api, report, busy, onSave }: ListReportProps) {
  if (report.reason !== null)
    return (
      <div class="notice notice--fault" role="alert">
        <Icon name="warn" />
        <p>{report.reason}</p>
      </div>
    );
  const { counts } = report;
  /** What was going to happen has happened. */
  const then = report.saved ? '-saved' : '';
  const taken = counts.added + counts.changed + counts.unchanged;
  const faulty = report.rows.filter(row => row.outcome === 'rejected');
  const rows = [...faulty, ...report.rows.filter(row => row.outcome !== 'rejected')].slice(0, Math.max(SHOWN, faulty.length));
  return (
    <section class="stack gap-4" aria-label={t('col-list-report')}>
      <p>
        {(['added', 'changed', 'unchanged', 'own', 'rejected'] as const)
          .filter(outcome => counts[outcome] > 0)
          .map(outcome => t(`col-list-count-${outcome}${then}`, { count: counts[outcome] }))
          .join(' ')}
      </p>
      {report.saved || taken === 0 ? null : (
        <p>
          <button class="button button--call" type="button" aria-busy={busy} onClick={onSave}>
            {busy ? t('form-saving') : t('col-list-save', { count: taken })}
          </button>
        </p>
      )}
      <Gone key={report.gone.map(({ id }) => id).join()} api={api} gone={report.gone} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is moved with the arrow keys */}
      <section class="panel panel--flush listed" aria-label={t('col-list-rows')} tabIndex={0}>
        <table class="table">
          <caption class="unseen">{t('col-list-rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('col-list-line')}</th>
              <th scope="col">{t('col-name')}</th>
              <th scope="col">{t('col-list-outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.line}>
                <td class="nr">{row.line}</td>
                <th scope="row">{row.name ?? '–'}</th>
                <td>{row.outcome === 'rejected' ? row.faults.map(faultText).join(' ') : t(`col-list-${row.outcome}${then}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length < report.rows.length ? <p class="soft">{t('col-list-more', { count: report.rows.length - rows.length })}</p> : null}
    </section>
  );
}

function faultText({ field, code }: ColleagueList['rows'][number]['faults'][number]): string {
  const label = t(labels[field as keyof typeof labels]);
  return `${t(hasText(`fault-${code}`) ? `fault-${code}` : 'fault-invalid', { label })}.`;
}
