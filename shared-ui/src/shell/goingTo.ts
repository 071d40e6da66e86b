/** Where somebody was going when they asked for a letter: its link opens in another tab, and on another day perhaps. */
const KEY = 'voordeur-going-to';
const THREE_DAYS = 3 * 86_400_000;

export function keepGoingTo(to: string | null) {
  if (to === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify({ to, at: Date.now() }));
}

/** Where they were going, if that was from this device; once. */
export function takeGoingTo(): string | null {
  const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { to: string; at: number } | null;
  localStorage.removeItem(KEY);
  return kept && Date.now() - kept.at < THREE_DAYS ? safeBack(kept.to) : null;
}

/** Only an address of this site: never somebody else's through a link. */
export function safeBack(to: string | null): string | null {
  return to !== null && /^\/(?![/\\])/.test(to) ? to : null;
}
