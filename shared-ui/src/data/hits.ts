import type { FoundItem, Hit } from '../api/types';

/** Of what was found only what the whole neighbourhood sees: what colleagues ask one another stands in their own part. */
export const hitsOf = (found: readonly FoundItem[]): Hit[] => found.filter((one): one is Hit => one.kind !== 'question' && one.kind !== 'knowledge_item');
