import { useState } from 'preact/hooks';

import { TextField } from '../form/TextField';
import { useForm } from '../form/useForm';
import { language, t } from '../i18n/text';
import { AccountForm } from './AccountForm';
import { keepGoingTo } from './goingTo';
import { LookInMail } from './LookInMail';
import { Page } from './Page';
import type { ScreenProps } from './screen';

/** What for: to come in without a password, or to choose another one. */
export type LetterKind = 'link' | 'reset';

interface AskLetterProps extends Pick<ScreenProps, 'api' | 'neighbourhood'> {
  kind: LetterKind;
  /** What was typed on the screen before. */
  email: string;
  /** Where somebody was going; null: nowhere in particular. */
  going: string | null;
  /** The address of the sign-in with a password. */
  signIn: string;
}

const fields = ['email'] as const;

/** The language that letters are written in: that of the screen. */
export const letterLanguage = () => (language.peek().disguises ?? language.peek()).code;

/** Asks for a letter with a button to come in. */
export function AskLetter({ api, neighbourhood, kind, going, signIn, ...props }: AskLetterProps) {
  const [email, setEmail] = useState(props.email);
  const [sent, setSent] = useState(false);
  const form = useForm(fields, async draft => {
    const wish = { email: draft.email.trim(), neighbourhood: neighbourhood.slug, language: letterLanguage() };
    const result = await api.post(`/accounts/_${kind}`, wish);
    if (result.ok) {
      keepGoingTo(going);
      setEmail(wish.email);
      setSent(true);
    }
    return result;
  });
  if (sent) return <LookInMail email={email} lasts={t('letter-sent-hour')} again={() => setSent(false)} />;
  return (
    <Page key={kind} title={t(`letter-title-${kind}`)} class="page stack gap-5">
      <p class="lead">{t(`letter-lead-${kind}`)}</p>
      <AccountForm form={form} action={t('letter-do')}>
        {faultOf => (
          <TextField name="email" type="email" autocomplete="email" label={t('sign-in-email')} value={email} fault={faultOf('email')} maxLength={254} />
        )}
      </AccountForm>
      <p>
        <a href={signIn}>{t('letter-password')}</a>
      </p>
    </Page>
  );
}
