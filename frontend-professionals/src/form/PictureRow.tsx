import { useEffect, useRef } from 'preact/hooks';
import type { PictureUse } from 'shared-ui/api/types';
import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';
import { Picture } from 'shared-ui/show/Picture';
import { isUndescribed } from 'shared-ui/show/undescribed';

import { CropField } from './CropField';
import { isPoster } from './pictures';

interface PictureRowProps {
  picture: PictureUse;
  index: number;
  count: number;
  onChange: (picture: PictureUse) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One photo: what is to be seen, its place among the others, and for the first the piece that a list shows. */
export function PictureRow({ picture, index, count, onChange, onMove, onRemove }: PictureRowProps) {
  const name = `picture-${picture.id}`;
  return (
    <li class="picked" aria-label={t('picture-number', { number: index + 1 })}>
      <div class="stack gap-2">
        <Picture picture={picture} sizes="10rem" class="picked__picture" />
        {index === 0 ? <p class="small soft">{t('picture-first')}</p> : null}
      </div>
      <div class="stack gap-3">
        {picture.decorative ? null : (
          <TextField
            name={name}
            label={t('picture-alt')}
            hint={t('picture-alt-hint')}
            value={picture.alt ?? ''}
            maxLength={300}
            onInput={alt => onChange({ ...picture, alt })}
          />
        )}
        <label class="choice choice--quiet">
          <input
            type="checkbox"
            checked={picture.decorative}
            onChange={event => onChange({ ...picture, decorative: event.currentTarget.checked })}
          />
          <span>{t('picture-decorative')}</span>
        </label>
        {isUndescribed(picture) ? <p class="small soft">{t('picture-later-words')}</p> : null}
        {isPoster(picture) ? (
          <p class="notice small">
            <Icon name="help" />
            <span>{t('picture-poster')}</span>
          </p>
        ) : null}
        {index === 0 ? <CropField picture={picture} name={name} onChange={onChange} /> : null}
        <Places index={index} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
    </li>
  );
}

/** Its place among the others. What cannot be done stays where it is, so that the focus does too. */
function Places({ index, count, onMove, onRemove }: Pick<PictureRowProps, 'index' | 'count' | 'onMove' | 'onRemove'>) {
  const pressed = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);

  const step = (to: number, text: 'picture-sooner' | 'picture-after') => (
    <button
      class="button button--plain button--small"
      type="button"
      aria-label={t(text, { number: index + 1 })}
      aria-disabled={to < 0 || to >= count}
      onClick={event => {
        pressed.current = event.currentTarget;
        onMove(to);
      }}
    >
      {t(`${text}-short`)}
    </button>
  );
  return (
    <p class="row">
      {count > 1 ? step(index - 1, 'picture-sooner') : null}
      {count > 1 ? step(index + 1, 'picture-after') : null}
      <button class="button button--plain button--small" type="button" aria-label={t('picture-remove', { number: index + 1 })} onClick={onRemove}>
        {t('picture-remove-short')}
      </button>
    </p>
  );
}
