import { useEffect, useRef } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { PictureUse } from 'shared-ui/api/types';
import { Field } from 'shared-ui/form/Field';
import { accepted, useUpload } from 'shared-ui/form/useUpload';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from '../show/Trouble';
import { moved, PICTURES_MOST } from './pictures';
import { pictureFault } from './pictureFault';
import { PictureRow } from './PictureRow';

import './pictures.css';

interface PicturesFieldProps {
  api: Api;
  pictures: readonly PictureUse[];
  fault?: string | undefined;
  onChange: (pictures: PictureUse[]) => void;
}

/** Photos in order, the first for lists. A photo is kept at once; its words and its piece when the form is saved. */
export function PicturesField({ api, pictures, fault, onChange }: PicturesFieldProps) {
  const { busy, problem, fault: refused, upload } = useUpload(api);
  const input = useRef<HTMLInputElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const full = pictures.length >= PICTURES_MOST;

  // A list leads here by #pictures; the form is there later than the page.
  useEffect(() => {
    if (location.hash === '#pictures') part.current?.focus();
  }, []);

  async function choose(files: FileList | null) {
    const kept = [...pictures];
    for (const file of [...(files ?? [])].slice(0, PICTURES_MOST - pictures.length)) {
      const picture = await upload(file);
      if (picture === null) break;
      announce(t('picture-kept'));
      kept.push(picture);
      onChange([...kept]);
    }
    if (input.current) input.current.value = '';
  }

  const change = (index: number, picture: PictureUse) => onChange(pictures.map((one, at) => (at === index ? picture : one)));
  const move = (from: number, to: number) => {
    if (to < 0 || to >= pictures.length) return;
    onChange(moved(pictures, from, to));
    announce(t('picture-moved', { place: to + 1 }));
  };
  const remove = (index: number) => {
    onChange(pictures.filter((_, at) => at !== index));
    announce(t('picture-removed'));
    input.current?.focus();
  };

  return (
    <div class="stack gap-4" id="pictures" tabIndex={-1} ref={part}>
      <Trouble problem={problem} />
      {pictures.length > 0 ? (
        <ol class="stack gap-4" aria-label={t('pictures-label')}>
          {pictures.map((picture, index) => (
            <PictureRow
              key={picture.id}
              picture={picture}
              index={index}
              count={pictures.length}
              onChange={next => change(index, next)}
              onMove={to => move(index, to)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      ) : null}
      <Field
        name="picture"
        label={t(pictures.length === 0 ? 'picture-label' : 'picture-another')}
        hint={t(full ? 'pictures-full' : 'picture-hint')}
        fault={pictureFault(refused) ?? fault}
      >
        {described => (
          <input
            {...described}
            ref={input}
            class="input"
            type="file"
            multiple
            accept={accepted}
            disabled={full}
            aria-busy={busy}
            onChange={event => void choose(event.currentTarget.files)}
          />
        )}
      </Field>
      {busy ? <p role="status">{t('picture-busy')}</p> : null}
    </div>
  );
}
