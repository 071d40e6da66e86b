import { useEffect, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { OwnHit } from 'shared-ui/api/types';
import { ownHitsOf } from 'shared-ui/data/hits';
import { t } from 'shared-ui/i18n/text';

import { Combobox } from '../../find/Combobox';
import { choiceOf } from '../../find/hits';
import { Trouble } from '../../show/Trouble';

const MOST = 8;
const PAUSE = 150;

interface FindProps {
  api: Api;
  label: string;
  onChoose: (hit: OwnHit) => void;
  /** Out of the field, when there is nothing in it. */
  onLeave: () => void;
}

/** Finds what it is about by typing. */
export function Find({ api, label, onChoose, onLeave }: FindProps) {
  const [words, setWords] = useState('');
  const { hits, problem, answered, again } = useFound(api, words.trim());

  function leave(key: string) {
    const out = ['Escape', 'Enter', 'ArrowDown'].includes(key);
    if (out) onLeave();
    return out;
  }
  return (
    <Combobox id="find" label={label} hint={t('desk-find-hint')} words={words} onWords={setWords} choices={hits.map(choiceOf)} answered={answered} onChoose={({ hit }) => onChoose(hit)} onEmptyKey={leave}>
      <Trouble problem={problem} again={again} />
    </Combobox>
  );
}

/** What the words find, a moment after the last letter; what comes too late is dropped. */
function useFound(api: Api, q: string) {
  const [round, setRound] = useState(0);
  const [found, setFound] = useState<{ q: string; hits: readonly OwnHit[]; problem: Problem | null }>({ q: '', hits: none, problem: null });
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const result = await api.get('/neighbourhoods/{neighbourhood}/_search', { query: { q, limit: MOST }, signal: leaving.signal });
      if (!leaving.signal.aborted) setFound(result.ok ? { q, hits: ownHitsOf(result.value.items), problem: null } : { q, hits: none, problem: result.problem });
    }, PAUSE);
    if (q.length < 2) clearTimeout(timer);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [q, round]);
  const answered = q.length >= 2 && found.q === q;
  return { hits: answered ? found.hits : none, problem: answered ? found.problem : null, answered: answered && found.problem === null, again: () => setRound(round + 1) };
}

const none: readonly OwnHit[] = [];
