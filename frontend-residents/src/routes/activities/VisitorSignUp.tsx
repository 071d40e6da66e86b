import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { SignUpAsked, SignUpDate, SignUpTerms } from 'shared-ui/api/contract.gen';
import type { Activity } from 'shared-ui/api/types';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Failed } from 'shared-ui/show/states';

import { letterLanguage } from '../../show/letterLanguage';
import { signInLink } from '../../show/signInLink';
import { switchedOff } from '../../show/switchedOff';
import { GuestsField } from './GuestsField';
import { placesText } from './SignUp';

interface VisitorSignUpProps {
  api: Api;
  home: string;
  item: Activity;
  terms: SignUpTerms;
  date: SignUpDate;
}

const fields = ['name', 'email', 'telephone', 'guests'] as const;

/** Without an account: a name, and an address where the link to confirm goes, or a number to be called. */
export function VisitorSignUp({ api, home, item, terms, date }: VisitorSignUpProps) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<SignUpAsked['confirmedBy'] | null>(null);

  if (asked) return <Asked by={asked} />;
  if (date.state === 'closed') return <p>{t('sign-up-closed-text')}</p>;
  return (
    <div class="stack gap-3">
      <p>{placesText(date)}</p>
      {open ? (
        <VisitorForm api={api} item={item} terms={terms} date={date} done={setAsked} />
      ) : (
        <p>
          <button class="button button--call button--wide" type="button" onClick={() => setOpen(true)}>
            {date.state === 'full' ? t('sign-up-queue') : t('sign-up-do')}
          </button>
        </p>
      )}
      <p class="small">
        {t('sign-up-account')} <a href={signInLink(home, item.address)}>{t('sign-up-account-do')}</a>
      </p>
    </div>
  );
}

interface VisitorFormProps extends Omit<VisitorSignUpProps, 'home'> {
  done: (by: SignUpAsked['confirmedBy']) => void;
}

function VisitorForm({ api, item, terms, date, done }: VisitorFormProps) {
  const form = useForm(fields, async ({ name, email, telephone, guests }) => {
    const result = await api.post(
      '/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups',
      {
        occurrence: date.occurrence,
        guests: Number(guests || 0),
        language: letterLanguage(),
        ...filled({ name, email, telephone }),
      },
      { params: { id: item.id } },
    );
    if (result.ok && 'confirmedBy' in result.value) done(result.value.confirmedBy);
    return result;
  });
  const faults = wordFaults(form.faults, 'sign-up', { name: t('sign-up-name'), email: t('sign-up-email'), telephone: t('sign-up-telephone'), guests: t('sign-up-guests') });
  return (
    <form class="stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('sign-up-summary')} items={faults} />
      {form.problem ? <Failed problem={form.problem} title={t(switchedOff(form.problem) ? 'sign-up-off' : 'sign-up-failed-other')} /> : null}
      <TextField name="name" label={t('sign-up-name')} fault={faultOf(faults, 'name')} autocomplete="name" maxLength={100} />
      <TextField name="email" type="email" label={t('sign-up-email')} hint={t('sign-up-email-hint')} fault={faultOf(faults, 'email')} autocomplete="email" maxLength={254} />
      <TextField name="telephone" type="tel" label={t('sign-up-telephone')} hint={t('sign-up-telephone-hint')} fault={faultOf(faults, 'telephone')} autocomplete="tel" maxLength={40} />
      {terms.guests > 0 ? <GuestsField most={terms.guests} value={0} fault={faultOf(faults, 'guests')} /> : null}
      <p class="small">{t('sign-up-kept')}</p>
      <p>
        <button class="button button--call button--wide" type="submit" aria-busy={form.busy}>
          {t('sign-up-send')}
        </button>
      </p>
    </form>
  );
}

/** What was left empty does not go along. */
const filled = (typed: Record<string, string>) => Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''));

function Asked({ by }: { by: SignUpAsked['confirmedBy'] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="notice" role="status">
      <div class="stack gap-2">
        <h3 tabIndex={-1} ref={heading}>
          {t(`sign-up-asked-${by}`)}
        </h3>
        <p>{t(`sign-up-asked-${by}-text`)}</p>
      </div>
    </div>
  );
}
