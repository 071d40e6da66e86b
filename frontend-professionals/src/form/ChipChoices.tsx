import { FaultLine } from 'shared-ui/form/Field';
import { Icon } from 'shared-ui/show/Icon';

interface ChipChoicesProps {
  legend: string;
  hint?: string;
  fault?: string | undefined;
  name: string;
  chosen: readonly string[];
  options: readonly { value: string; label: string }[];
  onChange: (chosen: string[]) => void;
}

/** As many as apply, close together: for a choice of many short words. */
export function ChipChoices(props: ChipChoicesProps) {
  const described = [props.hint ? `${props.name}-hint` : '', props.fault ? `${props.name}-fault` : ''].filter(Boolean).join(' ');
  return (
    <fieldset class={props.fault ? 'field field--fault' : 'field'} id={props.name} tabIndex={-1} aria-describedby={described || undefined}>
      <legend class="legend">{props.legend}</legend>
      {props.hint ? (
        <p class="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
      <FaultLine id={`${props.name}-fault`} text={props.fault} />
      <div class="chips">
        {props.options.map(option => (
          <label class="chip" key={option.value}>
            <input
              type="checkbox"
              checked={props.chosen.includes(option.value)}
              onChange={event =>
                props.onChange(
                  event.currentTarget.checked ? [...props.chosen, option.value] : props.chosen.filter(value => value !== option.value),
                )
              }
            />
            <Icon name="check" class="icon--on" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
