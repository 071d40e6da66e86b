import { signal } from '@preact/signals';

/** What can be given to a resident, as the API names it. */
export interface Given {
  /** "activity:3f9c…" */
  reference: string;
  title: string;
}

/** More do not fit on a slip. */
export const MOST = 6;

const STORE = 'voordeur-to-give';
const given = signal<Record<string, readonly Given[]>>(read());

/** What lies ready to be given, in this tab only: items, and nothing of who gets them. */
export const toGive = (slug: string): readonly Given[] => given.value[slug] ?? [];

export function put(slug: string, items: readonly Given[]) {
  given.value = { ...given.value, [slug]: items.slice(0, MOST) };
  sessionStorage.setItem(STORE, JSON.stringify(given.value));
}

/** The next one at this desk begins with nothing. */
export function forgetToGive() {
  given.value = {};
  sessionStorage.removeItem(STORE);
}

function read(): Record<string, readonly Given[]> {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Record<string, readonly Given[]>;
  } catch {
    return {};
  }
}
