import { Field, type FieldWords } from './Field';

interface SelectFieldProps extends FieldWords {
  name: string;
  value?: string;
  options: { value: string; label: string }[];
  onChange?: (value: string) => void;
}

export function SelectField(props: SelectFieldProps) {
  return (
    <Field name={props.name} label={props.label} hint={props.hint} fault={props.fault}>
      {described => (
        <select {...described} class="input" name={props.name} onChange={event => props.onChange?.(event.currentTarget.value)}>
          {props.options.map(option => (
            <option key={option.value} value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
