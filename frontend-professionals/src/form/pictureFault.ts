import { hasText, t } from 'shared-ui/i18n/text';

/** What is wrong with a photo, in words. */
export function pictureFault(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  return t(hasText(`picture-fault-${code}`) ? `picture-fault-${code}` : 'picture-fault-invalid');
}
