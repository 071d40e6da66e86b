import { t } from 'shared-ui/i18n/text';

/** How somebody agreed, as it is kept: always in a few words. */
export function consentText({ consent, consentHow }: { consent: string; consentHow: string }): string | null {
  if (consent === 'other') return consentHow.trim() || null;
  return consent === '' ? null : t(`who-consent-${consent}-kept`);
}
