import { useRef } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { PictureUse } from 'shared-ui/api/types';
import { Field } from 'shared-ui/form/Field';
import { TextField } from 'shared-ui/form/TextField';
import { accepted, useUpload } from 'shared-ui/form/useUpload';
import { hasText, t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Picture } from 'shared-ui/show/Picture';
import { Failed } from 'shared-ui/show/states';

import { PHOTOS_MOST, photosOf, readPhotos } from './photos';
import type { Asking } from './useAsking';

/** What happens here is put into the form by `put`: the form does not read its fields for it. */
const ours = (event: Event) => event.stopPropagation();

/** A photo says at once what is for lending, or what is broken. It is sent when it is chosen; its words when all is placed. */
export function PhotoField({ api, asking }: { api: Api; asking: Asking }) {
  const { busy, problem, fault, upload } = useUpload(api);
  const input = useRef<HTMLInputElement>(null);
  const photos = photosOf(asking.values);
  const put = (change: (now: PictureUse[]) => PictureUse[]) =>
    asking.put('pictures', kept => {
      const next = change(readPhotos(kept));
      return next.length === 0 ? '' : JSON.stringify(next);
    });

  async function choose(file: File | undefined) {
    const photo = file ? await upload(file) : null;
    if (photo) {
      put(now => [...now, photo]);
      announce(t('picture-kept'));
    }
    if (input.current) input.current.value = '';
  }
  const remove = (id: string) => {
    put(now => now.filter(one => one.id !== id));
    announce(t('picture-removed'));
    input.current?.focus();
  };
  return (
    <div class="stack gap-4" onInput={ours} onChange={ours}>
      <input type="hidden" name="pictures" value={asking.values['pictures'] ?? ''} />
      {photos.map((photo, index) => (
        <div key={photo.id} class="photo stack gap-3">
          <Picture picture={photo} sizes="(min-width: 44rem) 20rem, 92vw" class="photo__picture" />
          <TextField
            name={`photo-${photo.id}`}
            label={t('picture-alt')}
            hint={t('picture-alt-hint')}
            value={photo.alt ?? ''}
            maxLength={300}
            onInput={alt => put(now => now.map(one => (one.id === photo.id ? { ...one, alt } : one)))}
          />
          <p>
            <button class="button button--plain button--small" type="button" onClick={() => remove(photo.id)}>
              {t('picture-remove')}
              {photos.length > 1 ? <span class="unseen"> {index + 1}</span> : null}
            </button>
          </p>
        </div>
      ))}
      {problem ? <Failed problem={problem} /> : null}
      {photos.length < PHOTOS_MOST ? (
        <Field name="photo" label={t(photos.length === 0 ? 'picture-label' : 'picture-another')} hint={t('picture-hint')} fault={faultText(fault)}>
          {described => (
            <input
              {...described}
              ref={input}
              class="input"
              type="file"
              accept={accepted}
              aria-busy={busy}
              onChange={event => void choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
      ) : null}
      {busy ? <p role="status">{t('picture-busy')}</p> : null}
    </div>
  );
}

function faultText(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  return t(hasText(`picture-fault-${code}`) ? `picture-fault-${code}` : 'picture-fault-invalid');
}
