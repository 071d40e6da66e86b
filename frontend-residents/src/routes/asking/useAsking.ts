import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { InputFault, Problem, Result } from 'shared-ui/api/problem';
import type { Look } from 'shared-ui/api/types';
import { useForm, type Form } from 'shared-ui/form/useForm';

import { dropDraft, keepDraft, readDraft, type Values } from '../../show/drafts';
import { lookAt } from '../../exchange/look';

export interface AskingSetup<Placed> {
  api: Api;
  /** Under which name what is typed is kept on this device. */
  draft: string;
  person: string | null;
  fields: readonly string[];
  initial: Values;
  /** What can be seen without the server. */
  faultsAtSight: (values: Values) => InputFault[];
  /** `key`: the same for a second try, so that nothing is placed twice. */
  place: (values: Values, key: string) => Promise<Result<Placed>>;
  done: (placed: Placed) => void;
}

export interface Asking {
  values: Values;
  form: Form<string>;
  /** What was heard in the text; null while it is being written. */
  seen: Look | null;
  /** Something in the form was changed. */
  typed: (event: Event) => void;
  /** Something that is no field of text has changed, maybe after a while. */
  put: (field: string, change: (now: string) => string) => void;
  /** Back to writing. */
  back: () => void;
  /** What was typed earlier is thrown away. */
  clear: () => void;
  /** What was typed earlier on this device stands there again. */
  found: boolean;
  /** Another one: the fields begin anew. */
  round: number;
}

/** Writing, looking at it as others will, placing. Two steps of one form: what was typed stays in its fields. */
export function useAsking<Placed>(setup: AskingSetup<Placed>): Asking {
  const earlier = useRef(readDraft(setup.draft, setup.person));
  const [values, setValues] = useState<Values>({ ...setup.initial, ...earlier.current });
  const [seen, setSeen] = useState<Look | null>(null);
  const [round, setRound] = useState(0);
  const latest = useRef(values);
  const key = useRef(crypto.randomUUID());

  function keep(next: Values) {
    key.current = crypto.randomUUID();
    latest.current = next;
    setValues(next);
    keepDraft(setup.draft, setup.person, next);
  }

  async function look(now: Values): Promise<Result<unknown>> {
    const found = setup.faultsAtSight(now);
    if (found.length > 0) return refusal(found);
    const result = await lookAt(setup.api, { title: now['title'] ?? '', text: now['text'] || null });
    if (!result.ok) return result;
    const [suggested] = result.value.categories;
    if (suggested && now['category'] === '') keep({ ...now, category: suggested });
    setSeen(result.value);
    return result;
  }

  async function place(now: Values): Promise<Result<unknown>> {
    const result = await setup.place(now, key.current);
    if (result.ok) {
      dropDraft(setup.draft);
      setup.done(result.value);
    } else if (result.problem.errors?.length) setSeen(null);
    return result;
  }

  const form = useForm(setup.fields, (_, data) => (seen === null ? look(valuesOf(data, setup.fields)) : place(values)));

  return {
    values,
    form,
    seen,
    typed: event => keep(valuesOf(new FormData(event.currentTarget as HTMLFormElement), setup.fields)),
    put: (field, change) => keep({ ...latest.current, [field]: change(latest.current[field] ?? '') }),
    back: () => setSeen(null),
    clear() {
      earlier.current = null;
      dropDraft(setup.draft);
      latest.current = setup.initial;
      setValues(setup.initial);
      setRound(count => count + 1);
    },
    found: earlier.current !== null,
    round,
  };
}

/** Many of one name are one value with commas, as useForm has it. */
function valuesOf(data: FormData, fields: readonly string[]): Values {
  const typed = (name: string) => data.getAll(name).filter(value => typeof value === 'string').join(',');
  return Object.fromEntries(fields.map(name => [name, typed(name)]));
}

const refusal = (errors: InputFault[]): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { type: '/problems/invalid', title: '', status: 400, errors },
});
