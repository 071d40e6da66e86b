import type { Report } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { Head } from './Head';
import { useReports } from './useReports';
import { iconFor, momentText, outcomeKey, reasonText, titleOf } from './words';

/** What was decided, with why. A decision stands; who does not agree says so in a new report. */
export function Decided({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  return (
    <Head api={api} slug={slug} here="decided">
      <Listed
        list={useReports(api, slug, true)}
        empty={
          <Empty icon="flag" title={t('mod-decided-none')}>
            <p>{t('mod-decided-none-text')}</p>
            <p>
              <a class="button button--plain" href={`/werk/${slug}/meldingen`}>
                {t('mod-waiting')}
              </a>
            </p>
          </Empty>
        }
      >
        {items => (
          <ul class="panel panel--flush">
            {items.map(report => (
              <One key={report.id} report={report} />
            ))}
          </ul>
        )}
      </Listed>
    </Head>
  );
}

function One({ report }: { report: Report }) {
  const off = report.outcome === 'refused';
  return (
    <li class="ruling stack gap-2">
      <p class="row">
        <span class={off ? 'label' : 'label label--line'}>
          <Icon name={off ? 'cross' : 'check'} />
          {report.outcome ? t(`mod-outcome-${outcomeKey(report, report.outcome)}`) : null}
        </span>
        <span class="soft small">{report.decidedAt ? momentText(report.decidedAt) : null}</span>
      </p>
      <p class="row tight oneline">
        <Icon name={iconFor(report.kind)} />
        <b>{titleOf(report)}</b>
      </p>
      <p class="small soft">{[reasonText(report.reason), report.note].filter(Boolean).join(': ')}</p>
      <p class="prelines">{report.decision}</p>
    </li>
  );
}
