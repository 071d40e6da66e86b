import type { Api } from 'shared-ui/api/api';
import type { OwnText } from 'shared-ui/api/contract.gen';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { Side } from '../Side';

const one = '/neighbourhoods/{neighbourhood}/texts/{key}' as const;

/** One text, in Dutch and perhaps in English. */
export function TextEditor({ api, text, done, close }: { api: Api; text: OwnText; done: () => void; close: () => void }) {
  const form = useForm(['nl', 'en'] as const, async draft => {
    const read = await api.get(one, { params: { key: text.key } });
    if (!read.ok) return read;
    const result = await api.patch(one, draft, { params: { key: text.key }, version: read.version });
    if (result.ok) done();
    return result;
  });
  const labels = { nl: t('text-nl'), en: t('text-en') };
  return (
    <Side title={t(`text-${text.key}`)} form={form} text="text" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <TextField name="nl" label={labels.nl} hint={t('text-hint', { most: text.most })} fault={faultOf('nl')} value={text.nl} maxLength={text.most} />
          <TextField name="en" label={labels.en} hint={t('text-en-hint')} fault={faultOf('en')} value={text.en} maxLength={text.most} />
        </>
      )}
    </Side>
  );
}
