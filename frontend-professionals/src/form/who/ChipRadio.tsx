import { FaultLine } from 'shared-ui/form/Field';
import { Icon } from 'shared-ui/show/Icon';

interface ChipRadioProps {
  legend: string;
  name: string;
  fault?: string | undefined;
  options: readonly { value: string; label: string }[];
  chosen: string;
  onChoose: (value: string) => void;
}

/** One of a few short words, with one press. */
export function ChipRadio({ legend, name, fault, options, chosen, onChoose }: ChipRadioProps) {
  return (
    <fieldset class={fault ? 'field field--fault' : 'field'} id={name} tabIndex={-1} aria-describedby={fault ? `${name}-fault` : undefined}>
      <legend class="legend">{legend}</legend>
      <FaultLine id={`${name}-fault`} text={fault} />
      <div class="chips">
        {options.map(({ value, label }) => (
          <label class="chip" key={value}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            <Icon name="check" class="icon--on" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
