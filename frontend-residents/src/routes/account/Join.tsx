import { useRef, useState } from 'preact/hooks';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';
import { letterLanguage } from 'shared-ui/shell/AskLetter';
import { keepGoingTo, safeBack } from 'shared-ui/shell/goingTo';
import { LookInMail } from 'shared-ui/shell/LookInMail';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';

import { keepDraft, readDraft, type Values } from '../../show/drafts';
import { Done } from '../../show/Done';
import { joinDraft } from './joinDraft';
import { useToken } from './useToken';

import 'shared-ui/tokens/form.css';

const fields = ['name', 'email', 'street', 'invitation'] as const;

/** Becoming a member: what it is for, a name and an address; and the code of a letter, if one was brought. */
export function Join({ api, neighbourhood, query }: ScreenProps) {
  const { slug } = neighbourhood;
  const typed = useRef<Values>(readDraft(joinDraft(slug), null) ?? {});
  const [sent, setSent] = useState(false);
  const brought = useToken();
  const [typing, setTyping] = useState(false);
  const form = useForm(fields, async draft => {
    const told = (text: string) => text.trim() || null;
    const wish = { name: told(draft.name), email: draft.email.trim(), neighbourhood: slug, language: letterLanguage(), street: told(draft.street), invitation: told(draft.invitation) };
    const result = await api.post('/accounts', wish);
    if (result.ok) {
      keepGoingTo(safeBack(query.get('terug')));
      typed.current = { name: draft.name.trim(), email: wish.email, street: draft.street.trim(), invitation: draft.invitation.trim() };
      keepDraft(joinDraft(slug), null, typed.current);
      setSent(true);
    }
    return result;
  });
  const code = brought ?? typed.current['invitation'] ?? '';
  if (sent) return <LookInMail email={typed.current['email'] ?? ''} lasts={t('join-lasts')} again={() => setSent(false)} />;
  return (
    <Page key="join" title={t('join-title')} class="page stack gap-5">
      <p class="lead">{t('join-lead')}</p>
      <div class="notice notice--calm">
        <Icon name="people" />
        <div class="stack gap-2">
          <p>
            <b>{t('join-shown')}</b> {t('join-hidden')}
          </p>
          <p>{t('join-age')}</p>
        </div>
      </div>
      {brought ? <Done text={t('join-brought')} /> : null}
      <AccountForm form={form} action={t('letter-do')}>
        {faultOf => (
          <>
            <TextField
              name="name"
              autocomplete="name"
              label={t('account-name')}
              hint={t('account-name-hint')}
              value={typed.current['name'] ?? ''}
              fault={faultOf('name')}
              maxLength={100}
            />
            <TextField
              name="email"
              type="email"
              autocomplete="email"
              label={t('sign-in-email')}
              hint={t('join-email-hint')}
              value={typed.current['email'] ?? ''}
              fault={faultOf('email')}
              maxLength={254}
            />
            <TextField
              name="street"
              autocomplete="address-line1"
              label={t('join-street')}
              hint={t('join-street-hint')}
              value={typed.current['street'] ?? ''}
              fault={faultOf('street')}
              maxLength={80}
            />
            {code || typing ? (
              <TextField
                key={code}
                name="invitation"
                label={t('join-code')}
                hint={t('join-code-hint')}
                value={code}
                fault={faultOf('invitation')}
                maxLength={20}
              />
            ) : (
              <p>
                <button class="button button--plain" type="button" onClick={() => setTyping(true)}>
                  {t('join-code-do')}
                </button>
              </p>
            )}
          </>
        )}
      </AccountForm>
      <p>
        {t('join-already')} <a href={`/${slug}/aanmelden`}>{t('join-sign-in')}</a>
      </p>
    </Page>
  );
}
