import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Session } from 'shared-ui/api/session';
import type { Person } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';

import { Done } from '../../show/Done';

const fields = ['street'] as const;

/** The street that asks and offers begin with; empty is fine. */
export function ChangeStreet({ api, session, person }: { api: Api; session: Session; person: Person }) {
  const [done, setDone] = useState(false);
  const form = useForm(fields, async draft => {
    const now = await api.get('/me');
    if (!now.ok) return now;
    const result = await api.patch('/me', { street: draft.street.trim() || null }, { version: now.version });
    if (result.ok) {
      await session.renew();
      setDone(true);
    }
    return result;
  });
  if (done) return <Done text={t('own-street-done')} />;
  return (
    <AccountForm form={form} action={t('own-street-do')} look="main">
      {faultOf => (
        <TextField
          name="street"
          autocomplete="address-line1"
          label={t('own-street-label')}
          hint={t('own-street-hint')}
          value={person.street ?? ''}
          fault={faultOf('street')}
          maxLength={80}
        />
      )}
    </AccountForm>
  );
}
