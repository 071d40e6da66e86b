import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { PasswordField } from 'shared-ui/form/PasswordField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';
import { letterLanguage } from 'shared-ui/shell/AskLetter';

import { Done } from '../../show/Done';

interface ChangePasswordProps {
  api: Api;
  person: Person;
  neighbourhood: Neighbourhood;
}

const fields = ['currentPassword', 'password'] as const;

/** Another password, with the one that was. Who has none, or forgot it, gets a letter. */
export function ChangePassword({ api, person, neighbourhood }: ChangePasswordProps) {
  const [done, setDone] = useState<string | null>(null);
  const change = useForm(fields, async draft => {
    const result = await api.post('/me/_password', draft);
    if (result.ok) setDone(t('own-password-done'));
    return result;
  });
  const ask = useForm([], async () => {
    const result = await api.post('/accounts/_reset', { email: person.email, neighbourhood: neighbourhood.slug, language: letterLanguage() });
    if (result.ok) setDone(t('own-password-mailed', { email: person.email }));
    return result;
  });
  if (done !== null) return <Done text={done} />;
  return (
    <>
      <AccountForm form={change} action={t('own-password-do')} look="main">
        {faultOf => (
          <>
            <input type="text" name="username" autocomplete="username" value={person.email} aria-label={person.email} readOnly hidden />
            <PasswordField name="currentPassword" autocomplete="current-password" label={t('own-password-current')} fault={faultOf('currentPassword')} />
            <PasswordField name="password" autocomplete="new-password" label={t('own-password-new')} hint={t('own-password-hint')} fault={faultOf('password')} />
          </>
        )}
      </AccountForm>
      <p>{t('own-password-none')}</p>
      <AccountForm form={ask} action={t('own-password-mail')} look="plain" />
    </>
  );
}
