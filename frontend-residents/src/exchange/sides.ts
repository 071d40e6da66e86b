import type { ExchangeCard } from 'shared-ui/api/types';
import type { IconName } from 'shared-ui/show/Icon';

export type Kind = ExchangeCard['kind'];

/** The two sides: where they are in the contract, at which address they are read and made, and their picture. */
export const sides = {
  ask: { list: 'asks', path: 'vragen', form: 'vraag-stellen', icon: 'ask' },
  offer: { list: 'offers', path: 'aanbod', form: 'aanbod-doen', icon: 'offer' },
} as const satisfies Record<Kind, { list: string; path: string; form: string; icon: IconName }>;

/** The parts of a week in which somebody has time, as the contract calls them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
