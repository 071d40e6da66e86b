import type { FoundItem, Hit, OwnHit } from '../api/types';

/** What colleagues ask one another and know: it stands in their own part. */
export type Shared = Extract<FoundItem, { kind: 'question' | 'knowledge_item' }>;

const isShared = (one: FoundItem): one is Shared => one.kind === 'question' || one.kind === 'knowledge_item';

/** Of what was found what the whole neighbourhood sees. */
export const hitsOf = (found: readonly FoundItem[]): Hit[] => found.filter((one): one is Hit => !isShared(one));

/** Of what was found what is kept here. */
export const ownHitsOf = (found: readonly FoundItem[]): OwnHit[] => hitsOf(found).filter((one): one is OwnHit => one.kind !== 'elsewhere');

/** Of what was found what only colleagues see. */
export const sharedOf = (found: readonly FoundItem[]): Shared[] => found.filter(isShared);
