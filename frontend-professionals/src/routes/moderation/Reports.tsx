import { useState } from 'preact/hooks';
import type { Report } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { openReports } from '../../data/openReports';
import { walk } from '../../show/walk';
import { Decide } from './Decide';
import { Head } from './Head';
import { useReports } from './useReports';
import { iconFor, momentText, reasonText, titleOf } from './words';

/** What somebody says should not be there, the oldest first; one of them beside the list, to decide about. */
export function Reports({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const list = useReports(api, slug, false);
  const [open, setOpen] = useState<string | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const again = () => {
    if (list.state === 'ready') list.again();
    void openReports.count(api, session.person.value?.id ?? '');
  };

  function close(id: string) {
    setOpen(null);
    document.getElementById(`report-${id}`)?.focus();
  }
  function decided(report: Report) {
    setGone(new Set([...gone, report.id]));
    setOpen(null);
    announce(t('mod-said', { title: titleOf(report) }));
    document.querySelector<HTMLElement>('h1')?.focus();
    again();
  }

  return (
    <Head api={api} slug={slug} here="waiting">
      <Listed
        list={list}
        empty={
          <Empty icon="check" title={t('mod-none')}>
            <p>{t('mod-none-text')}</p>
            <p>
              <a class="button button--plain" href={`/werk/${slug}/meldingen/besloten`}>
                {t('mod-to-decided')}
              </a>
            </p>
          </Empty>
        }
      >
        {items => {
          const left = items.filter(({ id }) => !gone.has(id));
          const chosen = left.find(({ id }) => id === open);
          return (
            <div class={chosen ? 'cols cols--decide' : 'cols'}>
              <Table reports={left} open={open} onOpen={setOpen} />
              {chosen ? <Decide key={chosen.id} api={api} report={chosen} onDone={() => decided(chosen)} onClose={() => close(chosen.id)} again={again} /> : null}
            </div>
          );
        }}
      </Listed>
    </Head>
  );
}

function Table({ reports, open, onOpen }: { reports: readonly Report[]; open: string | null; onOpen: (id: string) => void }) {
  return (
    <div class="stack gap-2">
      <div class="panel panel--flush">
        <table class="table folds">
          <caption class="unseen">{t('mod-waiting')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mod-col-what')}</th>
              <th scope="col">{t('mod-col-reason')}</th>
              <th scope="col">{t('mod-col-since')}</th>
            </tr>
          </thead>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the buttons inside */}
          <tbody onKeyDown={walk}>
            {reports.map(report => (
              <tr key={report.id} class={open === report.id ? 'open' : undefined}>
                <th scope="row">
                  <span class="row tight oneline small soft plain">
                    <Icon name={iconFor(report.kind)} />
                    {t(`mod-kind-${report.kind}`)}
                  </span>
                  <button class="linky" id={`report-${report.id}`} data-cell="title" type="button" aria-expanded={open === report.id} onClick={() => onOpen(report.id)}>
                    {titleOf(report)}
                  </button>
                </th>
                <td>
                  <Because report={report} />
                </td>
                <td class="nowrap">{momentText(report.createdAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft small keys">{t('mod-keys')}</p>
    </div>
  );
}

/** An objection is somebody's own case, and has to stand out. */
function Because({ report }: { report: Report }) {
  const objection = report.reason === 'objection';
  return (
    <>
      <span class={objection ? 'label' : 'label label--line'}>
        <Icon name={objection ? 'help' : 'flag'} />
        {reasonText(report.reason)}
      </span>
      {report.note ? <span class="small soft whole mt-1 shortly">{report.note}</span> : null}
    </>
  );
}
