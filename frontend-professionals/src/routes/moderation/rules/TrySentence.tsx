import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';

import { Trouble } from '../../../show/Trouble';
import { kindText } from './kinds';

/** What the rules hear in a sentence. It is read as an ask would be, and kept nowhere. */
export function TrySentence({ api }: { api: Api }) {
  const [heard, setHeard] = useState<{ text: string; danger: string | null } | null>(null);
  const form = useForm<'text'>(['text'], async ({ text }) => {
    const sentence = text.trim();
    const result = await api.post('/neighbourhoods/{neighbourhood}/asks/_look', { text: sentence });
    setHeard(result.ok ? { text: sentence, danger: result.value.danger } : null);
    if (result.ok) announce(saidText(result.value.danger));
    return result;
  });
  return (
    <section class="panel stack gap-3" aria-labelledby="try">
      <h2 id="try">{t('rules-try')}</h2>
      <Trouble problem={form.problem} />
      <form class="stack gap-3" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
        <TextField name="text" label={t('rules-sentence')} hint={t('rules-sentence-hint')} maxLength={2000} />
        <p>
          <button class="button button--plain" type="submit" aria-busy={form.busy}>
            {t('rules-try-do')}
          </button>
        </p>
      </form>
      {heard === null ? null : (
        <div class={heard.danger === null ? 'notice notice--calm' : 'notice'}>
          <Icon name={heard.danger === null ? 'check' : 'warn'} />
          <div>
            <p>
              <b>{saidText(heard.danger)}</b>
            </p>
            <p class="phrase">“{heard.text}”</p>
          </div>
        </div>
      )}
    </section>
  );
}

const saidText = (danger: string | null) => (danger === null ? t('rules-heard-nothing') : t('rules-heard', { kind: kindText(danger) }));
