import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { OrganisationMerge } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { SelectField } from 'shared-ui/form/SelectField';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { merge, undoMerge } from '../../data/organisationPairs';
import { askOrganisations, readWhole, WINDOW } from '../../data/whole';
import { Sure } from '../../show/Sure';
import { Trouble } from '../../show/Trouble';

interface MergeProps {
  api: Api;
  id: string;
  archived: boolean;
  again: () => void;
}

/** An organisation that stands there twice becomes one, and can become two again. Only for who keeps the neighbourhood. */
export function Merge({ api, id, archived, again }: MergeProps) {
  const made = useAnswer(`merges ${id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/organisation-merges', { query: { limit: WINDOW }, signal }),
  );
  const others = useAnswer(`merge with ${id}`, signal => readWhole(askOrganisations(api), signal));
  const [into, setInto] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (made.state !== 'ready' || others.state !== 'ready') return null;
  const mine = made.value.items.filter(({ kept, gone }) => kept?.id === id || gone?.id === id);
  // What the list of merges says holds at once; the organisation itself may still be on its way.
  const isGone = archived || mine.some(({ gone, undoneAt }) => gone?.id === id && undoneAt === null);
  const chosen = others.value.find(other => other.id === into);

  async function send(ask: () => Promise<Result<OrganisationMerge>>, text: string) {
    if (busy) return;
    setBusy(true);
    const result = await ask();
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(text);
    heading.current?.focus();
    if (made.state === 'ready') made.again();
    again();
  }

  return (
    <section class="group stack gap-3" aria-labelledby="merge">
      <h2 id="merge" tabIndex={-1} ref={heading}>
        {t('merge-title')}
      </h2>
      <Trouble problem={problem} again={made.again} />
      {isGone ? null : (
        <>
          <p>{t('merge-text')}</p>
          <SelectField
            name="into"
            label={t('merge-into')}
            value={into}
            options={[{ value: '', label: t('form-nothing') }, ...others.value.filter(other => other.id !== id).map(other => ({ value: other.id, label: other.name }))]}
            onChange={setInto}
          />
          <Sure
            ask={t('merge-do')}
            sure={t('merge-sure', { name: chosen?.name ?? '' })}
            yes={t('merge-yes')}
            disabled={!chosen}
            busy={busy}
            onYes={() => void send(() => merge(api, id, into), t('merge-done'))}
          />
        </>
      )}
      {mine.length > 0 ? (
        <ul class="stack gap-3">
          {mine.map(merged => (
            <li key={merged.id}>
              {t('merge-line', { gone: merged.gone?.name ?? '', kept: merged.kept?.name ?? '', by: merged.mergedBy ?? '', date: dateWithYear(merged.mergedAt ?? '') })}{' '}
              {merged.undoneAt === null ? (
                <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => void send(() => undoMerge(api, merged), t('merge-undone'))}>
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
