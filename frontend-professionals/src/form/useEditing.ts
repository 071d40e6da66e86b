import { useRef, useState } from 'preact/hooks';
import type { ExtraField, Extras } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { forgetAnswers } from 'shared-ui/data/answer';
import { useForm, type Form } from 'shared-ui/form/useForm';

import { changes, useDraft, type Draft } from './draft';
import { labelsOf, nested, typedOf, valuesOf, type Typed } from 'shared-ui/form/extras/extras';

/** What exists already: what it is now, and the version that a change must name. */
export interface Existing<Body> {
  body: Body;
  version: string | null;
  /** What stands in the fields of the neighbourhood. */
  extras?: Extras;
}

interface EditingSetup<Value extends object, Body extends object, Item extends object> {
  /** Under which name what is typed is kept in this tab. */
  key: string;
  fields: readonly string[];
  /** What the neighbourhood asks beside these. */
  extraFields?: readonly ExtraField[];
  /** What stands in these to begin with, of what does not exist yet. */
  begun?: Extras | undefined;
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
  /** Leaves the form; `saved` unless what was typed was thrown away. */
  done: (item: Item | null, saved: boolean) => void;
}

/** The id of the form that is being filled in; there is one on a screen. */
export const EDITING = 'editing';

export interface Editing<Value extends object, Body extends object> {
  draft: Draft<Value>;
  form: Form<string>;
  /** What the form gives to ExtraFields, and what these are called. */
  extras: { fields: readonly ExtraField[]; typed: Typed; onChange: (change: Typed) => void };
  extraLabels: Record<string, string>;
  /** What would be sent now: of a form that can be sent. */
  mine: () => Body;
  /** Somebody else was first: what stands there now. */
  theirs: Body | null;
  base: Body | null;
  /** Why it was put away meanwhile, if it was. */
  away: string | null;
  /** Saves what was typed, but for the members that stay as the other person made them. */
  settle: (theirs: readonly string[]) => void;
  takeTheirs: () => void;
}

/**
 * Adding something or changing what exists: only what was changed is sent, with the version it was changed from. When
 * somebody else was first, both versions are kept until somebody chooses.
 */
export function useEditing<Value extends object, Body extends object, Item extends object>(
  setup: EditingSetup<Value, Body, Item>,
): Editing<Value, Body> {
  const draft = useDraft(setup.key, setup.initial);
  const { existing } = setup;
  const fields = setup.extraFields ?? [];
  const begun = typedOf(fields, existing?.extras ?? setup.begun ?? {});
  const extras = useDraft<Typed>(`${setup.key} extras`, begun);
  const whole = (body: Body, values: Typed): Body => ({ ...body, ...valuesOf(fields, values) });
  const base = existing && whole(existing.body, begun);
  /** The version a change is made from: that of the other person, once somebody has chosen to go on from there. */
  const version = useRef(existing?.version ?? null);
  /** Why it was put away meanwhile, if it was. */
  const [away, setAway] = useState<string | null>(null);
  /** What stays as the other person made it. */
  const left = useRef<readonly string[]>([]);
  const [theirs, setTheirs] = useState<Existing<Body> | null>(() => (base && overtaken(base) ? { body: base, version: existing.version } : null));

  /** What was typed earlier stands in the form again, and somebody has changed the same meanwhile. */
  function overtaken(now: Body): boolean {
    const names = Object.keys(changes(now, whole(setup.bodyOf(draft.value), extras.value)));
    const then = whole(setup.bodyOf({ ...setup.initial, ...draft.from }), { ...begun, ...(extras.from as Typed | null) });
    return Object.keys(changes(then, now)).some(name => names.includes(name));
  }

  async function save(): Promise<Result<unknown>> {
    const missing = setup.missing?.(draft.value) ?? [];
    if (missing.length > 0) return refusal(missing);
    const first = await setup.first(draft.value);
    if (!first.ok) return first;
    const result = await send();
    if (result.ok) {
      draft.reset(draft.value);
      extras.reset(extras.value);
      forgetAnswers(); // what was known of it, and of lists that have it, is of before
      setup.done(result.value, true);
    } else if (result.problem.status === 412 && existing !== null) await meet();
    return result;
  }

  async function send(): Promise<Result<Item | null>> {
    const body = whole(setup.bodyOf(draft.value), extras.value);
    if (base === null) return await setup.create(nested(body));
    const patch = Object.fromEntries(Object.entries(changes(base, body)).filter(([name]) => !left.current.includes(name))) as Partial<Body>;
    if (Object.keys(patch).length > 0) return await setup.change(nested(patch), version.current);
    const result = await setup.confirm();
    return result.ok ? { ...result, value: null } : result;
  }

  async function meet() {
    const result = await setup.reread();
    if (!result.ok) return;
    const item = result.value;
    const values = 'extras' in item ? (item.extras as Extras) : {};
    setTheirs({ body: whole(setup.bodyOfItem(item), typedOf(fields, values)), version: result.version });
    setAway('archivedReason' in item ? (item.archivedReason as string | null) : null);
  }

  const extraLabels = labelsOf(fields);
  const form = useForm([...setup.fields, ...Object.keys(extraLabels)], () => save());

  return {
    draft: {
      ...draft,
      found: draft.found || extras.found,
      reset(to) {
        draft.reset(to);
        extras.reset(begun);
        setTheirs(null);
      },
    },
    form,
    extras: { fields, typed: extras.value, onChange: extras.set },
    extraLabels,
    mine: () => whole(setup.bodyOf(draft.value), extras.value),
    theirs: theirs?.body ?? null,
    base,
    away,
    settle(names) {
      left.current = names;
      version.current = theirs?.version ?? version.current;
      setTheirs(null);
      (document.getElementById(EDITING) as HTMLFormElement).requestSubmit();
    },
    takeTheirs() {
      draft.reset(setup.initial);
      extras.reset(begun);
      setup.done(null, false);
    },
  };
}

const refusal = (errors: { pointer: string; code: string }[]): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { type: '/problems/invalid', title: '', status: 400, errors },
});
