import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { Failed } from 'shared-ui/show/states';

/** Everything that is kept of somebody, as a file. */
export function TakeAway({ api }: { api: Api }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function take() {
    setBusy(true);
    const result = await api.get('/me/export');
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) save(JSON.stringify(result.value, null, 2), 'voordeur.json');
  }
  return (
    <>
      <p>{t('own-copy-text')}</p>
      {problem ? <Failed problem={problem} /> : null}
      <p>
        <button class="button button--plain button--wide" type="button" aria-busy={busy} onClick={() => void take()}>
          {t(busy ? 'account-busy' : 'own-copy-do')}
        </button>
      </p>
    </>
  );
}

function save(text: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
