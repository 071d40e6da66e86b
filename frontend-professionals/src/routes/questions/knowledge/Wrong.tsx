import { useState } from 'preact/hooks';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import 'shared-ui/tokens/form.css';

/** A colleague says that it is not right, and what is: who keeps it is asked. What was typed stays until it is kept. */
export function Wrong({ send }: { send: (note: string | null) => Promise<boolean> }) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const kept = await send(note.trim() || null);
    setBusy(false);
    if (!kept) return;
    setNote('');
    setOpen(false);
  }
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('qst-wrong')}</summary>
      <form class="stack gap-3 mt-3" noValidate aria-busy={busy} onSubmit={event => void submit(event)}>
        <TextField name="note" label={t('qst-wrong-note')} hint={t('qst-wrong-note-hint')} value={note} rows={3} maxLength={1000} onInput={setNote} />
        <p>
          <button class="button button--plain" type="submit" aria-busy={busy}>
            {t('qst-wrong-send')}
          </button>
        </p>
      </form>
    </details>
  );
}
