import type { ExtraField } from '../../api/contract.gen';
import { t } from '../../i18n/text';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';
import { labelOf, nameIn, type Typed } from './extras';

interface ExtraFieldsProps {
  fields: readonly ExtraField[];
  typed: Typed;
  faultOf: (field: string) => string | undefined;
  /** Not needed where the form itself hears what is typed. */
  onChange?: (change: Typed) => void;
}

/** What this neighbourhood asks beside what every neighbourhood asks. */
export function ExtraFields({ fields, typed, faultOf, onChange }: ExtraFieldsProps) {
  if (fields.length === 0) return null;
  return (
    <fieldset class="group stack gap-4">
      <legend>
        <h2>{t('extras-title')}</h2>
      </legend>
      {fields.map(field => {
        const name = nameIn(field);
        return <Control key={name} field={field} value={typed[name] ?? ''} fault={faultOf(name)} onInput={value => onChange?.({ [name]: value })} />;
      })}
    </fieldset>
  );
}

interface ControlProps {
  field: ExtraField;
  value: string;
  fault: string | undefined;
  onInput: (value: string) => void;
}

const plain = { line: { maxLength: 200 }, text: { rows: 4, maxLength: 2000 }, number: { inputMode: 'decimal' }, date: { type: 'date' }, link: { type: 'url', maxLength: 2000 } } as const;

/** One control for each type of field. */
function Control({ field, value, fault, onInput }: ControlProps) {
  const hint = [field.public ? '' : t('extras-not-public'), field.hint ?? ''].filter(Boolean).join(' ');
  const words = { name: nameIn(field), label: labelOf(field), hint: hint || undefined, fault, value };
  if (field.type !== 'flag' && field.type !== 'choice') return <TextField {...words} {...plain[field.type]} onInput={onInput} />;
  const options = field.type === 'flag' ? [{ value: 'true', label: t('extras-yes') }, { value: 'false', label: t('extras-no') }] : choices(field, value);
  return <SelectField {...words} options={[{ value: '', label: t('extras-nothing') }, ...options]} onChange={onInput} />;
}

/** What was chosen stays a choice, also when it is none any more. */
const choices = (field: ExtraField, value: string) =>
  (value === '' || field.options.includes(value) ? field.options : [...field.options, value]).map(option => ({ value: option, label: option }));
