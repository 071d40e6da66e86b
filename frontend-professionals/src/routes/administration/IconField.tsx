import { Field } from 'shared-ui/form/Field';
import { Icon, iconNames, type IconName } from 'shared-ui/show/Icon';

export const isIcon = (name: string): name is IconName => (iconNames as readonly string[]).includes(name);

interface IconFieldProps {
  label: string;
  fault?: string | undefined;
  value: string;
  /** What the first choice is called, where there is one for none of its own. */
  usual?: string;
  onChange: (icon: string) => void;
}

/** A picture of the sprite, by name, with how it looks. */
export function IconField({ label, fault, value, usual, onChange }: IconFieldProps) {
  return (
    <Field name="icon" label={label} fault={fault}>
      {described => (
        <div class="row oneline">
          <select {...described} class="input" onChange={event => onChange(event.currentTarget.value)}>
            {usual === undefined ? null : (
              <option value="" selected={value === ''}>
                {usual}
              </option>
            )}
            {iconNames.map(name => (
              <option key={name} value={name} selected={name === value}>
                {name}
              </option>
            ))}
          </select>
          {isIcon(value) ? <Icon name={value} class="icon--large" /> : null}
        </div>
      )}
    </Field>
  );
}
