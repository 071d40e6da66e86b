import { signal } from '@preact/signals';

/** How a reader wants it: kept on this device only. `early.js` sets the same marks before the first paint. */
export interface Comfort {
  text: 'normal' | 'large' | 'larger';
  mode: 'auto' | 'light' | 'dark';
  contrast: 'auto' | 'high';
}

const KEY = 'voordeur-comfort';
const usual: Comfort = { text: 'normal', mode: 'auto', contrast: 'auto' };

function read(): Comfort {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Comfort>) };
  } catch {
    return usual;
  }
}

export const comfort = signal<Comfort>(read());

export function setComfort(change: Partial<Comfort>) {
  const next = { ...comfort.value, ...change };
  comfort.value = next;
  localStorage.setItem(KEY, JSON.stringify(next));
  for (const [name, value] of Object.entries(next)) {
    document.documentElement.toggleAttribute(`data-${name}`, value !== usual[name as keyof Comfort]);
    if (value !== usual[name as keyof Comfort]) document.documentElement.setAttribute(`data-${name}`, value);
  }
}
