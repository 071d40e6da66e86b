import { useEffect, useRef } from 'preact/hooks';

import { PasswordField } from '../form/PasswordField';
import { TextField } from '../form/TextField';
import { useForm } from '../form/useForm';
import { t } from '../i18n/text';
import { AccountForm } from './AccountForm';
import { AskLetter, type LetterKind } from './AskLetter';
import { safeBack } from './goingTo';
import { Page } from './Page';
import type { ScreenProps } from './screen';

interface SignInProps extends ScreenProps {
  /** What the addresses of this part begin with. */
  home: string;
  /** Where somebody can become a member, in the part that has such a place. */
  join?: string;
}

const fields = ['email', 'password'] as const;
/** The ways in that need no password, as they stand in the address. */
const ways: Record<string, LetterKind> = { mail: 'link', wachtwoord: 'reset' };

/** One sign-in for both parts of the house. Afterwards the reader stands where they were going. */
export function SignIn(props: SignInProps) {
  const { api, session, go, query, neighbourhood, home, join } = props;
  const going = safeBack(query.get('terug'));
  const back = going ?? `${home}/${neighbourhood.slug}/`;
  const way = ways[query.get('weg') ?? ''];
  const email = useRef('');
  const here = session.person.value;
  const form = useForm(fields, draft => session.signIn(draft.email.trim(), draft.password));
  const at = (path: string, more: Record<string, string> = {}) => {
    const search = new URLSearchParams({ ...more, ...(going === null ? {} : { terug: going }) }).toString();
    return search === '' ? path : `${path}?${search}`;
  };
  const wayIn = (word?: string) => at(`${home}/${neighbourhood.slug}/aanmelden`, word ? { weg: word } : {});

  useEffect(() => {
    if (here) go(back, { replace: true });
  }, [here]);

  if (way) return <AskLetter api={api} neighbourhood={neighbourhood} kind={way} email={email.current} going={back} signIn={wayIn()} />;
  return (
    <Page key="password" title={t('sign-in-title')} class="page stack gap-5">
      <p class="lead">{t('sign-in-lead')}</p>
      <AccountForm form={form} area="sign-in" action={t('sign-in-do')} busy={t('sign-in-busy')}>
        {faultOf => (
          <>
            <TextField
              name="email"
              type="email"
              autocomplete="username"
              label={t('sign-in-email')}
              value={email.current}
              fault={faultOf('email')}
              maxLength={254}
              onInput={typed => (email.current = typed)}
            />
            <div class="stack gap-2">
              <PasswordField name="password" autocomplete="current-password" label={t('sign-in-password')} fault={faultOf('password')} />
              <p>
                <a href={wayIn('wachtwoord')}>{t('sign-in-forgotten')}</a>
              </p>
            </div>
          </>
        )}
      </AccountForm>
      <section class="stack gap-3 ruled" aria-labelledby="by-letter">
        <h2 class="size-l" id="by-letter">
          {t('sign-in-letter')}
        </h2>
        <p>{t('sign-in-letter-text')}</p>
        <p>
          <a class="button button--plain button--wide" href={wayIn('mail')}>
            {t('sign-in-letter-do')}
          </a>
        </p>
      </section>
      {join ? (
        <p>
          {t('sign-in-join')} <a href={at(join)}>{t('sign-in-join-do')}</a>
        </p>
      ) : (
        <p class="soft small">{t('sign-in-none')}</p>
      )}
    </Page>
  );
}
