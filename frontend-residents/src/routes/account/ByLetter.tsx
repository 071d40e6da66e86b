import type { Problem, Result } from 'shared-ui/api/problem';
import { PasswordField } from 'shared-ui/form/PasswordField';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { AccountForm } from 'shared-ui/shell/AccountForm';
import { takeGoingTo } from 'shared-ui/shell/goingTo';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';

import { dropDraft, readDraft } from '../../show/drafts';
import { NoLonger } from './NoLonger';
import { joinDraft } from './joinDraft';
import { useToken } from './useToken';

import 'shared-ui/tokens/form.css';

export type LetterKind = 'join' | 'sign-in' | 'reset' | 'address';

interface Kind {
  fields: readonly ('name' | 'password')[];
  /** Where a new letter is asked for, behind the neighbourhood. */
  renew: string;
  /** Where somebody comes who was not going anywhere. */
  next: string;
}

const kinds: Record<LetterKind, Kind> = {
  join: { fields: ['name', 'password'], renew: '/lid-worden', next: '/mijn?klaar=lid' },
  'sign-in': { fields: [], renew: '/aanmelden?weg=mail', next: '/' },
  reset: { fields: ['password'], renew: '/aanmelden?weg=wachtwoord', next: '/mijn?klaar=wachtwoord' },
  address: { fields: [], renew: '/mijn', next: '/mijn?klaar=adres' },
};

interface ByLetterProps extends ScreenProps {
  kind: LetterKind;
  token: string;
}

/** What the button of a letter is for, with a button of its own: programs that read mail open addresses, and press nothing. */
export function ByLetter({ session, go, neighbourhood, kind, token }: ByLetterProps) {
  const home = `/${neighbourhood.slug}`;
  const { fields, renew, next } = kinds[kind];
  const typed = kind === 'join' ? readDraft(joinDraft(neighbourhood.slug), null) : null;
  const form = useForm(fields, async draft => {
    const given = Object.fromEntries(fields.map(field => [field, draft[field].trim() === '' ? null : draft[field]]));
    const fault = faultAtSight(kind, given);
    if (fault) return fault;
    const result = await session.signInByLetter({ token, ...given });
    if (result.ok) {
      dropDraft(joinDraft(neighbourhood.slug));
      go(wayOn(kind, home) ?? home + next, { replace: true });
    }
    return result;
  });
  if (form.problem?.status === 401) return <NoLonger kind={kind} href={home + renew} />;
  return (
    <Page title={t(`letter-${kind}-title`)} class="page stack gap-5">
      <p class="lead">{t(`letter-${kind}-lead`)}</p>
      <AccountForm form={form} action={t(`letter-${kind}-do`)}>
        {faultOf => (
          <>
            {fields.includes('name') ? (
              <TextField
                name="name"
                autocomplete="name"
                label={t('account-name')}
                hint={t('account-name-hint')}
                value={typed?.['name'] ?? ''}
                fault={faultOf('name')}
                maxLength={100}
              />
            ) : null}
            {typed?.['email'] ? <input type="text" name="username" autocomplete="username" value={typed['email']} readOnly hidden /> : null}
            {fields.includes('password') ? (
              <PasswordField
                name="password"
                autocomplete="new-password"
                label={t(`letter-${kind}-password`)}
                hint={t(`letter-${kind}-password-hint`)}
                fault={faultOf('password')}
              />
            ) : null}
          </>
        )}
      </AccountForm>
    </Page>
  );
}

/** Where they were going when they asked for the letter. A new member who was going nowhere in particular is welcomed first. */
function wayOn(kind: LetterKind, home: string): string | null {
  if (kind === 'reset' || kind === 'address') return null;
  const going = takeGoingTo();
  return kind === 'join' && (going === `${home}/` || going === `${home}/mijn`) ? null : going;
}

/** What the server would call a link that does not hold. */
function faultAtSight(kind: LetterKind, given: Record<string, string | null>): Result<never> | null {
  const missing = kind === 'join' ? 'name' : kind === 'reset' ? 'password' : null;
  if (missing === null || given[missing] !== null) return null;
  const problem: Problem = { type: '/problems/invalid', title: '', status: 400, errors: [{ pointer: `/${missing}`, code: 'required' }] };
  return { ok: false, problem };
}

/** Somebody came here without the button, or opened the page again: the token is gone then. */
const withToken = (kind: LetterKind) =>
  function LetterScreen(props: ScreenProps) {
    const token = useToken();
    if (token === null) return <NoLonger kind={kind} href={`/${props.neighbourhood.slug}${kinds[kind].renew}`} bare />;
    return <ByLetter key={token} {...props} kind={kind} token={token} />;
  };

/** By the word of their address. */
export const screens = { welkom: withToken('join'), 'nieuw-wachtwoord': withToken('reset'), 'nieuw-adres': withToken('address') };
