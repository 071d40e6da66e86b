import { useRef, useState } from 'preact/hooks';

const PREFIX = 'voordeur-draft ';

/** What somebody is filling in. It survives a reload, a lost session and a step elsewhere, in this tab only. */
export interface Draft<T> {
  value: T;
  set: (change: Partial<T>) => void;
  /** Whether something differs from what it began with. */
  changed: boolean;
  /** It was typed earlier and found again. */
  found: boolean;
  /** Of what was found again: what stood there when it was typed. */
  from: Partial<T> | null;
  /** Saved, or thrown away: begin again with this. */
  reset: (to: T) => void;
}

/** What is kept: the members that were typed in, as they are and as they were. */
interface Kept<T> {
  to: Partial<T>;
  from: Partial<T>;
}

export function useDraft<T extends object>(key: string, initial: T): Draft<T> {
  const begin = useRef(initial);
  const earlier = useRef<Kept<T> | null>(null);
  const [value, setValue] = useState<T>(() => {
    earlier.current = read<T>(key);
    return { ...initial, ...earlier.current?.to };
  });
  const now = useRef(value);

  function put(next: T) {
    now.current = next;
    setValue(next);
    const to = changes(begin.current, next);
    const from = { ...changes(next, begin.current), ...earlier.current?.from };
    if (Object.keys(to).length > 0) sessionStorage.setItem(PREFIX + key, JSON.stringify({ to, from }));
    else sessionStorage.removeItem(PREFIX + key);
  }

  return {
    value,
    set: change => put({ ...now.current, ...change }),
    changed: Object.keys(changes(begin.current, value)).length > 0,
    found: earlier.current !== null,
    from: earlier.current?.from ?? null,
    reset(to) {
      begin.current = to;
      earlier.current = null;
      put(to);
    },
  };
}

/** The members that differ, with their new value. */
export function changes<T extends object>(from: T, to: T): Partial<T> {
  const names = Object.keys(to) as (keyof T)[];
  return Object.fromEntries(
    names.filter(name => JSON.stringify(from[name]) !== JSON.stringify(to[name])).map(name => [name, to[name]]),
  ) as Partial<T>;
}

function read<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}

/** On signing out: what one person typed is not there for the next. */
export function forgetDrafts() {
  Object.keys(sessionStorage)
    .filter(name => name.startsWith(PREFIX))
    .forEach(name => sessionStorage.removeItem(name));
}
