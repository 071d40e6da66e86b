import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { SelectField } from 'shared-ui/form/SelectField';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { askOrganisations, readWhole, WINDOW } from '../../data/whole';
import { Trouble } from '../../show/Trouble';

const one = '/neighbourhoods/{neighbourhood}/organisations/{id}' as const;
const merges = '/neighbourhoods/{neighbourhood}/organisation-merges' as const;

/** An organisation that stands there twice becomes one, and can become two again. Only for who keeps the neighbourhood. */
export function Merge({ api, id, again }: { api: Api; id: string; again: () => void }) {
  const made = useAnswer(`merges ${id}`, signal => api.get(merges, { query: { limit: WINDOW }, signal }));
  const others = useAnswer(`merge with ${id}`, signal => readWhole(askOrganisations(api), signal));
  const [into, setInto] = useState('');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (made.state !== 'ready' || others.state !== 'ready') return null;
  const mine = made.value.items.filter(({ kept, gone }) => kept?.id === id || gone?.id === id);
  const chosen = others.value.find(other => other.id === into);

  function tell(result: { ok: boolean; problem?: Problem }, text: string) {
    setProblem(result.ok ? null : (result.problem ?? null));
    setAsking(false);
    if (!result.ok) return;
    announce(text);
    if (made.state === 'ready') made.again();
    again();
  }

  async function merge() {
    const seen = await api.get(one, { params: { id } });
    const result = seen.ok ? await api.post(`${one}/_merge`, { into }, { params: { id }, version: seen.version }) : seen;
    tell(result, t('merge-done'));
  }

  async function undo(merged: string, version: number) {
    tell(await api.post(`${merges}/{id}/_undo`, undefined, { params: { id: merged }, version: `"${String(version)}"` }), t('merge-undone'));
  }

  return (
    <section class="group stack gap-3" aria-labelledby="merge">
      <h2 id="merge">{t('merge-title')}</h2>
      <p>{t('merge-text')}</p>
      <Trouble problem={problem} again={made.again} />
      <SelectField
        name="into"
        label={t('merge-into')}
        value={into}
        options={[{ value: '', label: t('form-nothing') }, ...others.value.filter(other => other.id !== id).map(other => ({ value: other.id, label: other.name }))]}
        onChange={setInto}
      />
      {asking && chosen ? (
        <>
          <p>{t('merge-sure', { name: chosen.name })}</p>
          <div class="row">
            <button class="button button--small" type="button" onClick={() => void merge()}>
              {t('merge-yes')}
            </button>
            <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
              {t('keep-archive-no')}
            </button>
          </div>
        </>
      ) : (
        <p>
          <button class="button button--plain button--small" type="button" disabled={into === ''} onClick={() => setAsking(true)}>
            {t('merge-do')}
          </button>
        </p>
      )}
      {mine.length > 0 ? (
        <ul class="stack gap-3">
          {mine.map(merged => (
            <li key={merged.id}>
              {t('merge-line', { gone: merged.gone?.name ?? '', kept: merged.kept?.name ?? '', by: merged.mergedBy ?? '', date: dateWithYear(merged.mergedAt ?? '') })}{' '}
              {merged.undoneAt === null ? (
                <button class="button button--plain button--small" type="button" onClick={() => void undo(merged.id, merged.version)}>
                  {t('merge-undo')}
                </button>
              ) : (
                t('merge-was-undone', { by: merged.undoneBy ?? '', date: dateWithYear(merged.undoneAt) })
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
