import type { DueItem } from 'shared-ui/api/contract.gen';

const N = '/neighbourhoods/{neighbourhood}' as const;

/** Where it is confirmed and stopped. */
export const addressOf = {
  activity: `${N}/activities/{id}`,
  service: `${N}/services/{id}`,
  organisation: `${N}/organisations/{id}`,
  place: `${N}/places/{id}`,
  project: `${N}/projects/{id}`,
  ask: `${N}/asks/{id}`,
  offer: `${N}/offers/{id}`,
  knowledge_item: `${N}/knowledge-items/{id}`,
  colleague: `${N}/colleagues/{id}`,
  elsewhere: `${N}/elsewhere/{id}`,
} as const;

/** A profile is erased when somebody takes it away: that is not done with one key. */
export const mayStop = (kind: DueItem['kind']) => kind !== 'colleague';
