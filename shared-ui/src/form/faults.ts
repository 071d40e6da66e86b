import type { Fault } from './useForm';
import { hasText, t } from '../i18n/text';

export interface WordedFault {
  field: string;
  href: string;
  text: string;
}

/**
 * What the server found wrong, in words: those of the screen for this field and code, else of the code with the label
 * of the field, which each front end has as `fault-CODE`. A field may stand under another one's id.
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
  const known = hasText(`fault-${code}`) ? code : 'invalid';
  return t(`fault-${known}`, { label });
}

export const faultOf = (faults: readonly WordedFault[], field: string) => faults.find(fault => fault.field === field)?.text;
