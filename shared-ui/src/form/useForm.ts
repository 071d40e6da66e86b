import { useState } from 'preact/hooks';

import type { Problem, Result } from '../api/problem';

export interface Fault<Field extends string> {
  field: Field;
  code: string;
}

export interface Form<Field extends string> {
  busy: boolean;
  faults: Fault<Field>[];
  /** What went wrong that no field is to blame for. */
  problem: Problem | null;
  onSubmit: (event: SubmitEvent) => Promise<void>;
}

/**
 * A form is native: the browser keeps what was typed, FormData reads it, and the server is the judge. Faults come back
 * as {field, code}; the screen words them.
 */
export function useForm<Field extends string>(
  fields: readonly Field[],
  send: (draft: Record<Field, string>, form: FormData) => Promise<Result<unknown>>,
): Form<Field> {
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault<Field>[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const typed = (name: string) => data.getAll(name).filter(value => typeof value === 'string').join(',');
    const draft = Object.fromEntries(fields.map(name => [name, typed(name)]));

    setBusy(true);
    const result = await send(draft as Record<Field, string>, data);
    setBusy(false);

    const found = result.ok ? [] : faultsOf(result.problem, fields);
    setFaults(found);
    setProblem(result.ok || found.length > 0 ? null : result.problem);
  }

  return { busy, faults, problem, onSubmit };
}

/** `/title` and `/contact/email` belong to the fields `title` and `contact`, or `contact/email` where there is one. */
export function faultsOf<Field extends string>(problem: Problem, fields: readonly Field[]): Fault<Field>[] {
  return (problem.errors ?? []).flatMap(({ pointer, code }) => {
    const path = (pointer ?? '').slice(1);
    const field = fields.find(name => name === path) ?? fields.find(name => path.startsWith(`${name}/`));
    return field === undefined ? [] : [{ field, code }];
  });
}
