import type { Api } from 'shared-ui/api/api';
import type { OwnText } from 'shared-ui/api/contract.gen';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { Side } from '../../../form/Side';
import type { Usual } from './useUsual';

const one = '/neighbourhoods/{neighbourhood}/texts/{key}' as const;

interface TextEditorProps {
  api: Api;
  text: OwnText;
  usual: Usual;
  done: () => void;
  close: () => void;
}

/** One text, in Dutch and perhaps in English, beside the usual one that it replaces. */
export function TextEditor({ api, text, usual, done, close }: TextEditorProps) {
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
          <UsualText lang="nl" words={usual.nl[text.key]} />
          <TextField name="en" label={labels.en} hint={t('text-en-hint')} fault={faultOf('en')} value={text.en} maxLength={text.most} />
          <UsualText lang="en" words={usual.en[text.key]} />
          {text.nl === '' && text.en === '' ? null : (
            <p>
              <button class="button button--plain" type="button" onClick={event => sendEmpty(event.currentTarget.form)}>
                {t('text-back')}
              </button>
            </p>
          )}
        </>
      )}
    </Side>
  );
}

/** What is empty is the usual text. */
function sendEmpty(form: HTMLFormElement | null) {
  for (const field of form?.querySelectorAll('input') ?? []) field.value = '';
  form?.requestSubmit();
}

/** What stands there where nobody has own words. */
export function UsualText({ lang, words }: { lang: string; words: string | undefined }) {
  return words === undefined ? null : (
    <p class="small soft">
      {t('text-usual-is')} <q lang={lang}>{words}</q>
    </p>
  );
}
