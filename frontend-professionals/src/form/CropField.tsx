import { useRef } from 'preact/hooks';
import type { PictureUse } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';

import { focused, percentOf, wayOf } from './pictures';

interface CropFieldProps {
  picture: PictureUse;
  name: string;
  onChange: (picture: PictureUse) => void;
}

/** Which piece of three to two a list shows: dragged, or moved with the arrow keys of the slider. */
export function CropField({ picture, name, onChange }: CropFieldProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<{ at: number; percent: number } | null>(null);
  const way = wayOf(picture);
  if (way === null) return null;
  const percent = percentOf(picture);

  /** How many points of the screen the picture sticks out of its frame. */
  function room(): number {
    const { clientWidth = 1, clientHeight = 1 } = frame.current ?? {};
    const over = way === 'y' ? (clientWidth * picture.height) / picture.width - clientHeight : (clientHeight * picture.width) / picture.height - clientWidth;
    return Math.max(over, 1);
  }
  const along = (event: PointerEvent) => (way === 'y' ? event.clientY : event.clientX);

  return (
    <div class="stack gap-2">
      <label for={`${name}-crop`}>
        <b>{t('picture-crop')}</b>
      </label>
      <div
        class="crop"
        ref={frame}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { at: along(event), percent };
        }}
        onPointerMove={event => {
          if (drag.current) onChange(focused(picture, drag.current.percent - ((along(event) - drag.current.at) / room()) * 100));
        }}
        onPointerUp={() => (drag.current = null)}
        onPointerCancel={() => (drag.current = null)}
      >
        <img src={`/pictures/${picture.id}/640.webp`} alt="" draggable={false} style={{ objectPosition: way === 'y' ? `50% ${percent}%` : `${percent}% 50%` }} />
      </div>
      <input
        id={`${name}-crop`}
        class="slider"
        type="range"
        min={0}
        max={100}
        value={percent}
        aria-describedby={`${name}-crop-hint`}
        onInput={event => onChange(focused(picture, Number(event.currentTarget.value)))}
      />
      <p class="hint soft small" id={`${name}-crop-hint`}>
        {t('picture-crop-hint')}
      </p>
      {picture.focus ? (
        <p>
          <button class="button button--plain button--small" type="button" onClick={() => onChange({ ...picture, focus: null })}>
            {t('picture-crop-ours')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
