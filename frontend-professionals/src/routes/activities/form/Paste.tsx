import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../../show/Trouble';
import type { ActivityForm } from './model';
import { fillFrom, takenBack, type Filled, type Said } from './pasted';

interface PasteProps {
  api: Api;
  form: ActivityForm;
  places: readonly { id: string; name: string }[];
  /** Another way than by typing: the fields show it at once. */
  onFill: (change: Partial<ActivityForm>) => void;
}

/** A message or a poster as text: what it says goes into the fields that are empty, to be checked, and can be taken back. */
export function Paste({ api, form, places, onFill }: PasteProps) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<Filled | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const before = useRef(form);

  async function read() {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const result = await api.post('/neighbourhoods/{neighbourhood}/activities/_text', { text });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setCancelled(result.value.cancelled);
    if (result.value.cancelled) {
      setDone(null);
      return;
    }
    const filled = fillFrom(form, result.value, places);
    before.current = form;
    onFill(filled.change);
    setDone(filled);
  }

  function undo() {
    if (done) onFill(takenBack(before.current, done.change, form));
    setDone(null);
  }

  return (
    <details class="group group--shut">
      <summary>{t('paste-title')}</summary>
      <div class="stack gap-3 mt-2">
        <TextField name="paste" label={t('paste-text')} hint={t('paste-hint')} rows={4} maxLength={4000} onInput={setText} />
        <p>
          <button class="button button--plain" type="button" aria-busy={busy} onClick={() => void read()}>
            {t(busy ? 'paste-busy' : 'paste-fill')}
          </button>
        </p>
        <Trouble problem={problem} again={() => void read()} />
        <div role="status">
          {cancelled ? <p>{t('paste-cancelled')}</p> : null}
          {done ? <Outcome done={done} onUndo={undo} /> : null}
        </div>
      </div>
    </details>
  );
}

function Outcome({ done, onUndo }: { done: Filled; onUndo: () => void }) {
  if (done.filled.length === 0 && done.kept.length === 0) return <p>{t('paste-nothing')}</p>;
  return (
    <div class="stack gap-3">
      {done.filled.length > 0 ? (
        <>
          <h2 class="size-m">{t('paste-check')}</h2>
          <List said={done.filled} />
          <p>
            <button class="button button--plain button--small" type="button" onClick={onUndo}>
              {t('paste-undo')}
            </button>
          </p>
        </>
      ) : null}
      {done.kept.length > 0 ? (
        <>
          <p>{t('paste-kept')}</p>
          <List said={done.kept} />
        </>
      ) : null}
    </div>
  );
}

const labels = { title: 'form-title', when: 'paste-when', cost: 'paste-cost', place: 'paste-place' } as const;

function List({ said }: { said: readonly Said[] }) {
  return (
    <dl class="marks">
      {said.map(({ part, value }) => (
        <div key={part}>
          <dt>{t(labels[part])}</dt>
          <dd>{value === '' ? t('paste-free') : value}</dd>
        </div>
      ))}
    </dl>
  );
}
