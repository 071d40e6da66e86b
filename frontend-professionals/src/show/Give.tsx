import { useRef } from 'preact/hooks';
import type { Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';

import { MOST, put, toGive, type Given } from '../data/toGive';
import { mayGive } from '../frame/roles';

interface GiveProps extends Given {
  person: Person | null;
  slug: string;
  small?: boolean;
}

/** Lays an item ready to be given to a resident; once it lies there, leads to where that is done. */
export function Give({ person, slug, reference, title, small = false }: GiveProps) {
  const pressed = useRef(false);
  /** What was pressed becomes a link, and keeps the focus. */
  const keepFocus = (link: HTMLElement | null) => {
    if (pressed.current) link?.focus();
    pressed.current = false;
  };
  if (person === null || !mayGive(person, slug)) return null;
  const ready = toGive(slug);
  const size = small ? ' button--small' : '';
  if (ready.some(one => one.reference === reference))
    return (
      <a class={`button button--plain${size}`} href={`/werk/${slug}/meegeven`} ref={keepFocus}>
        <Icon name="check" />
        {t('give-ready', { count: ready.length })}
      </a>
    );
  return (
    <button
      class={`button button--plain${size}`}
      type="button"
      disabled={ready.length >= MOST}
      onClick={() => {
        pressed.current = true;
        put(slug, [...ready, { reference, title }]);
        announce(t('give-laid', { title }));
      }}
    >
      <Icon name="bag" />
      {t('give')}
    </button>
  );
}
