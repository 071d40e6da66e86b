import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { WeeklyMail } from 'shared-ui/api/contract.gen';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';
import { Failed, Waiting } from 'shared-ui/show/states';

import { Done } from '../show/Done';
import { choicesOf } from './choicesOf';
import { WeeklyFields } from './WeeklyFields';
import { useWeeklyMail } from './useWeeklyMail';

const N = '/neighbourhoods/{neighbourhood}/weekly-mail' as const;

/** Who has an account chooses at once: the mail goes to the address of the account. */
export function WeeklyChoice({ api, home }: { api: Api; home: string }) {
  const weekly = useWeeklyMail(api, home, true);
  if (weekly.state === 'failed') return <Failed problem={weekly.problem} again={weekly.again} />;
  if (weekly.state === 'waiting') return <Waiting lines={4} />;
  return <Choosing api={api} home={home} weekly={weekly.value} again={weekly.again} />;
}

interface ChoosingProps {
  api: Api;
  home: string;
  weekly: WeeklyMail;
  again: () => void;
}

function Choosing({ api, home, weekly, again }: ChoosingProps) {
  const [said, setSaid] = useState<'kept' | 'ended' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useForm(['categories', 'areas', 'streets'] as const, async (_, data) => {
    const result = await api.put(N, choicesOf(data), {});
    setSaid(result.ok ? 'kept' : null);
    if (result.ok) again();
    return result;
  });
  async function end() {
    const result = await api.delete(N, {});
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setSaid('ended');
    again();
  }
  return (
    <div class="stack gap-4" onInput={() => setSaid(null)}>
      <p>{t(weekly.subscribed ? 'weekly-have' : 'weekly-have-not')}</p>
      <AccountForm form={form} action={t(weekly.subscribed ? 'weekly-keep' : 'weekly-take')} look="main">
        {() => <WeeklyFields api={api} home={home} weekly={weekly} />}
      </AccountForm>
      {problem ? <Failed problem={problem} /> : null}
      {weekly.subscribed ? (
        <p>
          <button class="button button--plain" type="button" onClick={() => void end()}>
            {t('weekly-end')}
          </button>
        </p>
      ) : null}
      {said ? <Done text={t(`weekly-${said}`)} /> : null}
    </div>
  );
}
