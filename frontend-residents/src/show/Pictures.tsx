import { useRef, useState } from 'preact/hooks';
import type { PictureUse } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Picture, wholePicture } from 'shared-ui/show/Picture';

import './pictures.css';

/** The pictures of a thing, whole; several stand in a row that can be pushed along. Each opens as large as it is. */
export function Pictures({ pictures }: { pictures: readonly PictureUse[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  if (pictures.length === 0) return null;

  function show(event: MouseEvent, index: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(index);
    dialog.current?.showModal();
  }

  return (
    <>
      <ul class={pictures.length > 1 ? 'gallery gallery--row' : 'gallery'} aria-label={t('pictures')}>
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <a href={wholePicture(picture)} aria-label={openText(pictures, index)} onClick={event => show(event, index)}>
              <Picture picture={picture} sizes="(min-width: 44rem) 40rem, 92vw" class="gallery__picture" lazy={index > 0} />
            </a>
          </li>
        ))}
      </ul>
      <dialog class="viewer" ref={dialog} aria-label={t('pictures')} onClose={() => setOpen(null)}>
        {open === null ? null : (
          <Large pictures={pictures} index={open} onIndex={setOpen} onClose={() => dialog.current?.close()} />
        )}
      </dialog>
    </>
  );
}

function openText(pictures: readonly PictureUse[], index: number): string {
  const alt = pictures[index]?.alt;
  return alt ? t('picture-open', { alt }) : t('picture-open-number', { number: index + 1, count: pictures.length });
}

interface LargeProps {
  pictures: readonly PictureUse[];
  index: number;
  onIndex: (index: number) => void;
  onClose: () => void;
}

function Large({ pictures, index, onIndex, onClose }: LargeProps) {
  const picture = pictures[index] as PictureUse;
  const to = (step: number) => onIndex((index + step + pictures.length) % pictures.length);
  return (
    <>
      <p class="row row--apart">
        <span role="status">{pictures.length > 1 ? t('picture-number', { number: index + 1, count: pictures.length }) : null}</span>
        <button class="button button--plain button--small" type="button" onClick={onClose}>
          <Icon name="cross" />
          {t('close')}
        </button>
      </p>
      <Picture picture={picture} sizes="100vw" class="viewer__picture" />
      {picture.alt ? (
        <p class="soft" aria-hidden="true">
          {picture.alt}
        </p>
      ) : null}
      {pictures.length > 1 ? (
        <p class="row">
          <button class="button button--plain button--small" type="button" onClick={() => to(-1)}>
            {t('picture-previous')}
          </button>
          <button class="button button--plain button--small" type="button" onClick={() => to(1)}>
            {t('picture-next')}
          </button>
        </p>
      ) : null}
    </>
  );
}
