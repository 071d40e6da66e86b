import { SelectField } from 'shared-ui/form/SelectField';
import { t } from 'shared-ui/i18n/text';

interface GuestsFieldProps {
  most: number;
  value: number;
  fault?: string | undefined;
  onChange?: (guests: number) => void;
}

/** Whom one brings along. */
export function GuestsField({ most, value, fault, onChange }: GuestsFieldProps) {
  return (
    <SelectField
      name="guests"
      label={t('sign-up-guests')}
      fault={fault}
      value={String(value)}
      options={Array.from({ length: most + 1 }, (_, count) => ({ value: String(count), label: t('sign-up-guests-count', { count }) }))}
      onChange={count => onChange?.(Number(count))}
    />
  );
}
