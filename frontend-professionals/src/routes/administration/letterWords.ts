import { hasText, t } from 'shared-ui/i18n/text';

/** Codes of RFC 3463 that tell more than that it came back. */
const codes: Record<string, string> = { '5.2.2': 'full', '5.2.3': 'large', '5.3.4': 'large' };

/** Why it did not arrive, for who can do something about it. What is newer than this page is said in general. */
export function reasonText(reason: string | null): string {
  const [word = '', code = ''] = (reason ?? '').split(' ');
  const name = word === 'bounced' ? bounced(code) : word;
  return t(hasText(`lost-why-${name}`) ? `lost-why-${name}` : 'lost-why-unknown');
}

/** Class 1 is about the address; the rest is the other side's own. */
const bounced = (code: string) => codes[code] ?? (code.startsWith('5.1.') ? 'no-such-address' : 'refused');

export const kindText = (kind: string) => t(hasText(`lost-kind-${kind}`) ? `lost-kind-${kind}` : 'lost-kind-other');
