import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import { Field } from 'shared-ui/form/Field';
import { hasText, t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import type { Values } from './contrast';

const MOST = 12_000;

/** A brand file that somebody has already: it fills the choices, and is kept only with them. */
export function LookFile({ api, onRead }: { api: Api; onRead: (values: Values) => void }) {
  const [fault, setFault] = useState<string | undefined>(undefined);

  async function read(file: File | undefined) {
    if (!file) return;
    if (file.size > MOST) return setFault(t('look-file-large'));
    const result = await api.post('/neighbourhoods/{neighbourhood}/look/_read', { css: await file.text() });
    setFault(result.ok ? undefined : faultText(result.problem));
    if (!result.ok) return;
    onRead(result.value.values);
    announce(t('look-file-read'));
  }

  return (
    <Field name="css" label={t('look-file')} hint={t('look-file-hint')} fault={fault}>
      {described => <input {...described} class="input" type="file" accept=".css,text/css" onChange={event => void read(event.currentTarget.files?.[0])} />}
    </Field>
  );
}

/** The server says in which line it stopped; what is wrong there is said in our words. */
function faultText({ detail = '', errors = [] }: Problem) {
  const line = /^line (\d+)/.exec(detail)?.[1];
  const id = `look-file-${errors[0]?.code ?? 'invalid'}`;
  return t(hasText(id) ? id : 'look-file-invalid', { line: line ?? '1' });
}
