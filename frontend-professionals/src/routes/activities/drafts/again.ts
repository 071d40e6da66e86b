import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { Go } from 'shared-ui/shell/location';

/** Where the drafts of a neighbourhood stand. */
export const draftsAt = (home: string) => `${home}/activiteiten/concepten`;

/** Again, like last year: drafts are made, and somebody looks at them before anything is on the site. */
export function useAgain(api: Api, home: string, go: Go) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function again(ids: readonly string[]) {
    if (busy) return;
    setBusy(true);
    const result = await api.post('/neighbourhoods/{neighbourhood}/activity-drafts/_again', { activities: [...ids] });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    const { items } = result.value;
    announce(t('again-made', { count: items.length }));
    go(items.length === 1 ? `${draftsAt(home)}/${items[0]?.id ?? ''}` : draftsAt(home));
  }

  return { busy, problem, again: (ids: readonly string[]) => void again(ids) };
}
