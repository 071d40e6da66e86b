import { signal } from '@preact/signals';
import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';

/** Where counting stops: so many, or more. */
export const MANY = 100;

/** How much waits for whoever is here: each person has other work than the next. */
export interface Counter {
  /** What was counted last; none as long as it is not known. */
  counted: (person: string) => number;
  /** Counts again. A count that cannot be had leaves the last one. */
  count: (api: Api, person: string) => Promise<void>;
}

export function counter(ask: (api: Api) => Promise<Result<number>>): Counter {
  const last = signal<{ person: string; found: number } | null>(null);
  return {
    counted: person => (last.value?.person === person ? last.value.found : 0),
    async count(api, person) {
      const result = await ask(api);
      if (result.ok) last.value = { person, found: result.value };
    },
  };
}
