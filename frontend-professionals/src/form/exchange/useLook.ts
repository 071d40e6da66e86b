import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Look } from 'shared-ui/api/contract.gen';

const nothing: Look = { danger: null, hints: [], categories: [] };

/** Has a text read while it is typed. Reading along is never in anybody's way: without an answer nothing was heard. */
export function useLook(api: Api) {
  const [look, setLook] = useState<Look>(nothing);
  const asked = useRef<{ text: string; answer: Promise<Look> }>({ text: '', answer: Promise.resolve(nothing) });

  function read(title: string, text: string): Promise<Look> {
    const both = `${title.trim()}\n${text.trim()}`;
    if (asked.current.text === both) return asked.current.answer;
    const answer = ask(title, text);
    asked.current = { text: both, answer };
    void answer.then(found => asked.current.answer === answer && setLook(found));
    return answer;
  }

  async function ask(title: string, text: string): Promise<Look> {
    const result = await api.post('/neighbourhoods/{neighbourhood}/asks/_look', { title: title.trim() || null, text: text.trim() || null });
    return result.ok ? result.value : nothing;
  }
  return { look, read };
}
