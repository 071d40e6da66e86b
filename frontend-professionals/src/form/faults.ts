import type { Fault } from 'shared-ui/form/useForm';
import { hasText, t } from 'shared-ui/i18n/text';

export interface WordedFault {
  field: string;
  href: string;
  text: string;
}

/**
 * What the server found wrong, in words: those of the screen for this field and code, else of the code with the label
 * of the field. A field may stand under another one's id.
 */
export function wordFaults(
  faults: readonly Fault<string>[],
  area: string,
  labels: Record<string, string>,
  under: Record<string, string> = {},
): WordedFault[] {
  const worded = faults.map(({ field, code }) => ({ field, href: `#${under[field] ?? field}`, text: faultText(area, field, code, labels[field] ?? field) }));
  return worded.filter((fault, index) => worded.findIndex(other => other.text === fault.text) === index);
}

function faultText(area: string, field: string, code: string, label: string): string {
  const own = `${area}-fault-${field.replace('/', '-')}-${code}`;
  if (hasText(own)) return t(own);
  return hasText(`fault-${code}`) ? t(`fault-${code}`, { label }) : t('fault-invalid', { label });
}

export const faultOf = (faults: readonly WordedFault[], field: string) => faults.find(fault => fault.field === field)?.text;
