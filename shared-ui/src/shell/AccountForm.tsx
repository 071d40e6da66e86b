import type { ComponentChildren } from 'preact';

import type { Problem } from '../api/problem';
import { ErrorSummary } from '../form/ErrorSummary';
import type { Form } from '../form/useForm';
import { hasText, t } from '../i18n/text';

interface AccountFormProps {
  form: Form<string>;
  /** Where its words are: `AREA-summary`, `AREA-fault`, `AREA-fault-FIELD-CODE`, `AREA-wrong`, `AREA-too-often`. */
  area?: 'account' | 'sign-in';
  /** What stands on the button, and while it is being done. */
  action: string;
  busy?: string;
  /** Only what the page is for has the lamp. */
  look?: 'call' | 'main' | 'plain';
  children?: (faultOf: (field: string) => string | undefined) => ComponentChildren;
}

/** A form about an account: its fields, what is wrong with them in words, and one button. */
export function AccountForm({ form, area = 'account', action, busy, look = 'call', children }: AccountFormProps) {
  const faults = form.faults.map(({ field, code }) => ({ field, href: `#${field}`, text: wording(area, field, code) }));
  const problem = form.problem ? [{ text: problemText(area, form.problem) }] : [];
  return (
    <form class="stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t(`${area}-summary`)} items={[...problem, ...faults]} />
      {children?.(field => faults.find(fault => fault.field === field)?.text)}
      <p>
        <button class={`button button--wide button--${look}`} type="submit" aria-busy={form.busy}>
          {form.busy ? (busy ?? t('account-busy')) : action}
        </button>
      </p>
    </form>
  );
}

function wording(area: string, field: string, code: string) {
  const own = `${area}-fault-${field}-${code}`;
  return t(hasText(own) ? own : `${area}-fault`);
}

function problemText(area: string, problem: Problem) {
  if (problem.status === 401) return t(`${area}-wrong`);
  if (problem.status === 429) return t(`${area}-too-often`);
  return t(problem.status === 0 ? 'failed-offline-title' : `${area}-fault`);
}
