import { useEffect, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Hit } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { Trouble } from '../../show/Trouble';
import { aboutOf, nameOf, whenOf } from './hits';

const MOST = 8;
const PAUSE = 150;

interface FindProps {
  api: Api;
  label: string;
  onChoose: (hit: Hit) => void;
  /** Out of the field, when there is nothing in it. */
  onLeave: () => void;
}

/** Finds what it is about by typing: the arrows go along what was found, Enter takes it. */
export function Find({ api, label, onChoose, onLeave }: FindProps) {
  const [words, setWords] = useState('');
  const { hits, problem, answered, again } = useFound(api, words.trim());
  const [active, setActive] = useState(0);
  useEffect(() => setActive(0), [hits]);
  const open = hits.length > 0;

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (open && step !== 0) setActive((active + step + hits.length) % hits.length);
    else if (open && event.key === 'Enter') onChoose(hits[active] as Hit);
    else if (event.key === 'Escape' && words !== '') setWords('');
    else if (words === '' && ['Escape', 'Enter', 'ArrowDown'].includes(event.key)) onLeave();
    else return;
    event.preventDefault();
  }
  return (
    <div class="find stack gap-2">
      <label for="find">{label}</label>
      <input
        id="find"
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={200}
        value={words}
        aria-expanded={open}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={open ? `found-${active}` : undefined}
        aria-describedby="find-hint"
        onInput={event => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="hint soft small" id="find-hint">
        {t('desk-find-hint')}
      </p>
      <Trouble problem={problem} again={again} />
      <p class="unseen" role="status">
        {answered ? t('desk-found', { count: hits.length }) : ''}
      </p>
      {answered && !open ? <p>{t('desk-found', { count: 0 })}</p> : null}
      <div id="found" class="found" role="listbox" aria-label={t('desk-found-list')} hidden={!open}>
        {hits.map((hit, at) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field hears the keys
          <div key={hit.card.id} id={`found-${at}`} class="found__one" role="option" tabIndex={-1} aria-selected={at === active} onMouseDown={event => event.preventDefault()} onClick={() => onChoose(hit)}>
            <Icon name={hit.kind === 'activity' ? 'calendar' : hit.kind === 'place' ? 'pin' : hit.kind === 'project' ? 'green' : 'people'} />
            <span>
              <b>{nameOf(hit)}</b>
              <small>{[whenOf(hit), aboutOf(hit)].filter(Boolean).join(' · ')}</small>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** What the words find, a moment after the last letter; what comes too late is dropped. */
function useFound(api: Api, q: string) {
  const [round, setRound] = useState(0);
  const [found, setFound] = useState<{ q: string; hits: readonly Hit[]; problem: Problem | null }>({ q: '', hits: none, problem: null });
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const result = await api.get('/neighbourhoods/{neighbourhood}/_search', { query: { q, limit: MOST }, signal: leaving.signal });
      if (!leaving.signal.aborted) setFound(result.ok ? { q, hits: result.value.items, problem: null } : { q, hits: none, problem: result.problem });
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

const none: readonly Hit[] = [];
