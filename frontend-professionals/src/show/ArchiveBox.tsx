import { useState } from 'preact/hooks';
import type { Problem, Result } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from './Trouble';

/** To the archive: asked once more, because it leaves the site; nothing is erased. */
export function ArchiveBox({ archive, again }: { archive: () => Promise<Result<void>>; again: () => void }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function send() {
    const result = await archive();
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t('keep-archived'));
    again();
  }

  return (
    <div class="stack gap-3 ruled">
      <Trouble problem={problem} again={problem ? again : undefined} />
      {asking ? (
        <>
          <p>{t('keep-archive-sure')}</p>
          <div class="row">
            <button class="button button--small" type="button" onClick={() => void send()}>
              {t('keep-archive-yes')}
            </button>
            <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
              {t('keep-archive-no')}
            </button>
          </div>
        </>
      ) : (
        <p>
          <button class="button button--plain button--small" type="button" onClick={() => setAsking(true)}>
            {t('keep-archive')}
          </button>
        </p>
      )}
    </div>
  );
}
