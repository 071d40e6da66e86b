import { useLayoutEffect } from 'preact/hooks';

import { moved } from './location';

/** A page that takes another one's place at the same address: its heading gets the focus, and the reader stands at its top. */
export function useTurned(turned = true) {
  useLayoutEffect(() => {
    if (!turned) return;
    moved.value = true;
    window.scrollTo(0, 0);
  }, []);
}
