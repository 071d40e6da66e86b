import { useState } from 'preact/hooks';
import type { Notifications } from 'shared-ui/api/types';
import { Choices } from 'shared-ui/form/Choices';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';

interface TextMessagesProps {
  value: Notifications;
  faultOf: (field: string) => string | undefined;
}

/** A mobile number, and whether "Klopt dit nog?" comes there; the number counts once its reader pressed the link. */
export function TextMessages({ value: { telephone, telephoneConfirmedAt, dueByText }, faultOf }: TextMessagesProps) {
  const [chosen, setChosen] = useState(dueByText);
  return (
    <div class="stack gap-3">
      <Choices
        legend={t('notice-sms')}
        name="dueByText"
        type="checkbox"
        chosen={chosen ? ['yes'] : []}
        options={[{ value: 'yes', label: t('notice-sms-yes'), more: t('notice-sms-more') }]}
        onChoose={(_, on) => setChosen(on)}
      />
      {chosen ? (
        <TextField name="telephone" type="tel" autocomplete="tel" label={t('notice-sms-number')} hint={t('notice-sms-hint')} value={spaced(telephone)} fault={faultOf('telephone')} maxLength={30} />
      ) : null}
      {telephone !== null && telephoneConfirmedAt === null ? <p class="notice">{t('notice-sms-waits', { number: spaced(telephone) })}</p> : null}
    </div>
  );
}

/** "+31612345678" as people write it. */
const spaced = (number: string | null) => (number === null ? '' : number.replace(/^\+316(\d{4})(\d{4})$/, '06\u00a0$1\u00a0$2'));
