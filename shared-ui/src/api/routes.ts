import type {
  Activity,
  Category,
  CorrectionCode,
  Hit,
  Listing,
  ModuleSwitch,
  Neighbourhood,
  Organisation,
  OrganisationCard,
  Person,
  Place,
  PlaceCard,
  Project,
  ProjectCard,
} from './types';

/** One window on a list: what it holds and how to ask for the next one. */
export interface Slice<T> {
  items: T[];
  next: string | null;
}

export interface SliceQuery {
  limit?: number;
  cursor?: string;
}

export interface ActivityQuery extends SliceQuery {
  from?: string;
  to?: string;
  category?: string;
  q?: string;
  free?: boolean;
  accessible?: boolean;
  signUp?: string;
  audience?: string;
  near?: string;
  radius?: number;
  place?: string;
  organisation?: string;
  freshness?: string;
}

/** What can be read: per address its query and its reply. `{neighbourhood}` is filled in by the client. */
export interface Gets {
  '/neighbourhoods': { query: SliceQuery; reply: Slice<Neighbourhood> };
  '/neighbourhoods/{neighbourhood}': { query: object; reply: Neighbourhood };
  '/neighbourhoods/{neighbourhood}/activities': { query: ActivityQuery; reply: Slice<Listing> };
  '/neighbourhoods/{neighbourhood}/activities/{id}': { query: object; reply: Activity };
  '/neighbourhoods/{neighbourhood}/categories': { query: SliceQuery; reply: Slice<Category> };
  '/neighbourhoods/{neighbourhood}/modules': { query: SliceQuery; reply: Slice<ModuleSwitch> };
  '/neighbourhoods/{neighbourhood}/organisations': { query: SliceQuery; reply: Slice<OrganisationCard> };
  '/neighbourhoods/{neighbourhood}/organisations/{id}': { query: object; reply: Organisation };
  '/neighbourhoods/{neighbourhood}/places': { query: SliceQuery; reply: Slice<PlaceCard> };
  '/neighbourhoods/{neighbourhood}/places/{id}': { query: object; reply: Place };
  '/neighbourhoods/{neighbourhood}/projects': { query: SliceQuery; reply: Slice<ProjectCard> };
  '/neighbourhoods/{neighbourhood}/projects/{id}': { query: object; reply: Project };
  '/neighbourhoods/{neighbourhood}/_search': {
    query: { q: string; limit?: number };
    reply: { items: Hit[]; correctedTo?: string };
  };
  '/me': { query: object; reply: Person };
}

/** What can be added or done by POST: per address its body and its reply. */
export interface Posts {
  '/neighbourhoods/{neighbourhood}/activities/{id}/corrections': {
    body: { code: CorrectionCode; note?: string };
    reply: { id: string };
  };
}

/** What can be changed by merge-patch. */
export interface Patches {
  '/me': { body: { name?: string; language?: string }; reply: Person };
}

/** What can be replaced as a whole. */
export interface Puts {
  '/neighbourhoods/{neighbourhood}/modules/{module}': {
    body: { residents?: boolean; professionals?: boolean };
    reply: ModuleSwitch;
  };
}

/** What can be taken away; an item is archived, never erased. */
export type Deletes = '/neighbourhoods/{neighbourhood}/activities/{id}';
