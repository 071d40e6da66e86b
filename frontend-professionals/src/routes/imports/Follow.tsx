import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Import } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Choices } from 'shared-ui/form/Choices';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../show/Trouble';
import { Done } from '../../show/Work';

/** Following the address that was read in, once it was taken over. */
export function useFollowing(api: Api, known: Import, instead: string | null) {
  const possible = known.address !== null && known.organisation !== null;
  const [wanted, setWanted] = useState(true);
  const [state, setState] = useState<'not' | 'busy' | 'done' | 'failed'>('not');
  const [problem, setProblem] = useState<Problem | null>(null);

  async function follow() {
    setState('busy');
    const result = await api.post('/neighbourhoods/{neighbourhood}/sources', { import: known.id, ...(instead === null ? {} : { instead }) });
    setProblem(result.ok ? null : result.problem);
    setState(result.ok ? 'done' : 'failed');
  }
  return { possible, wanted: possible && wanted, setWanted, state, problem, instead, follow };
}

type Following = ReturnType<typeof useFollowing>;

/** Beside the button that takes over: whether it stays in step from now on. */
export function FollowChoice({ following }: { following: Following }) {
  if (!following.possible) return null;
  return (
    <Choices
      name="follow"
      type="checkbox"
      legend={t('import-follow-legend')}
      chosen={following.wanted ? ['yes'] : []}
      options={[{ value: 'yes', label: t('import-follow'), more: t(following.instead === null ? 'import-follow-text' : 'import-follow-instead') }]}
      onChoose={(_, on) => following.setWanted(on)}
    />
  );
}

/** After that: that it is followed, or that this did not work yet. */
export function Followed({ following, home }: { following: Following; home: string }) {
  if (!following.possible || following.state === 'busy') return null;
  if (following.state === 'done')
    return (
      <Done>
        <p>
          <b>{t('import-followed')}</b>
        </p>
        <p>
          <a href={`${home}/bronnen`}>{t('import-to-sources')}</a>
        </p>
      </Done>
    );
  return (
    <div class="stack gap-3">
      {following.state === 'failed' ? <p>{t('import-follow-failed')}</p> : null}
      <Trouble problem={following.problem} />
      <p>
        <button class="button button--plain" type="button" onClick={() => void following.follow()}>
          {t('import-follow-do')}
        </button>
      </p>
    </div>
  );
}
