import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { FreshnessTerm, Holiday } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { readWhole, WINDOW } from '../../../data/whole';
import { Administration } from '../Administration';
import { HolidayEditor } from './HolidayEditor';
import { Holidays } from './Holidays';
import { TermEditor } from './TermEditor';
import { TermTable } from './TermTable';

const N = '/neighbourhoods/{neighbourhood}' as const;

/** What is being changed: a term, a holiday, or a holiday that is not there yet. */
type Open = { term: FreshnessTerm } | { holiday: Holiday | null };

/** How long it holds that something was confirmed, and the school holidays that series leave out. */
export function Terms({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const terms = useAnswer(`${slug} freshness terms`, signal => api.get(`${N}/freshness-terms`, { signal }));
  const holidays = useAnswer(`${slug} holidays`, signal => readWhole<Holiday>(askHolidays(api), signal));
  const changes = useAnswer(`${slug} holiday changes`, signal => api.get(`${N}/holiday-changes`, { signal }));
  const [open, setOpen] = useState<Open | null>(null);
  const answers = [terms, holidays, changes];
  const failed = answers.find(answer => answer.state === 'failed');
  const again = () => answers.forEach(answer => (answer.state === 'waiting' ? undefined : answer.again()));

  function done(said: string) {
    setOpen(null);
    announce(t(said));
    again();
  }

  return (
    <Administration slug={slug} part="/termijnen" under={t('terms-under')}>
      {failed?.state === 'failed' ? <Failed problem={failed.problem} again={again} /> : null}
      {!failed && answers.some(answer => answer.state === 'waiting') ? <Waiting /> : null}
      {terms.state === 'ready' && holidays.state === 'ready' && changes.state === 'ready' ? (
        <div class={open ? 'cols cols--side' : 'cols'}>
          <div class="stack gap-5">
            {terms.old ? <OldNotice {...terms.old} /> : null}
            <TermTable terms={terms.value.items} open={open && 'term' in open ? open.term.kind : null} onOpen={term => setOpen({ term })} />
            <Holidays
              holidays={holidays.value}
              changes={changes.value.items}
              open={open && 'holiday' in open ? (open.holiday?.id ?? null) : null}
              onOpen={holiday => setOpen({ holiday })}
            />
          </div>
          {open && 'term' in open ? <TermEditor key={open.term.kind} api={api} term={open.term} done={() => done('terms-saved')} close={() => setOpen(null)} /> : null}
          {open && 'holiday' in open ? (
            <HolidayEditor key={open.holiday?.id ?? 'new'} api={api} holiday={open.holiday} done={done} close={() => setOpen(null)} />
          ) : null}
        </div>
      ) : null}
    </Administration>
  );
}

const askHolidays = (api: Api) => (cursor: string | undefined, signal?: AbortSignal) =>
  api.get(`${N}/holidays`, { query: { limit: WINDOW, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) });
