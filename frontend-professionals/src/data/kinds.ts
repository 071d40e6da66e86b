import type { DeskHit, DueItem } from 'shared-ui/api/contract.gen';
import type { IconName } from 'shared-ui/show/Icon';

/** Everything that has a place of its own at the desk. */
type Kind = DueItem['kind'] | DeskHit['kind'];

interface KindOf {
  icon: IconName;
  /** Where the desk has it, before its number. */
  path: string;
}

const kinds: Record<Kind, KindOf> = {
  activity: { icon: 'calendar', path: '/activiteiten?open=' },
  service: { icon: 'help', path: '/diensten/' },
  organisation: { icon: 'people', path: '/organisaties/' },
  place: { icon: 'pin', path: '/plekken/' },
  project: { icon: 'green', path: '/projecten/' },
  ask: { icon: 'ask', path: '/vragen/vraag/' },
  offer: { icon: 'offer', path: '/vragen/aanbod/' },
  question: { icon: 'talk', path: '/vraagbaak/' },
  knowledge_item: { icon: 'book', path: '/vraagbaak/kennis/' },
  colleague: { icon: 'person', path: '/wie-is-wie/' },
  elsewhere: { icon: 'globe', path: '/elders/' },
};

export const iconOf = (kind: Kind) => kinds[kind].icon;

/** Where somebody who works here opens it; without the exchange at their desk they read it where residents do. */
export function hrefOf(kind: Kind, id: string, slug: string, exchangeDesk: boolean): string {
  if (!exchangeDesk && kind === 'ask') return `/${slug}/vragen/vraag-${id}`;
  if (!exchangeDesk && kind === 'offer') return `/${slug}/aanbod/aanbod-${id}`;
  return `/werk/${slug}${kinds[kind].path}${id}`;
}
