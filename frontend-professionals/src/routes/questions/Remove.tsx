import { useState } from 'preact/hooks';
import type { Problem, Result } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../show/Trouble';

interface RemoveProps {
  ask: string;
  sure: string;
  remove: () => Promise<Result<unknown>>;
  done: () => void;
}

/** Away with it: asked once more. */
export function Remove({ ask, sure, remove, done }: RemoveProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function send() {
    const result = await remove();
    setProblem(result.ok ? null : result.problem);
    if (result.ok) done();
  }
  if (!asking)
    return (
      <p>
        <button class="button button--plain button--small" type="button" onClick={() => setAsking(true)}>
          {ask}
        </button>
      </p>
    );
  return (
    <div class="stack gap-3">
      <Trouble problem={problem} />
      <p>{sure}</p>
      <div class="row">
        <button class="button button--small" type="button" onClick={() => void send()}>
          {t('qst-remove-yes')}
        </button>
        <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
          {t('qst-remove-no')}
        </button>
      </div>
    </div>
  );
}
