import type { Problem, Result } from 'shared-ui/api/problem';
import type { Typed } from 'shared-ui/offline/entry';

/** Sends it; where no answer comes it may have arrived or not, and is kept with the same key. */
export async function sendOrKeep(typed: Omit<Typed, 'key'>, send: (key: string) => Promise<Result<unknown>>): Promise<'sent' | 'kept' | Problem> {
  const key = crypto.randomUUID();
  const result = await send(key);
  if (result.ok) return 'sent';
  if (result.problem.status !== 0) return result.problem;
  try {
    const { keepForLater } = await import('shared-ui/offline/outbox');
    await keepForLater({ ...typed, key });
    return 'kept';
  } catch {
    // A private window without storage: it says that it did not arrive.
    return result.problem;
  }
}
