import { Icon } from 'shared-ui/show/Icon';

interface TicksProps {
  legend: string;
  hint?: string;
  name: string;
  /** One of them, or as many as apply. */
  type?: 'radio' | 'checkbox';
  chosen: readonly string[];
  options: readonly { value: string; label: string }[];
}

/** A question with short answers, each small enough to stand in a row. */
export function Ticks({ legend, hint, name, type, chosen, options }: TicksProps) {
  return (
    <fieldset class="field" id={name} tabIndex={-1}>
      <legend class="legend">{legend}</legend>
      {hint ? <p class="hint">{hint}</p> : null}
      <div class="chips mt-1">
        {options.map(option => (
          <Tick key={option.value} name={name} type={type ?? 'checkbox'} {...option} on={chosen.includes(option.value)} />
        ))}
      </div>
    </fieldset>
  );
}

export function Tick(props: { name: string; type?: 'radio' | 'checkbox'; value: string; label: string; said?: string; on: boolean }) {
  return (
    <label class="chip tick">
      <input type={props.type ?? 'checkbox'} name={props.name} value={props.value} checked={props.on} aria-label={props.said} />
      <Icon name="check" class="icon--on" />
      {props.label}
    </label>
  );
}
