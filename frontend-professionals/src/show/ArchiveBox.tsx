import { useState } from 'preact/hooks';
import type { Problem, Result } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Sure } from './Sure';
import { Trouble } from './Trouble';

/** To the archive: asked once more, because it leaves the site; nothing is erased. */
export function ArchiveBox({ archive, again }: { archive: () => Promise<Result<void>>; again: () => void }) {
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
      <Sure ask={t('keep-archive')} sure={t('keep-archive-sure')} yes={t('keep-archive-yes')} onYes={() => void send()} />
    </div>
  );
}
