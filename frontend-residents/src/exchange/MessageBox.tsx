import { useEffect, useRef } from 'preact/hooks';
import type { Result } from 'shared-ui/api/problem';
import type { Conversation } from 'shared-ui/api/types';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Failed } from 'shared-ui/show/states';

import { dropDraft, keepDraft, readDraft } from '../show/drafts';
import { switchedOff } from '../show/switchedOff';

import 'shared-ui/tokens/form.css';

interface MessageBoxProps {
  /** Under which name what is typed is kept on this device until it is sent. */
  name: string;
  person: string;
  label: string;
  hint?: string;
  send: (text: string) => Promise<Result<Conversation>>;
  sent: (talk: Conversation) => void;
  /** Somebody pressed a button to come here: the cursor goes along. */
  focus?: boolean;
}

const fields = ['text'] as const;

/** A box to write one message in. What is typed stays until it has arrived. */
export function MessageBox({ name, person, label, hint, send, sent, focus }: MessageBoxProps) {
  const box = useRef<HTMLFormElement>(null);
  const form = useForm(fields, async draft => {
    const result = await send(draft.text.trim());
    if (!result.ok) return result;
    dropDraft(name);
    box.current?.reset();
    sent(result.value);
    return result;
  });

  useEffect(() => {
    const field = box.current?.elements.namedItem('text');
    if (field instanceof HTMLTextAreaElement) {
      field.value = readDraft(name, person)?.['text'] ?? '';
      if (focus) field.focus();
    }
  }, []);

  const faults = wordFaults(form.faults, 'message', { text: label });
  return (
    <form class="stack gap-3" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} ref={box}>
      {form.problem ? <Failed problem={form.problem} title={t(form.problem.status === 0 ? 'failed-offline-title' : switchedOff(form.problem) ? 'message-off' : 'message-failed')} /> : null}
      <TextField
        name="text"
        label={label}
        hint={hint}
        fault={faultOf(faults, 'text')}
        rows={4}
        maxLength={4000}
        onInput={text => keepDraft(name, person, { text })}
      />
      <p>
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          {t(form.busy ? 'message-busy' : 'message-send')}
        </button>
      </p>
    </form>
  );
}
