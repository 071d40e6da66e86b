import { useState } from 'preact/hooks';
import type { Problem, Result } from 'shared-ui/api/problem';
import { announce } from 'shared-ui/shell/announce';

/** One step at a time: what is being done, what went wrong, and what was said when it worked. */
export function useDoing(done: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');

  async function make(asking: () => Promise<Result<unknown>>, words: string): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const result = await asking();
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    setSaid(result.ok ? words : '');
    if (!result.ok) return false;
    announce(words);
    done();
    return true;
  }
  return { busy, problem, said, make, reset: () => setProblem(null) };
}
