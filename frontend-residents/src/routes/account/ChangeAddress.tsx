import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';

import { Done } from '../../show/Done';

const fields = ['email'] as const;

/** Another e-mail address: it holds once the button in a letter to it was pressed. */
export function ChangeAddress({ api }: { api: Api }) {
  const [sent, setSent] = useState<string | null>(null);
  const form = useForm(fields, async draft => {
    const email = draft.email.trim();
    const result = await api.post('/me/_address', { email });
    if (result.ok) setSent(email);
    return result;
  });
  if (sent !== null) return <Done text={t('own-address-mailed', { email: sent })} />;
  return (
    <AccountForm form={form} action={t('own-address-do')} look="main">
      {faultOf => (
        <TextField name="email" type="email" autocomplete="email" label={t('own-address-new')} hint={t('own-address-hint')} fault={faultOf('email')} maxLength={254} />
      )}
    </AccountForm>
  );
}
