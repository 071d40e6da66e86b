import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExchangeCard } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { hitsOf, sharedOf, type Shared } from 'shared-ui/data/hits';
import { t } from 'shared-ui/i18n/text';

import { choiceOf } from '../find/hits';
import type { Goal } from './commands';

const HITS = 7;
const ASKS = 3;
const N = '/neighbourhoods/{neighbourhood}' as const;

/** What somebody may be shown besides what everybody finds. */
export interface Reach {
  /** Where they work: `/werk/ruwaard`. */
  home: string;
  exchange: boolean;
  /** They have asks and offers at their desk; others read them where residents do. */
  exchangeDesk: boolean;
}

interface Everything {
  q: string;
  goals: readonly Goal[];
  problem: Problem | null;
}

/**
 * What the words find of everything. Asked at once with each letter, but one question at a time: what was typed while an
 * answer was on its way is asked when it is there, so that who types fast does not ask more than the house can say.
 */
export function useEverything(api: Api, q: string, reach: Reach) {
  const [found, setFound] = useState<Everything>({ q: '', goals: [], problem: null });
  const [asking, setAsking] = useState(false);
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  useEffect(() => {
    if (asking || q.length < 2 || q === found.q) return;
    setAsking(true);
    void askEverything(api, q, reach).then(answer => {
      if (!here.current) return;
      setFound(answer);
      setAsking(false);
    });
  }, [q, asking]);
  const wanted = q.length >= 2;
  // What the letters before found stays until the next is there: a list that blinks cannot be read.
  return { goals: wanted ? found.goals : [], problem: wanted ? found.problem : null, answered: !wanted || (found.q === q && found.problem === null) };
}

async function askEverything(api: Api, q: string, { home, exchange, exchangeDesk }: Reach): Promise<Everything> {
  const about = async (noun: 'asks' | 'offers') => (exchange ? await api.get(`${N}/${noun}`, { query: { q, limit: ASKS } }) : null);
  const [everywhere, asks, offers] = await Promise.all([api.get(`${N}/_search`, { query: { q, limit: HITS } }), about('asks'), about('offers')]);
  if (!everywhere.ok) return { q, goals: [], problem: everywhere.problem };
  const hits = hitsOf(everywhere.value.items).map(hit => ({ ...choiceOf(hit), href: `${home}${deskOf[hit.kind]}${hit.card.id}` }));
  const cards = [asks, offers].flatMap(one => (one?.ok ? one.value.items : []));
  return { q, goals: [...hits, ...cards.map(card => ofExchange(card, exchangeDesk ? home : null)), ...sharedOf(everywhere.value.items).map(ofColleagues)], problem: null };
}

/** Where each kind is kept. */
const deskOf = { activity: '/activiteiten?open=', organisation: '/organisaties/', place: '/plekken/', project: '/projecten/', service: '/diensten/' } as const;

/** What a colleague asked or keeps, which stands at the desk only. */
const ofColleagues = ({ kind, card }: Shared): Goal => ({ key: card.id, icon: kind === 'question' ? 'talk' : 'book', name: card.title, about: t(`command-${kind}`), href: card.address });

const ofExchange = (card: ExchangeCard, home: string | null): Goal => ({
  key: card.id,
  icon: card.kind,
  name: card.title,
  about: [t(`command-${card.kind}`), card.area?.name].filter(Boolean).join(' · '),
  href: home ? `${home}/vragen/${card.kind === 'ask' ? 'vraag' : 'aanbod'}/${card.id}` : card.address,
});
