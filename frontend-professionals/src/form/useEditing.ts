import { useRef, useState } from 'preact/hooks';
import type { Problem, Result } from 'shared-ui/api/problem';
import { forgetAnswers } from 'shared-ui/data/answer';
import { useForm, type Form } from 'shared-ui/form/useForm';

import { changes, useDraft, type Draft } from './draft';

/** What exists already: what it is now, and the version that a change must name. */
export interface Existing<Body> {
  body: Body;
  version: string | null;
}

interface EditingSetup<Value extends object, Body extends object, Item> {
  /** Under which name what is typed is kept in this tab. */
  key: string;
  fields: readonly string[];
  initial: Value;
  bodyOf: (value: Value) => Body;
  /** What can be seen without asking the server, as its own kind of faults. */
  missing?: (value: Value) => { pointer: string; code: string }[];
  existing: Existing<Body> | null;
  /** What has to be kept first, beside the item itself: the description of its photo. */
  first: (value: Value) => Promise<Result<unknown>>;
  create: (body: Body) => Promise<Result<Item>>;
  change: (patch: Partial<Body>, version: string | null) => Promise<Result<Item>>;
  /** Nothing was changed: saving says that it is right as it is. */
  confirm: () => Promise<Result<unknown>>;
  /** Reads it again, when somebody else was first. */
  reread: () => Promise<Result<Item>>;
  bodyOfItem: (item: Item) => Body;
  done: (item: Item | null) => void;
}

/** The id of the form that is being filled in; there is one on a screen. */
export const EDITING = 'editing';

export interface Editing<Value extends object, Body extends object> {
  draft: Draft<Value>;
  form: Form<string>;
  /** Somebody else was first: what stands there now. */
  theirs: Body | null;
  base: Body | null;
  keepMine: () => void;
  takeTheirs: () => void;
}

/**
 * Adding something or changing what exists: only what was changed is sent, with the version it was changed from. When
 * somebody else was first, both versions are kept until somebody chooses.
 */
export function useEditing<Value extends object, Body extends object, Item>(
  setup: EditingSetup<Value, Body, Item>,
): Editing<Value, Body> {
  const draft = useDraft(setup.key, setup.initial);
  const { existing } = setup;
  /** The version a change is made from: that of the other person, once somebody has chosen to go on from there. */
  const version = useRef(existing?.version ?? null);
  const [theirs, setTheirs] = useState<Existing<Body> | null>(null);

  async function save(): Promise<Result<unknown>> {
    const missing = setup.missing?.(draft.value) ?? [];
    if (missing.length > 0) return refusal(missing);
    const first = await setup.first(draft.value);
    if (!first.ok) return first;
    const result = await send();
    if (result.ok) {
      draft.reset(draft.value);
      forgetAnswers(); // what was known of it, and of lists that have it, is of before
      setup.done(result.value);
    } else if (result.problem.status === 412 && existing !== null) await meet();
    return result;
  }

  async function send(): Promise<Result<Item | null>> {
    const body = setup.bodyOf(draft.value);
    if (existing === null) return await setup.create(body);
    const patch = changes(existing.body, body);
    if (Object.keys(patch).length > 0) return await setup.change(patch, version.current);
    const result = await setup.confirm();
    return result.ok ? { ...result, value: null } : result;
  }

  async function meet() {
    const result = await setup.reread();
    if (result.ok) setTheirs({ body: setup.bodyOfItem(result.value), version: result.version });
  }

  const form = useForm(setup.fields, () => save());

  return {
    draft,
    form,
    theirs: theirs?.body ?? null,
    base: existing?.body ?? null,
    keepMine() {
      version.current = theirs?.version ?? version.current;
      setTheirs(null);
      (document.getElementById(EDITING) as HTMLFormElement).requestSubmit();
    },
    takeTheirs() {
      draft.reset(setup.initial);
      setup.done(null);
    },
  };
}

const refusal = (errors: { pointer: string; code: string }[]): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { type: '/problems/invalid', title: '', status: 400, errors },
});
