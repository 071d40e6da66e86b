import { useState } from 'preact/hooks';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import 'shared-ui/tokens/form.css';
import './form.css';

interface ProposedProps {
  /** The field, and what the buttons together are called. */
  name: string;
  label: string;
  propose: string;
  hint?: string | undefined;
  /** The keys of the words to propose: KEY is on the button, KEY-text is what it writes. */
  keys: readonly string[];
  value: string;
  fault: string | undefined;
  onInput: (value: string) => void;
}

/** A reason that somebody is going to read. A press proposes the words; they can be changed. */
export function Proposed({ name, label, propose, hint, keys, value, fault, onInput }: ProposedProps) {
  const [proposed, setProposed] = useState('');
  return (
    <>
      <div class="chips" role="group" aria-label={propose}>
        {keys.map(key => (
          <button
            key={key}
            class="chip"
            type="button"
            aria-pressed={proposed === key}
            onClick={() => {
              setProposed(key);
              onInput(t(`${key}-text`));
            }}
          >
            {t(key)}
          </button>
        ))}
      </div>
      <TextField key={proposed} name={name} label={label} hint={hint} value={value} fault={fault} rows={3} maxLength={1000} onInput={onInput} />
    </>
  );
}
