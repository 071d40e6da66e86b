import { useEffect, useState } from 'preact/hooks';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';
import { LookInMail } from 'shared-ui/shell/LookInMail';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Failed, Waiting } from 'shared-ui/show/states';

import { letterLanguage } from '../../show/letterLanguage';
import { choicesOf } from '../../weekly/choicesOf';
import { WeeklyChoice } from '../../weekly/WeeklyChoice';
import { WeeklyFields } from '../../weekly/WeeklyFields';
import { useWeeklyMail } from '../../weekly/useWeeklyMail';

import 'shared-ui/tokens/form.css';

/** The weekly mail: what it is, and choosing it; who has no account needs an e-mail address and nothing more. */
export function WeeklyMail(props: ScreenProps) {
  const { api, session, neighbourhood } = props;
  const home = `/${neighbourhood.slug}`;
  const signedIn = session.person.value !== null;
  const [sent, setSent] = useState<string | null>(null);

  useEffect(() => void session.token(), []);
  if (sent !== null) return <LookInMail email={sent} lasts={t('weekly-lasts')} again={() => setSent(null)} />;
  return (
    <Page key="weekly" title={t('weekly-title', { name: neighbourhood.name })} class="page stack gap-5">
      <p class="lead">{t('weekly-lead')}</p>
      {signedIn ? <WeeklyChoice api={api} home={home} /> : <ByAddress {...props} home={home} onSent={setSent} />}
    </Page>
  );
}

function ByAddress({ api, home, onSent }: ScreenProps & { home: string; onSent: (email: string) => void }) {
  const weekly = useWeeklyMail(api, home, false);
  const form = useForm(['email', 'categories', 'areas', 'streets'] as const, async (draft, data) => {
    const wish = {
      email: draft.email.trim(),
      language: letterLanguage(),
      ...choicesOf(data),
    };
    const result = await api.post('/neighbourhoods/{neighbourhood}/weekly-mail', wish);
    if (result.ok) onSent(wish.email);
    return result;
  });
  if (weekly.state === 'failed') return <Failed problem={weekly.problem} again={weekly.again} />;
  if (weekly.state === 'waiting') return <Waiting lines={6} />;
  return (
    <>
      <p>{t('weekly-address-only')}</p>
      <AccountForm form={form} action={t('weekly-ask')}>
        {faultOf => (
          <>
            <TextField name="email" type="email" autocomplete="email" label={t('sign-in-email')} fault={faultOf('email')} maxLength={254} />
            <WeeklyFields api={api} home={home} weekly={weekly.value} />
          </>
        )}
      </AccountForm>
      <p class="small soft">{t('weekly-privacy')}</p>
    </>
  );
}
