import type { Neighbourhood, Person } from 'shared-ui/api/types';
import type { IconName } from 'shared-ui/show/Icon';

import { openDuplicates } from '../data/openDuplicates';
import { administers, mayImport, mayKeep, maySeeCoverage, reaches } from './roles';

/** A part of the work: where it stands, and who comes there. */
export interface Entry {
  path: string;
  icon: IconName;
  text: string;
  module?: string;
  who?: (person: Person, neighbourhood: string) => boolean;
  /** How many things wait there. */
  waits?: (person: Person) => number;
}

export const entries: readonly Entry[] = [
  { path: '/vandaag', icon: 'door', text: 'rail-today' },
  { path: '/activiteiten', icon: 'calendar', text: 'rail-activities', module: 'activities' },
  { path: '/dubbel', icon: 'cards', text: 'rail-duplicates', module: 'activities', who: mayKeep, waits: person => openDuplicates(person.id) },
  { path: '/inlezen', icon: 'upload', text: 'rail-import', module: 'activities', who: mayImport },
  { path: '/bronnen', icon: 'loop', text: 'rail-sources', module: 'activities', who: mayImport },
  { path: '/wat-ontbreekt', icon: 'chart', text: 'rail-coverage', module: 'activities', who: maySeeCoverage },
  { path: '/organisaties', icon: 'people', text: 'rail-organisations', module: 'directory' },
  { path: '/plekken', icon: 'pin', text: 'rail-places', module: 'directory' },
  { path: '/projecten', icon: 'green', text: 'rail-projects', module: 'projects' },
  { path: '/beheer', icon: 'tool', text: 'rail-administration', who: (person, neighbourhood) => administers(person, neighbourhood).length > 0 },
];

const under = (path: string, entry: Entry) => path === entry.path || path.startsWith(`${entry.path}/`);

/** The entry an address belongs to; `path` without the neighbourhood. */
export const entryOf = (path: string) => entries.find(entry => under(path, entry));

export function mayEnter(entry: Entry, person: Person, neighbourhood: Neighbourhood): boolean {
  if (entry.module !== undefined && !reaches(person, neighbourhood, entry.module)) return false;
  return entry.who?.(person, neighbourhood.slug) ?? true;
}
