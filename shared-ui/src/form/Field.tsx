import type { ComponentChildren } from 'preact';

import { Icon } from '../show/Icon';

// A field is never without its looks, whichever screen it stands on.
import '../tokens/form.css';

export interface FieldWords {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in words; nothing when it is right. */
  fault?: string | undefined;
}

interface FieldProps extends FieldWords {
  name: string;
  children: (described: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ComponentChildren;
}

/** A label, a hint, a fault and one control, tied together so that all of it is read out with the control. */
export function Field(props: FieldProps) {
  const hint = props.hint ? `${props.name}-hint` : '';
  const fault = props.fault ? `${props.name}-fault` : '';
  const described = [hint, fault].filter(Boolean).join(' ') || undefined;
  return (
    <div class={props.fault ? 'field field--fault' : 'field'}>
      <label for={props.name}>{props.label}</label>
      {props.hint ? (
        <p class="hint" id={hint}>
          {props.hint}
        </p>
      ) : null}
      <FaultLine id={fault} text={props.fault} />
      {props.children({ id: props.name, 'aria-describedby': described, 'aria-invalid': Boolean(props.fault) })}
    </div>
  );
}

export function FaultLine(props: { id: string; text: string | undefined }) {
  if (!props.text) return null;
  return (
    <p class="fault" id={props.id}>
      <Icon name="warn" />
      {props.text}
    </p>
  );
}
