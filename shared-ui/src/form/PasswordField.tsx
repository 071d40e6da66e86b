import { useState } from 'preact/hooks';

import { t } from '../i18n/text';
import { Field, type FieldWords } from './Field';

interface PasswordFieldProps extends FieldWords {
  name: string;
  /** What a password manager may put here. */
  autocomplete: 'current-password' | 'new-password';
}

/** A password, and a button to see what was typed. As long as somebody likes: what is pasted is never cut off. */
export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field name={props.name} label={props.label} hint={props.hint} fault={props.fault}>
      {described => (
        <div class="secret">
          <input
            {...described}
            class="input"
            name={props.name}
            type={kindOf(shown)}
            autocomplete={props.autocomplete}
            autocapitalize="none"
            spellcheck={false}
          />
          <button class="button button--plain button--small" type="button" onClick={() => setShown(!shown)}>
            {t(shown ? 'password-hide' : 'password-show')}
            <span class="unseen"> {t('password-it')}</span>
          </button>
        </div>
      )}
    </Field>
  );
}

/** Preact's types hold what can be shown apart from what cannot. */
const kindOf = (shown: boolean) => (shown ? 'text' : 'password') as 'password';
