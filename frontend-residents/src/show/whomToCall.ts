import type { Activity } from 'shared-ui/api/types';

export interface Callable {
  name: string;
  telephone: string;
}

/**
 * Who can be called about something we know nothing of: whoever does most at this place or in this organisation, else
 * whoever does most in the neighbourhood.
 */
export function whomToCall(items: readonly Activity[], id: string): Callable | null {
  const here = items.filter(item => [item.id, item.place?.id, item.organisation?.id].includes(id));
  return mostOften(here) ?? mostOften(items);
}

function mostOften(items: readonly Activity[]): Callable | null {
  const found = new Map<string, Callable & { times: number }>();
  for (const item of items) {
    const telephone = item.contact?.telephone;
    const name = item.organisation?.name ?? item.place?.name ?? item.contact?.name;
    if (!telephone || !name) continue;
    const times = (found.get(telephone)?.times ?? 0) + 1;
    found.set(telephone, { name, telephone, times });
  }
  const [first] = [...found.values()].sort((one, other) => other.times - one.times);
  return first ? { name: first.name, telephone: first.telephone } : null;
}
