import { useEffect, useState } from 'preact/hooks';

const KEPT = 'voordeur-desk-shortcuts';

/** Single letters that do something, as long as no field has the focus. Whoever speaks to their computer switches them off, on this device. */
export function useShortcuts(active: boolean, keys: Record<string, () => void>) {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'off');

  useEffect(() => {
    if (!active || !on) return;
    function onKeyDown(event: KeyboardEvent) {
      const press = keys[event.key.toLowerCase()];
      if (!press || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typesIn(event.target)) return;
      event.preventDefault(); // the letter does not land in the field that gets the focus
      press();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  function change(next: boolean) {
    if (next) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
    setOn(next);
  }
  return { on, change };
}

const typesIn = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), select, textarea');
