import { useSignal } from '@preact/signals';
import type { Api } from 'shared-ui/api/api';
import type { Conversation, Look } from 'shared-ui/api/types';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import { Heard } from '../Heard';
import { lookAt } from '../look';
import { otherText } from '../TalkLines';

import 'shared-ui/tokens/form.css';

interface ThankProps {
  api: Api;
  talk: Conversation;
  /** Reads the conversation anew: there stands what was said. */
  again: () => void;
}

const fields = ['text'] as const;
/** Next to it stands the box for a message, which is called text, too. */
const BOX = 'thanks';

/** Who was helped is invited to say thank you. What is heard or read in the text is said once, before it goes. */
export function Thank({ api, talk, again }: ThankProps) {
  const heard = useSignal<{ text: string; look: Look } | null>(null);
  const form = useForm(fields, async (_, typed) => {
    const said = typed.get(BOX);
    const text = typeof said === 'string' ? said.trim() : '';
    if (heard.value?.text !== text) {
      const look = await lookAt(api, { title: '', text });
      if (!look.ok) return look;
      heard.value = { text, look: look.value };
      if (look.value.danger !== null || look.value.hints.length > 0) return look;
    }
    const result = await api.post('/neighbourhoods/{neighbourhood}/conversations/{id}/thanks', { text }, { params: { id: talk.id } });
    if (result.ok) again();
    return result;
  });
  const label = t('thank-label', { who: otherText(talk) });
  const faults = wordFaults(form.faults, 'thank', { text: label });
  return (
    <section class="notice notice--calm" aria-labelledby="thank">
      <Icon name="offer" />
      <form class="stack gap-3" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
        <h2 class="size-l" id="thank">
          {t('thank-title', { who: otherText(talk) })}
        </h2>
        {form.problem ? <Failed problem={form.problem} title={t(form.problem.status === 0 ? 'failed-offline-title' : 'message-failed')} /> : null}
        <TextField name={BOX} label={label} hint={t('thank-hint')} fault={faultOf(faults, 'text')} rows={3} maxLength={500} />
        {heard.value ? <Heard look={heard.value.look} /> : null}
        <p>
          <button class="button" type="submit" aria-busy={form.busy}>
            {t(form.busy ? 'message-busy' : 'thank-send')}
          </button>
        </p>
      </form>
    </section>
  );
}
