/**
 * The round as it stands on this device, so that it can be walked without a connection: the service worker answers with it.
 * It goes with whoever signs out, as everything they looked at.
 */
import type { Round, RoundItem } from 'shared-ui/api/contract.gen';
import { READS } from 'shared-ui/offline/names';

export async function keepRound(slug: string, round: Round) {
  if (!('caches' in window)) return;
  const headers = { 'Content-Type': 'application/json', 'Voordeur-Kept': new Date().toISOString() };
  const cache = await caches.open(READS);
  await cache.put(`/api/v1/neighbourhoods/${slug}/round`, new Response(JSON.stringify(round), { headers }));
}

/** What was answered does not have to be asked again; a place where nothing is left to ask falls out. */
export function without(round: Round, answered: ReadonlySet<string>): Round {
  const left = (items: readonly RoundItem[]) => items.filter(({ id }) => !answered.has(id));
  return { ...round, places: round.places.map(place => ({ ...place, items: left(place.items) })).filter(place => place.items.length > 0) };
}
