import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

import { ChipRadio } from './ChipRadio';

export const whoFields = ['name', 'telephone', 'consent', 'consentHow'] as const;

interface WhoFieldsProps {
  /** What the fields together ask; "for whom" otherwise. */
  legend?: string;
  /** How somebody may have agreed, where it is not at the desk. */
  ways?: readonly string[] | undefined;
  consent: string;
  onConsent: (how: string) => void;
  faultOf: (field: string) => string | undefined;
}

/** Who it is for, where they can be called, and how they agreed. */
export function WhoFields({ legend, ways = ['desk', 'phone', 'other'], consent, onConsent, faultOf }: WhoFieldsProps) {
  return (
    <fieldset class="group">
      <legend>
        <h2>{legend ?? t('who-for')}</h2>
      </legend>
      <div class="beside">
        <TextField name="name" label={t('who-name')} fault={faultOf('name')} maxLength={100} />
        <TextField name="telephone" type="tel" label={t('who-telephone')} fault={faultOf('telephone')} maxLength={30} />
      </div>
      <ChipRadio
        legend={t('who-consent')}
        name="consent"
        fault={faultOf('consent')}
        chosen={consent}
        options={ways.map(value => ({ value, label: t(`who-consent-${value}`) }))}
        onChoose={onConsent}
      />
      {consent === 'other' ? <TextField name="consentHow" label={t('who-consentHow')} fault={faultOf('consentHow')} maxLength={300} /> : null}
    </fieldset>
  );
}
