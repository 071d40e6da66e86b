import { useRef, useState } from 'preact/hooks';

import type { Problem, Result } from '../api/problem';
import { announce } from '../shell/announce';
import { Icon } from './Icon';
import { Failed } from './states';

interface CopyTextProps {
  words: { ask: string; done: string; nothing: string; byHand: string };
  /** Fetches what is copied. */
  ask: () => Promise<Result<{ text: string; lines: number }>>;
  small?: boolean;
}

/** Copies a text for a message; where copying is not allowed it stands there to be copied by hand. */
export function CopyText({ words, ask, small }: CopyTextProps) {
  const [said, setSaid] = useState<'done' | 'nothing' | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const busy = useRef(false);

  async function copy() {
    if (busy.current) return;
    busy.current = true;
    const result = await ask();
    busy.current = false;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    if (result.value.lines === 0) {
      setSaid('nothing');
      announce(words.nothing);
      return;
    }
    try {
      await navigator.clipboard.writeText(result.value.text);
      setSaid('done');
      announce(words.done);
    } catch {
      setByHand(result.value.text);
    }
  }
  return (
    <>
      <button class={small ? 'button button--plain button--small' : 'button'} type="button" onClick={() => void copy()}>
        <Icon name={said === 'done' ? 'check' : 'cards'} />
        {words[said ?? 'ask']}
      </button>
      {problem ? <Failed problem={problem} /> : null}
      {byHand === null ? null : (
        <label class="field">
          <span class="label">{words.byHand}</span>
          <textarea rows={8} readOnly value={byHand} onFocus={event => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
