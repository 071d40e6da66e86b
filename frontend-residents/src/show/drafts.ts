/** What was typed in a form: by the name of the field. */
export type Values = Record<string, string>;

interface Kept {
  /** Who typed it; null for a visitor. */
  person: string | null;
  values: Values;
  typedAt: number;
}

const PREFIX = 'voordeur-draft ';
const DAY = 86_400_000;

/** A visitor may be at somebody else's device, and has no way to sign out of it. */
const isTooOld = ({ person, typedAt }: Kept) => Date.now() - typedAt > (person === null ? DAY : 30 * DAY);

/** Keeps on this device what somebody is writing, so that a closed tab or a lost connection takes nothing away. */
export function keepDraft(key: string, person: string | null, values: Values) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ person, values, typedAt: Date.now() } satisfies Kept));
  } catch {
    // No room or a private window: it lives as long as the page.
  }
}

/** What was typed before by whoever is here, or by a visitor who has signed in since. */
export function readDraft(key: string, person: string | null): Values | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept | null;
    if (kept && isTooOld(kept)) dropDraft(key);
    else if (kept && (kept.person === null || kept.person === person)) return kept.values;
    return null;
  } catch {
    return null;
  }
}

export function dropDraft(key: string) {
  localStorage.removeItem(PREFIX + key);
}

/** On signing out: what one person typed is not there for the next. */
export function forgetDrafts() {
  Object.keys(localStorage)
    .filter(name => name.startsWith(PREFIX))
    .forEach(dropped => localStorage.removeItem(dropped));
}
