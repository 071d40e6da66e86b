/** Within this time it is still the same look: who reloads, or comes back from another screen, sees the same. */
const ONE_LOOK = 30 * 60_000;

interface Look {
  /** When they looked last. */
  at: string;
  /** When the look before this one was; null on the first. */
  before: string | null;
}

/** Nothing where it cannot be read: then it is the first time. */
function read(key: string): Look | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Look | null;
  } catch {
    return null;
  }
}

function keep(key: string, look: Look) {
  try {
    localStorage.setItem(key, JSON.stringify(look));
  } catch {
    // No storage: the next time is as this one.
  }
}

/** When somebody looked before this time, and from now on this time. It is kept on the device: when somebody works is nobody else's business (decision 0470). */
export function lookedBefore(who: string, now = new Date()): string | null {
  const key = `voordeur-look ${who}`;
  const last = read(key);
  const same = last !== null && now.getTime() - Date.parse(last.at) < ONE_LOOK;
  const look: Look = { at: now.toISOString(), before: same ? last.before : (last?.at ?? null) };
  keep(key, look);
  return look.before;
}
