import type { TargetedInputEvent } from 'preact';

import { Field, type FieldWords } from './Field';

interface TextFieldProps extends FieldWords {
  name: string;
  value?: string;
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'date' | 'time' | 'number' | 'search';
  autocomplete?: string;
  maxLength?: number;
  inputMode?: 'numeric' | 'decimal';
  /** More than one line of text. */
  rows?: number;
  onInput?: (value: string) => void;
}

/** One line, or with `rows` a text of several. */
export function TextField(props: TextFieldProps) {
  return (
    <Field name={props.name} label={props.label} hint={props.hint} fault={props.fault}>
      {described => {
        const shared = {
          ...described,
          name: props.name,
          class: 'input',
          maxLength: props.maxLength,
          defaultValue: props.value,
          autocomplete: props.autocomplete ?? 'off',
          onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            props.onInput?.(event.currentTarget.value),
        };
        return props.rows ? (
          <textarea {...shared} rows={props.rows} />
        ) : (
          <input {...shared} type={oneOf(props.type ?? 'text')} inputMode={props.inputMode} max={props.type === 'date' ? LAST_DAY : undefined} />
        );
      }}
    </Field>
  );
}

/** Without it a browser takes years of six digits. */
const LAST_DAY = '9999-12-31';

/** Preact's types tell kinds of input apart by their `list` and `role`; none of ours has either. */
const oneOf = (type: TextFieldProps['type']) => type as 'text';
