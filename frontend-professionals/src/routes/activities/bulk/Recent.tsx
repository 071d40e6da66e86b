import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { BulkChange, BulkChangeCard } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import type { Category } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Trouble } from '../../../show/Trouble';
import { LeftAlone } from './Doing';
import { undoChange } from './useBulk';
import { toldText, undoneText } from './words';

interface RecentProps {
  api: Api;
  slug: string;
  categories: readonly Category[];
  onChanged: () => void;
}

const FEW = 10;
const all = '/neighbourhoods/{neighbourhood}/bulk-changes' as const;

/** What was done to many at once, the latest first, to be read back and undone. Asked for when it is opened. */
export function Recent(props: RecentProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="mt-3" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('bulk-recent')}</summary>
      {open ? <Changes {...props} /> : null}
    </details>
  );
}

function Changes({ api, slug, categories, onChanged }: RecentProps) {
  const answer = useAnswer(`${slug} bulk changes`, signal => api.get(all, { query: { limit: FEW }, signal }));
  if (answer.state === 'waiting') return <Waiting lines={3} />;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={answer.again} />;
  if (answer.value.items.length === 0) return <p class="soft">{t('bulk-recent-none')}</p>;
  return (
    <ul class="dates">
      {answer.value.items.map(change => (
        <Change
          key={change.id}
          api={api}
          change={change}
          categories={categories}
          again={() => {
            answer.again();
            onChanged();
          }}
        />
      ))}
    </ul>
  );
}

function Change({ api, change, categories, again }: { api: Api; change: BulkChangeCard; categories: readonly Category[]; again: () => void }) {
  const [busy, setBusy] = useState(false);
  const [undone, setUndone] = useState<BulkChange | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  /** It is read first: undoing names the version that it undoes. */
  async function undo() {
    if (busy) return;
    setBusy(true);
    const read = await api.get(`${all}/{id}`, { params: { id: change.id } });
    const result = read.ok ? await undoChange(api, change.id, read.version) : read;
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setUndone(result.value);
    announce(undoneText(result.value));
    again();
  }

  return (
    <li class="stack gap-2">
      <div class="row row--apart">
        <p>
          {toldText(change, categories)}
          <span class="small soft whole">{whoText(change)}</span>
        </p>
        {change.status === 'done' ? (
          <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => void undo()}>
            {t('bulk-undo')}
          </button>
        ) : null}
      </div>
      {undone && undone.left > 0 ? <LeftAlone change={undone} /> : null}
      <Trouble problem={problem} again={problem ? again : undefined} />
    </li>
  );
}

function whoText(change: BulkChangeCard): string {
  const made = t('bulk-who', { name: change.madeBy ?? '', date: dateWithYear(change.madeAt), time: time(change.madeAt) });
  if (change.undoneAt === null) return made;
  const undone = t('bulk-who-undone', { name: change.undoneBy ?? '', date: dateWithYear(change.undoneAt), time: time(change.undoneAt) });
  return `${made} ${undone}`;
}
