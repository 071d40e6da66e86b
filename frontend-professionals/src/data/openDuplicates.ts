import { signal } from '@preact/signals';
import type { Api } from 'shared-ui/api/api';

/** Where counting stops: so many, or more. */
export const MANY = 100;

/** What was counted last, and for whom: an organiser has other questions than a connector. */
const counted = signal<{ person: string; open: number } | null>(null);

/** How many questions about doubles wait for this person; none as long as it is not known. */
export const openDuplicates = (person: string): number => (counted.value?.person === person ? counted.value.open : 0);

/** Counts again. A count that cannot be had leaves the last one. */
export async function countDuplicates(api: Api, person: string) {
  const result = await api.get('/neighbourhoods/{neighbourhood}/duplicates/_count');
  if (result.ok) counted.value = { person, open: result.value.open };
}
