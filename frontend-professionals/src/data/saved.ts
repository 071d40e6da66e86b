/** What was saved a moment ago: its list says so once, where one comes back to. */
export interface Saved {
  href: string;
  name: string;
}

let last: Saved | null = null;

export function tellSaved(saved: Saved) {
  last = saved;
}

/** What was saved under this address, if that was the last thing. */
export function takeSaved(base: string): Saved | null {
  const found = last?.href.startsWith(`${base}/`) ? last : null;
  last = null;
  return found;
}
