import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { LifeEvent } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { hasText, t } from 'shared-ui/i18n/text';

import { Trouble } from './Trouble';

interface HistoryProps {
  api: Api;
  kind: 'activity' | 'organisation' | 'place' | 'project' | 'service' | 'ask' | 'offer' | 'knowledge_item';
  id: string;
}

/** What happened to an item, folded away: it is asked for when somebody opens it. */
export function History({ api, kind, id }: HistoryProps) {
  const [known, setKnown] = useState<{ events: readonly LifeEvent[]; next: string | null } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function more(cursor: string | null) {
    const result = await api.get('/neighbourhoods/{neighbourhood}/life-events', { query: { kind, item: id, ...(cursor ? { cursor } : {}) } });
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setKnown({ events: [...(cursor ? (known?.events ?? []) : []), ...result.value.items], next: result.value.next });
  }
  return (
    <details onToggle={event => event.currentTarget.open && !known && void more(null)}>
      <summary>{t('history-title')}</summary>
      <Trouble problem={problem} />
      <ol class="stack gap-2 mt-3">
        {known?.events.map(one => (
          <li key={`${one.at} ${one.event}`}>
            <b>{t(`history-${one.event}`)}</b> {byWhom(one)}
            <span class="small soft whole">{t('history-at', { date: dateWithYear(one.at), time: time(one.at) })}</span>
          </li>
        ))}
      </ol>
      {known?.next ? (
        <p class="mt-3">
          <button class="button button--plain button--small" type="button" onClick={() => void more(known.next)}>
            {t('history-more')}
          </button>
        </p>
      ) : null}
    </details>
  );
}

/** The role of who did it, else how it came; never a name. */
function byWhom({ role, how }: LifeEvent): string {
  if (role !== null && hasText(`history-role-${role}`)) return t(`history-role-${role}`);
  return how !== null && hasText(`history-how-${how}`) ? t(`history-how-${how}`) : '';
}
