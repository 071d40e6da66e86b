import { signal } from '@preact/signals';

const FLAG = 'voordeur-typed';

function read() {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
}

/** Whether something that was typed waits on this device. Only then the outbox is loaded at all. */
export const typed = signal(read());

export function setTyped(some: boolean) {
  typed.value = some;
  if (some) localStorage.setItem(FLAG, '1');
  else localStorage.removeItem(FLAG);
}
