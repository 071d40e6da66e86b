import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import { Choices } from 'shared-ui/form/Choices';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { useKey } from '../../form/useKey';
import { ChipRadio } from '../../form/who/ChipRadio';
import { Trouble } from '../../show/Trouble';
import { Done } from '../../show/Work';

type Language = 'nl' | 'en';

interface GiveFormProps {
  api: Api;
  /** What of it residents can see now. */
  items: string[];
  textMessages: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  onWords: (words: string) => void;
  onAgain: () => void;
}

const fields = ['words', 'email', 'telephone', 'consent', 'items'] as const;
const given = (text: string) => text.trim() || null;

/** With which words it is given, in which language, and how. */
export function GiveForm({ api, items, textMessages, language, onLanguage, onWords, onAgain }: GiveFormProps) {
  const [how, setHow] = useState('paper');
  const [consent, setConsent] = useState(false);
  const [sent, setSent] = useState(false);
  const [times, setTimes] = useState(0);
  const keyOf = useKey();
  const form = useForm(fields, async ({ words, email, telephone }) => {
    if (how === 'paper') {
      window.print();
      return { ok: true as const, value: null, version: null };
    }
    const to = how === 'email' ? { email: given(email) } : { telephone: given(telephone) };
    const body = { items, words: given(words), language, consent, ...to };
    const result = await api.post('/neighbourhoods/{neighbourhood}/handouts', body, { key: keyOf(String(times), JSON.stringify(body)) });
    setSent(result.ok);
    if (result.ok) setTimes(times + 1);
    return result;
  });
  const labels = { words: t('give-words'), email: t('give-email'), telephone: t('give-telephone'), consent: t('give-consent'), items: t('give-laid-list') };
  // Whichever of the two was asked for: the server blames the first.
  const faults = wordFaults(form.faults, 'give', labels, how === 'telephone' ? { email: 'telephone' } : {});
  if (sent) return <Sent onAgain={onAgain} onMore={() => setSent(false)} />;
  const ways = ['paper', 'email', ...(textMessages ? ['telephone'] : [])];
  return (
    <form class="stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} />
      <TextField name="words" label={t('give-words')} hint={t('give-words-hint')} fault={faultOf(faults, 'words')} maxLength={140} onInput={onWords} />
      <ChipRadio
        legend={t('give-language')}
        name="language"
        chosen={language}
        options={(['nl', 'en'] as const).map(value => ({ value, label: t(`give-language-${value}`) }))}
        onChoose={value => onLanguage(value as Language)}
      />
      <ChipRadio legend={t('give-how')} name="how" chosen={how} options={ways.map(value => ({ value, label: t(`give-how-${value}`) }))} onChoose={setHow} />
      {how === 'email' ? <TextField name="email" type="email" label={labels.email} fault={faultOf(faults, 'email')} maxLength={254} /> : null}
      {how === 'telephone' ? <TextField name="telephone" type="tel" label={labels.telephone} fault={faultOf(faults, 'telephone') ?? faultOf(faults, 'email')} maxLength={30} /> : null}
      {how === 'paper' ? null : (
        <Choices
          legend={t('give-consent')}
          name="consent"
          type="checkbox"
          fault={faultOf(faults, 'consent')}
          chosen={consent ? ['yes'] : []}
          options={[{ value: 'yes', label: t('give-consent-yes'), more: t('give-consent-more') }]}
          onChoose={(_, on) => setConsent(on)}
        />
      )}
      <p>
        <button class="button button--call" type="submit" aria-busy={form.busy} disabled={items.length === 0}>
          <Icon name={how === 'paper' ? 'printer' : how === 'email' ? 'mail' : 'phone'} />
          {t(`give-do-${how}`)}
        </button>
      </p>
    </form>
  );
}

function Sent({ onAgain, onMore }: { onAgain: () => void; onMore: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  return (
    <div class="stack gap-4">
      <Done>{t('give-sent')}</Done>
      <p class="row">
        <button class="button button--call" type="button" ref={again} onClick={onAgain}>
          {t('give-next')}
        </button>
        <button class="button button--plain" type="button" onClick={onMore}>
          {t('give-more')}
        </button>
      </p>
    </div>
  );
}
