import { FaultLine } from './Field';

interface ChoicesProps {
  legend: string;
  hint?: string;
  fault?: string | undefined;
  name: string;
  /** One of them, or as many as apply. */
  type: 'radio' | 'checkbox';
  chosen: readonly string[];
  options: { value: string; label: string; more?: string }[];
  onChoose?: (value: string, on: boolean) => void;
}

/** A question with its answers to tick, each as large as a thumb. */
export function Choices(props: ChoicesProps) {
  const fault = props.fault ? `${props.name}-fault` : undefined;
  return (
    <fieldset class={props.fault ? 'field field--fault' : 'field'} id={props.name} tabIndex={-1} aria-describedby={fault}>
      <legend class="legend">{props.legend}</legend>
      {props.hint ? <p class="hint">{props.hint}</p> : null}
      <FaultLine id={fault ?? ''} text={props.fault} />
      <div>
        {props.options.map(option => (
          <label class="choice" key={option.value}>
            <input
              type={props.type}
              name={props.name}
              value={option.value}
              checked={props.chosen.includes(option.value)}
              onChange={event => props.onChoose?.(option.value, event.currentTarget.checked)}
            />
            <span>
              <b>{option.label}</b>
              {option.more ? <small>{option.more}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
