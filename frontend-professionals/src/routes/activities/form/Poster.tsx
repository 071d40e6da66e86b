import { useRef } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { PictureUse } from 'shared-ui/api/types';
import { Field } from 'shared-ui/form/Field';
import { accepted, useUpload } from 'shared-ui/form/useUpload';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { pictureFault } from '../../../form/pictureFault';
import { PICTURES_MOST } from '../../../form/pictures';
import { Trouble } from '../../../show/Trouble';

interface PosterProps {
  api: Api;
  pictures: readonly PictureUse[];
  onAdd: (picture: PictureUse) => void;
}

/** A poster on a wall: a telephone opens its camera. What it says is still typed, or pasted above. */
export function Poster({ api, pictures, onAdd }: PosterProps) {
  const { busy, problem, fault, upload } = useUpload(api);
  const input = useRef<HTMLInputElement>(null);

  async function add(file: File | undefined) {
    const picture = file ? await upload(file) : null;
    if (picture) {
      onAdd(picture);
      announce(t('picture-kept'));
    }
    if (input.current) input.current.value = '';
  }

  return (
    <details class="group group--shut">
      <summary>{t('poster-title')}</summary>
      <div class="stack gap-3 mt-2">
        <Trouble problem={problem} />
        <Field name="poster" label={t('poster-label')} hint={t('poster-hint')} fault={pictureFault(fault)}>
          {described => (
            <input
              {...described}
              ref={input}
              class="input"
              type="file"
              accept={accepted}
              capture="environment"
              disabled={pictures.length >= PICTURES_MOST}
              aria-busy={busy}
              onChange={event => void add(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <div role="status">
          {busy ? <p>{t('picture-busy')}</p> : null}
          {!busy && pictures.length > 0 ? (
            <p>
              {t('poster-kept', { count: pictures.length })} <a href="#pictures">{t('poster-see')}</a>
            </p>
          ) : null}
        </div>
      </div>
    </details>
  );
}
