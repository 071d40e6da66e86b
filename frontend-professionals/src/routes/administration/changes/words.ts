import type { SettingChange } from 'shared-ui/api/contract.gen';
import type { Neighbourhood } from 'shared-ui/api/types';
import { hasText, t } from 'shared-ui/i18n/text';

/** What the thing that changed is called on its own screen. */
export function itemName({ kind, item, name }: SettingChange, { modules }: Neighbourhood): string {
  if (kind === 'module') return modules.find(one => one.module === item)?.name ?? item;
  if (kind === 'term') return t(`terms-kind-${item}`);
  if (kind === 'text') return t(`text-${item}`);
  return name;
}

/** A field as its own screen calls it; one that this page does not know by its name. */
export function fieldName(kind: string, field: string): string {
  const id = kind === 'look' ? `look-${field}` : `change-field-${field}`;
  return hasText(id) ? t(id) : field;
}

/** A value in words: yes and no, nothing, or as it was typed. */
export function valueWords(value: string | null): string {
  if (value === null || value === '') return t('change-nothing');
  const on = value === 'true';
  if (on || value === 'false') return t(on ? 'module-on' : 'module-off');
  return value;
}
