import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { DeskHit } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { dayAndMonth, time, weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { placesText } from 'shared-ui/show/places';

import { hrefOf, iconOf } from '../data/kinds';
import type { Goal } from './commands';

/** Where somebody works, and what they have there. */
export interface Reach {
  slug: string;
  /** They have asks and offers at their desk; others read them where residents do. */
  exchangeDesk: boolean;
}

interface Everything {
  q: string;
  goals: readonly Goal[];
  problem: Problem | null;
}

/** What words find of everything: one question with each letter, and the one before it is let go. */
export function useEverything(api: Api, q: string, reach: Reach) {
  const [found, setFound] = useState<Everything>({ q: '', goals: [], problem: null });
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);

  /** Asks before the letter is drawn: after it the question would leave a frame later. */
  function look(next: string) {
    if (next === q) return;
    leaving.current?.abort();
    if (next.length < 2 || next === found.q) return;
    const asking = (leaving.current = new AbortController());
    void api.get('/neighbourhoods/{neighbourhood}/_find', { query: { q: next }, signal: asking.signal }).then(result => {
      if (asking.signal.aborted) return;
      setFound({ q: next, goals: result.ok ? result.value.items.map(hit => goalOf(hit, reach)) : [], problem: result.ok ? null : result.problem });
    });
  }
  const wanted = q.length >= 2;
  // What the letters before found stays until the next is there: a list that blinks cannot be read.
  return { goals: wanted ? found.goals : [], problem: wanted ? found.problem : null, answered: !wanted || (found.q === q && found.problem === null), look };
}

function goalOf(hit: DeskHit, { slug, exchangeDesk }: Reach): Goal {
  const near = hit.near ? t('command-near') : '';
  const about = hit.kind === 'activity' ? [whenOf(hit), hit.about, placesText(hit.placesLeft), near] : [t(hit.archivedAt === null ? `command-${hit.kind}` : 'command-gone'), hit.about, near];
  return { key: hit.id, icon: iconOf(hit.kind), name: hit.name, about: about.filter(Boolean).join(' · '), href: hrefOf(hit.kind, hit.id, slug, exchangeDesk) };
}

function whenOf({ start, today, allDay }: DeskHit): string {
  if (start === null) return '';
  const day = today ? t('command-today') : `${weekday(start)} ${dayAndMonth(start)}`;
  return allDay ? day : `${day} ${time(start)}`;
}
