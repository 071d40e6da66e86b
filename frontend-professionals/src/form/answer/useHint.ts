import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { QuestionLook } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

const nothing: QuestionLook = { hints: [], similar: [] };
const PAUSE = 400;
/** The status of what was held back once, because of what the text says: no fault of anybody. */
export const HELD = 422;

/** What in a text a resident can be known by. */
export interface Sign {
  kind: QuestionLook['hints'][number]['kind'];
  words: string;
}

/** Has a text read while it is typed, and holds it back once when a resident can be known by it. Without an answer nothing was seen. */
export function useHint(api: Api) {
  const [look, setLook] = useState<QuestionLook>(nothing);
  const [signs, setSigns] = useState<readonly Sign[]>([]);
  /** Grows each time it was held back, so that the focus goes there. */
  const [held, setHeld] = useState(0);
  const asked = useRef({ text: '', answer: Promise.resolve(nothing) });
  const warned = useRef('');
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  function read(title: string, text: string): Promise<QuestionLook> {
    const both = `${title.trim()}\n${text.trim()}`;
    if (asked.current.text === both) return asked.current.answer;
    const answer = both === '\n' ? Promise.resolve(nothing) : ask(title, text);
    asked.current = { text: both, answer };
    void answer.then(found => {
      if (asked.current.answer !== answer) return;
      setLook(found);
      setSigns(signsIn(found, title, text));
    });
    return answer;
  }

  async function ask(title: string, text: string): Promise<QuestionLook> {
    const result = await api.post('/neighbourhoods/{neighbourhood}/questions/_look', { title: title.trim() || null, text: text || null });
    return result.ok ? result.value : nothing;
  }

  /** Reads along once the typing pauses. */
  function typed(title: string, text: string) {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void read(title, text), PAUSE);
  }

  /** Before it is sent: the first time that it says something of a resident it is not. */
  async function heed(title: string, text: string): Promise<Result<unknown>> {
    clearTimeout(timer.current);
    const found = JSON.stringify(signsIn(await read(title, text), title, text));
    if (found === '[]' || found === warned.current) return { ok: true, value: undefined, version: null };
    warned.current = found;
    announce(t('qst-hint-held'));
    setHeld(count => count + 1);
    return { ok: false, problem: { type: '', title: '', status: HELD } };
  }
  return { similar: look.similar, signs, held, typed, heed };
}

const signsIn = ({ hints }: QuestionLook, title: string, text: string): Sign[] =>
  hints.map(({ kind, pointer, from, length }) => ({ kind, words: (pointer === '/title' ? title.trim() : text).slice(from, from + length) }));
