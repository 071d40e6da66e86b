import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Import } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { Rich } from 'shared-ui/i18n/Rich';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Trouble } from '../../show/Trouble';
import { backTo, Done, Work } from '../../show/Work';
import { Counts } from './Counts';
import { Columns } from './Columns';
import { SOURCE } from './follow';
import { FollowChoice, Followed, useFollowing } from './Follow';
import { taken } from './report';
import { Rows } from './Rows';
import { preview, sourceOf, type Wishes } from './source';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './imports.css';

/** What would change, before anything does; afterwards what was changed. */
export function Preview({ api, neighbourhood, params, query, go }: ScreenProps) {
  const id = params['id'] ?? '';
  const home = `/werk/${neighbourhood.slug}`;
  const answer = useAnswer<Import>(`import ${id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/imports/{id}', { params: { id }, signal }),
  );
  const [saved, setSaved] = useState<Import | null>(null);
  const known = saved ?? (answer.state === 'ready' ? answer.value : null);
  return (
    <Work
      title={t(known === null ? 'import-title' : `import-look-${known.status}`)}
      under={known ? underText(known) : null}
      back={backTo(home, '/inlezen', 'import-title')}
    >
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {known && answer.state === 'ready' ? (
        <Report
          api={api}
          home={home}
          known={known}
          version={answer.version}
          onSaved={setSaved}
          instead={query.get(SOURCE)}
          onRead={next => go(`${home}/inlezen/${next}${query.size > 0 ? `?${query}` : ''}`, { replace: true })}
          again={answer.again}
        />
      ) : null}
    </Work>
  );
}

function underText(known: Import): string {
  const source = sourceOf(known.id)?.source;
  const name = source?.kind === 'file' ? source.name : (known.address ?? known.organisation?.name ?? t('import-list'));
  const when = { date: dateWithYear(known.createdAt), time: time(known.createdAt) };
  return `${t('import-read-at', { name, ...when })} ${known.status === 'previewed' ? t('import-nothing-yet') : ''}`;
}

interface ReportProps {
  api: Api;
  home: string;
  known: Import;
  version: string | null;
  /** The followed address that this one comes instead of. */
  instead: string | null;
  onSaved: (saved: Import) => void;
  onRead: (id: string) => void;
  again: () => void;
}

function Report({ api, home, known, version, instead, onSaved, onRead, again }: ReportProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const source = sourceOf(known.id);
  const { report } = known;
  const following = useFollowing(api, known, instead);
  const count = taken(report.rows);

  async function save() {
    if (busy) return;
    setBusy(true);
    const result = await api.post('/neighbourhoods/{neighbourhood}/imports/{id}/_save', undefined, { params: { id: known.id }, version });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    onSaved(result.value);
    if (following.wanted) await following.follow();
  }

  async function readAgain(change: Partial<Wishes>) {
    if (!source || busy) return;
    setBusy(true);
    const result = await preview(api, source.source, { ...source.wishes, ...change });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) onRead(result.value.id);
  }

  const open = known.status === 'previewed';
  return (
    <div class="stack gap-5">
      <Trouble problem={problem} again={problem?.status === 409 || problem?.status === 412 ? again : undefined} />
      {known.status === 'saved' && count > 0 ? <Taken home={home} count={count} /> : null}
      {known.status === 'saved' ? <Followed following={following} home={home} /> : null}
      {known.status === 'failed' ? <Unreadable known={known} home={home} /> : <Counts rows={report.rows} />}
      {report.warnings.length > 0 ? <Warnings warnings={report.warnings} /> : null}
      {open || known.status === 'failed' ? (
        <Columns columns={report.columns} busy={busy} possible={source !== undefined} onRead={columns => void readAgain({ columns })} />
      ) : null}
      {report.rows.length > 0 ? (
        <Rows
          rows={report.rows}
          onLeaveOut={open && source ? title => void readAgain({ leaveOut: [...source.wishes.leaveOut, title] }) : null}
        />
      ) : null}
      {open ? <FollowChoice following={following} /> : null}
      {open ? (
        <div class="row row--apart actionbar">
          <p class="soft">
            {known.organisation ? <Rich id="import-counts-as" args={{ organisation: known.organisation.name }} /> : null}
          </p>
          <p class="row">
            <a class="button button--plain" href={`${home}/inlezen`}>
              {t('import-take-nothing')}
            </a>
            {count > 0 || following.wanted ? (
              <button class="button button--call" type="button" aria-busy={busy} onClick={() => void save()}>
                {t(busy ? 'import-taking' : count > 0 ? 'import-take' : 'import-follow-do', { count })}
              </button>
            ) : null}
          </p>
        </div>
      ) : null}
    </div>
  );
}

function Taken({ home, count }: { home: string; count: number }) {
  return (
    <Done>
      <p>
        <b>{t('import-taken', { count })}</b>
      </p>
      <p>
        <a href={`${home}/activiteiten`}>{t('import-to-activities')}</a>
      </p>
    </Done>
  );
}

/** Nothing could be read: one reason, and what to do. */
function Unreadable({ known, home }: { known: Import; home: string }) {
  return (
    <div class="notice notice--fault" role="alert">
      <Icon name="warn" />
      <div class="stack gap-2">
        <p>
          <b>{t('import-unreadable')}</b>
        </p>
        {known.report.rejected.map(({ reason }) => (
          <p key={reason}>{reason}</p>
        ))}
        <p>
          <a class="button button--plain button--small" href={`${home}/inlezen`}>
            {t('import-other')}
          </a>
        </p>
      </div>
    </div>
  );
}

const FEW = 5;

function Warnings({ warnings }: { warnings: readonly string[] }) {
  return (
    <div class="notice">
      <Icon name="warn" />
      <div>
        <p>
          <b>{t('import-warnings')}</b>
        </p>
        <ul>
          {warnings.slice(0, FEW).map(warning => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
        {warnings.length > FEW ? <p class="small">{t('import-warnings-more', { count: warnings.length - FEW })}</p> : null}
      </div>
    </div>
  );
}
