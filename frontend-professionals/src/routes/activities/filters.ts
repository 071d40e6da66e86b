import type { ActivityQuery } from 'shared-ui/api/routes';

/** What the table is narrowed to, as it stands in the address. */
export interface Filters {
  q: string;
  stand: '' | 'due' | 'doubtful';
  organisation: string;
  category: string;
  place: string;
}

/** The words of the address, in Dutch like all addresses of screens. */
const names = { q: 'q', stand: 'stand', organisation: 'van', category: 'rubriek', place: 'plek' } as const;
/** The activity in the side panel. */
export const OPEN = 'open';

const isFilter = (name: string): name is keyof Filters => name in names;

export function readFilters(query: URLSearchParams): Filters {
  const stand = query.get(names.stand);
  return {
    q: query.get(names.q) ?? '',
    stand: stand === 'due' || stand === 'doubtful' ? stand : '',
    organisation: query.get(names.organisation) ?? '',
    category: query.get(names.category) ?? '',
    place: query.get(names.place) ?? '',
  };
}

/** The address of the table with these filters; what is not narrowed stays out of it. */
export function addressOf(base: string, filters: Filters, open = ''): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(names).filter(isFilter)) if (filters[name] !== '') query.set(names[name], filters[name]);
  if (open !== '') query.set(OPEN, open);
  const text = query.toString();
  return text === '' ? base : `${base}?${text}`;
}

/** The question for the server. An organiser never asks for what belongs to others. */
export function queryOf(filters: Filters, own: readonly string[]): ActivityQuery {
  const organisation = own.length > 0 && !own.includes(filters.organisation) ? own[0] : filters.organisation;
  return {
    ...(filters.q.trim() ? { q: filters.q.trim() } : {}),
    ...(filters.stand ? { freshness: filters.stand } : {}),
    ...(filters.category ? { category: filters.category } : {}),
    ...(filters.place ? { place: filters.place } : {}),
    ...(organisation ? { organisation } : {}),
  };
}
