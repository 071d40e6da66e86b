import type { Api } from 'shared-ui/api/api';
import type { OrganisationDuplicate } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import type { Slice } from 'shared-ui/api/routes';
import type { Category, OrganisationCard, PlaceCard, ProjectCard, ServiceCard } from 'shared-ui/api/types';
import { useAnswer, type Answer } from 'shared-ui/data/answer';

/** The largest window a list gives at once. */
export const WINDOW = 100;
/** A choice of more than this cannot be made from a list any more. */
const WINDOWS = 10;

type Ask<T> = (cursor: string | undefined, signal?: AbortSignal) => Promise<Result<Slice<T>>>;

/** A whole list, window after window, for a choice or a sum. */
export async function readWhole<T>(ask: Ask<T>, signal?: AbortSignal): Promise<Result<T[]>> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let count = 0; count < WINDOWS; count++) {
    const result = await ask(cursor, signal);
    if (!result.ok) return result;
    items.push(...result.value.items);
    if (result.value.next === null) break;
    cursor = result.value.next;
  }
  return { ok: true, value: items, version: null };
}

export function useWhole<T>(key: string, ask: Ask<T>): Answer<T[]> {
  return useAnswer(key, signal => readWhole(ask, signal));
}

const more = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

export const askCategories =
  (api: Api, kind: Category['kind'] = 'activity'): Ask<Category> =>
  (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/categories', {
      query: { kind, limit: WINDOW, ...more(cursor) },
      ...(signal ? { signal } : {}),
    });

export const askOrganisations =
  (api: Api): Ask<OrganisationCard> =>
  (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/organisations', { query: { limit: WINDOW, ...more(cursor) }, ...(signal ? { signal } : {}) });

export const askOrganisationPairs =
  (api: Api): Ask<OrganisationDuplicate> =>
  (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/organisation-duplicates', { query: { limit: WINDOW, ...more(cursor) }, ...(signal ? { signal } : {}) });

export const askPlaces =
  (api: Api): Ask<PlaceCard> =>
  (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/places', { query: { limit: WINDOW, ...more(cursor) }, ...(signal ? { signal } : {}) });

export const askProjects =
  (api: Api): Ask<ProjectCard> =>
  (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/projects', { query: { limit: WINDOW, ...more(cursor) }, ...(signal ? { signal } : {}) });

export const askServices =
  (api: Api): Ask<ServiceCard> =>
  (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/services', { query: { limit: WINDOW, ...more(cursor) }, ...(signal ? { signal } : {}) });

/** What is known so far; nothing while it is asked for, or when it cannot be had. */
export const valueOf = <T>(answer: Answer<T[]>): T[] => (answer.state === 'ready' ? answer.value : []);

/** What there is to choose from. A list that cannot be had is an empty choice: the form still works without it. */
export function useChoices(api: Api, slug: string) {
  const categories = useWhole(`${slug} categories`, askCategories(api));
  const organisations = useWhole(`${slug} organisations`, askOrganisations(api));
  const places = useWhole(`${slug} places`, askPlaces(api));
  return {
    categories: valueOf(categories).filter(category => category.archivedAt === null),
    organisations: valueOf(organisations),
    places: valueOf(places),
    ready: [categories, organisations, places].every(answer => answer.state !== 'waiting'),
  };
}

export type Choices = ReturnType<typeof useChoices>;
