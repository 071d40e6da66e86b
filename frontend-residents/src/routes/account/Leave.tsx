import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Session } from 'shared-ui/api/session';
import type { Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import type { Go } from 'shared-ui/shell/location';
import { Failed } from 'shared-ui/show/states';

import { forgetPerson } from './SignOut';

interface LeaveProps {
  api: Api;
  session: Session;
  person: Person;
  go: Go;
  home: string;
}

const goes = ['own-leave-1', 'own-leave-2', 'own-leave-3'];

/** Ends an account: what goes with it first, then a second press. */
export function Leave({ api, session, person, go, home }: LeaveProps) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function leave() {
    setBusy(true);
    const result = await api.delete('/me', {});
    if (!result.ok) {
      setBusy(false);
      setProblem(result.problem);
      return;
    }
    await forgetPerson(person.id);
    go(`${home}/mijn?klaar=weg`, { replace: true });
    await session.signOut();
  }
  return (
    <>
      <p>{t('own-leave-text')}</p>
      <ul class="bullets">
        {goes.map(one => (
          <li key={one}>{t(one)}</li>
        ))}
      </ul>
      <p>{t('own-leave-never')}</p>
      {problem ? <Failed problem={problem} title={t(problem.status === 409 ? 'own-leave-last' : 'own-leave-failed')} /> : null}
      {asked ? (
        <div class="stack gap-3" role="group" aria-labelledby="leave-sure">
          <p id="leave-sure">
            <b>{t('own-leave-sure')}</b>
          </p>
          <p class="row">
            <button class="button button--small" type="button" onClick={() => setAsked(false)}>
              {t('own-leave-stay')}
            </button>
            <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => void leave()}>
              {t(busy ? 'account-busy' : 'own-leave-yes')}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button class="button button--plain button--wide" type="button" onClick={() => setAsked(true)}>
            {t('own-leave-do')}
          </button>
        </p>
      )}
    </>
  );
}
