import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputFault, Result } from 'shared-ui/api/problem';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../show/Trouble';
import { consentText } from './consent';
import { whoFields, WhoFields } from './WhoFields';

export type Draft = Record<string, string>;

/** Who stands at the desk, as it is kept; nothing where nothing was said. */
export function whoOf(draft: Draft) {
  const { name = '', telephone = '', consent = '', consentHow = '' } = draft;
  const given = (text: string) => text.trim() || null;
  return { name: given(name), telephone: given(telephone), consent: given(name) ?? given(telephone) ? consentText({ consent, consentHow }) : null };
}

/** A name or a number is kept only by somebody's leave. */
export function whoFaults(draft: Draft, nameless: boolean): InputFault[] {
  const { name, telephone, consent } = whoOf(draft);
  return [
    ...(name === null && !nameless ? [{ pointer: '/name', code: 'required' }] : []),
    ...((name ?? telephone) !== null && consent === null ? [{ pointer: draft['consent'] === 'other' ? '/consentHow' : '/consent', code: 'required' }] : []),
  ];
}

interface TaskFormProps {
  title: string;
  /** What the words about its own fields begin with. */
  area: string;
  /** The fields beside who it is for. */
  fields: readonly string[];
  labels: Record<string, string>;
  /** What can be seen without asking the server. */
  faults: (draft: Draft) => InputFault[];
  send: (draft: Draft) => Promise<Result<unknown>>;
  who: string;
  /** Who it is stands below what is told: it may be left out. */
  whoLast?: boolean;
  action: string;
  onStop: () => void;
  children: (fault: (field: string) => string | undefined) => ComponentChildren;
}

/** A short form at the desk: the first field has the focus, Enter sends it. */
export function TaskForm(props: TaskFormProps) {
  const [consent, setConsent] = useState('');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const form = useForm<string>([...whoFields, ...props.fields], async draft => {
    const errors = props.faults(draft);
    return errors.length > 0 ? { ok: false as const, problem: { type: '', title: '', status: 400, errors } } : await props.send(draft);
  });
  const who = { name: t('who-name'), telephone: t('who-telephone'), consent: t('who-consent'), consentHow: t('who-consentHow') };
  const faults = form.faults.flatMap(fault => wordFaults([fault], fault.field in who ? 'who' : props.area, { ...who, ...props.labels }));
  const fault = (field: string) => faultOf(faults, field);
  const whoGroup = <WhoFields legend={props.who} consent={consent} onConsent={setConsent} faultOf={fault} />;
  return (
    <section class="stack gap-4" aria-labelledby="task">
      <h2 id="task">{props.title}</h2>
      <form class="stack gap-4" noValidate aria-busy={form.busy} ref={box} onSubmit={form.onSubmit}>
        <ErrorSummary title={t('form-summary')} items={faults} />
        <Trouble problem={form.problem} />
        {props.whoLast ? null : whoGroup}
        {props.children(fault)}
        {props.whoLast ? whoGroup : null}
        <p class="row">
          <button class="button button--call" type="submit" aria-busy={form.busy}>
            {props.action}
          </button>
          <button class="button button--plain" type="button" onClick={props.onStop}>
            {t('who-stop')}
          </button>
        </p>
      </form>
    </section>
  );
}
