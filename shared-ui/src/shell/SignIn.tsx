import { useEffect } from 'preact/hooks';

import { ErrorSummary } from '../form/ErrorSummary';
import { TextField } from '../form/TextField';
import { useForm } from '../form/useForm';
import { hasText, t } from '../i18n/text';
import { Page } from './Page';
import type { ScreenProps } from './screen';

const fields = ['email', 'password'] as const;

/** One sign-in for both parts of the house. Afterwards the reader stands where they were going. */
export function SignIn({ session, go, query, neighbourhood, home }: ScreenProps & { home: string }) {
  const back = safeBack(query.get('terug')) ?? `${home}/${neighbourhood.slug}/`;
  const here = session.person.value;
  const form = useForm(fields, draft => session.signIn(draft.email.trim(), draft.password));

  useEffect(() => {
    if (here) go(back, { replace: true });
  }, [here]);

  const faults = form.faults.map(({ field, code }) => ({ field, href: `#${field}`, text: wording(field, code) }));
  const faultOf = (field: string) => faults.find(fault => fault.field === field)?.text;
  const problem = form.problem ? [{ text: problemText(form.problem.status) }] : [];

  return (
    <Page title={t('sign-in-title')} class="page stack gap-5">
      <p class="lead">{t('sign-in-lead')}</p>
      <form class="stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
        <ErrorSummary title={t('sign-in-summary')} items={[...problem, ...faults]} />
        <TextField name="email" type="email" autocomplete="username" label={t('sign-in-email')} fault={faultOf('email')} maxLength={254} />
        <TextField
          name="password"
          type="password"
          autocomplete="current-password"
          label={t('sign-in-password')}
          fault={faultOf('password')}
          maxLength={200}
        />
        <p>
          <button class="button button--call button--wide" type="submit" aria-busy={form.busy}>
            {t(form.busy ? 'sign-in-busy' : 'sign-in-do')}
          </button>
        </p>
      </form>
      <p class="soft small">{t('sign-in-none')}</p>
    </Page>
  );
}

function wording(field: string, code: string) {
  return hasText(`sign-in-fault-${field}-${code}`) ? t(`sign-in-fault-${field}-${code}`) : t('sign-in-fault');
}

function problemText(status: number) {
  if (status === 401) return t('sign-in-wrong');
  if (status === 429) return t('sign-in-too-often');
  return t(status === 0 ? 'failed-offline-title' : 'sign-in-fault');
}

/** Only an address of this site: never somebody else's through a link. */
export function safeBack(to: string | null): string | null {
  return to !== null && /^\/(?![/\\])/.test(to) ? to : null;
}
