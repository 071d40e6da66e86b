import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ColleagueList } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Choices } from 'shared-ui/form/Choices';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from '../../show/Trouble';

type One = ColleagueList['gone'][number];

/** Who is not on the list any more: nobody leaves unless somebody ticks them and says so. */
export function Gone({ api, gone }: { api: Api; gone: readonly One[] }) {
  const [here, setHere] = useState(gone);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function leave() {
    if (busy || ticked.length === 0) return;
    setBusy(true);
    const left: string[] = [];
    let wrong: Problem | null = null;
    for (const one of here.filter(({ id }) => ticked.includes(id))) {
      const result = await api.post('/neighbourhoods/{neighbourhood}/colleagues/{id}/_leave', undefined, { params: { id: one.id }, version: `"${one.version}"` });
      if (result.ok) left.push(one.id);
      else wrong = result.problem;
    }
    setBusy(false);
    setProblem(wrong);
    setHere(here.filter(({ id }) => !left.includes(id)));
    setTicked(ticked.filter(id => !left.includes(id)));
    if (left.length > 0) announce(t('col-gone-left', { count: left.length }));
  }
  if (here.length === 0) return null;
  return (
    <section class="panel stack gap-3" aria-label={t('col-gone', { count: here.length })}>
      <Trouble problem={problem} />
      <Choices
        name="gone"
        type="checkbox"
        legend={t('col-gone', { count: here.length })}
        hint={t('col-gone-hint')}
        chosen={ticked}
        options={here.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(id, on) => setTicked(on ? [...ticked, id] : ticked.filter(one => one !== id))}
      />
      <p>
        <button class="button button--plain" type="button" aria-busy={busy} aria-disabled={ticked.length === 0} onClick={() => void leave()}>
          {t('col-gone-leave', { count: ticked.length })}
        </button>
      </p>
    </section>
  );
}
