import type { Neighbourhood, Person } from 'shared-ui/api/types';
import type { IconName } from 'shared-ui/show/Icon';

import type { Counter } from '../data/counter';
import { callsToMake } from '../data/callsToMake';
import { exchangeWaiting } from '../data/exchangeWaiting';
import { openDuplicates } from '../data/openDuplicates';
import { openProposals } from '../data/openProposals';
import { openReports } from '../data/openReports';
import { waitingQuestions } from '../data/waitingQuestions';
import { administers, isColleague, isOperator, isStaff, mayBring, mayCall, mayGive, mayImport, mayInvite, mayJudgeProposals, mayKeep, mayLook, mayModerate, mayPlaceForOthers, mayReachExchange, mayRule, maySeeCoverage, maySeeFreshness, reaches } from './roles';

/** A part of the work: where it stands, and who comes there. */
export interface Entry {
  path: string;
  icon: IconName;
  text: string;
  module?: string;
  /** It stands for its module: it is drawn and placed as the module is here. */
  main?: boolean;
  who?: (person: Person, neighbourhood: string) => boolean;
  /** How many things wait there, for who has to do with that. */
  waits?: (person: Person, neighbourhood: string) => Counter | null;
}

export const entries: readonly Entry[] = [
  { path: '/balie', icon: 'person', text: 'module-desk', module: 'desk', main: true, who: mayPlaceForOthers },
  { path: '/vandaag', icon: 'door', text: 'rail-today' },
  { path: '/activiteiten', icon: 'calendar', text: 'module-activities', module: 'activities', main: true },
  { path: '/vragen', icon: 'ask', text: 'module-exchange', module: 'exchange', main: true, who: (person, slug) => mayReachExchange(person, slug) || mayBring(person, slug), waits: (person, slug) => (mayLook(person, slug) ? exchangeWaiting : null) },
  { path: '/vragen/nieuw', icon: 'plus', text: 'rail-for-others', module: 'exchange', who: mayBring },
  { path: '/meegeven', icon: 'bag', text: 'rail-handouts', who: mayGive },
  { path: '/bellen', icon: 'phone', text: 'rail-calls', who: mayCall, waits: () => callsToMake },
  { path: '/meldingen', icon: 'flag', text: 'rail-reports', module: 'exchange', who: mayModerate, waits: () => openReports },
  { path: '/regels', icon: 'book', text: 'rail-rules', module: 'exchange', who: mayRule },
  { path: '/voorstellen', icon: 'offer', text: 'rail-proposals', module: 'activities', who: mayJudgeProposals, waits: () => openProposals },
  { path: '/vraagbaak', icon: 'talk', text: 'module-questions', module: 'questions', main: true, who: isColleague, waits: () => waitingQuestions },
  { path: '/dubbel', icon: 'cards', text: 'rail-duplicates', module: 'activities', who: mayKeep, waits: () => openDuplicates },
  { path: '/inlezen', icon: 'upload', text: 'rail-import', module: 'activities', who: mayImport },
  { path: '/bronnen', icon: 'loop', text: 'rail-sources', module: 'activities', who: mayImport },
  { path: '/wat-ontbreekt', icon: 'chart', text: 'rail-coverage', module: 'activities', who: maySeeCoverage },
  { path: '/actueel', icon: 'check', text: 'rail-freshness', who: maySeeFreshness },
  { path: '/uitzenden', icon: 'share', text: 'module-outlets', module: 'outlets', main: true, who: mayKeep },
  { path: '/organisaties', icon: 'people', text: 'rail-organisations', module: 'directory', main: true },
  { path: '/diensten', icon: 'help', text: 'rail-services', module: 'directory', main: true },
  { path: '/plekken', icon: 'pin', text: 'rail-places', module: 'directory', main: true },
  { path: '/projecten', icon: 'green', text: 'module-projects', module: 'projects', main: true },
  { path: '/elders', icon: 'globe', text: 'module-elsewhere', module: 'elsewhere', main: true, who: isStaff },
  { path: '/wie-is-wie', icon: 'person', text: 'module-colleagues', module: 'colleagues', main: true, who: isColleague },
  { path: '/uitnodigingen', icon: 'mail', text: 'rail-invitations', who: mayInvite },
  { path: '/wijken', icon: 'door', text: 'gate-neighbourhoods', who: isOperator },
  { path: '/beheer', icon: 'tool', text: 'rail-administration', who: (person, neighbourhood) => administers(person, neighbourhood).length > 0 },
];

const under = (path: string, entry: Entry) => path === entry.path || path.startsWith(`${entry.path}/`);

/** The entry an address belongs to, the closest one where one stands under another; `path` without the neighbourhood. */
export const entryOf = (path: string) =>
  entries.filter(entry => under(path, entry)).reduce<Entry | undefined>((found, entry) => (found && found.path.length > entry.path.length ? found : entry), undefined);

export function mayEnter(entry: Entry, person: Person, neighbourhood: Neighbourhood): boolean {
  if (entry.module !== undefined && !reaches(person, neighbourhood, entry.module)) return false;
  return entry.who?.(person, neighbourhood.slug) ?? true;
}

/**
 * The entries somebody may enter, as the professionals' administrator placed and drew their modules: those that stand for a module
 * take each other's places, the others stay where they are.
 */
export function entriesFor(person: Person, neighbourhood: Neighbourhood): Entry[] {
  const allowed = entries.filter(entry => mayEnter(entry, person, neighbourhood));
  const faceOf = (entry: Entry) => neighbourhood.modules.find(one => one.module === entry.module)?.forProfessionals;
  const placed = allowed.filter(entry => entry.main).sort((one, other) => (faceOf(one)?.ordinal ?? 0) - (faceOf(other)?.ordinal ?? 0));
  return allowed.map(entry => {
    const here = entry.main ? (placed.shift() ?? entry) : entry;
    const icon = here.main ? faceOf(here)?.icon : undefined;
    return icon === undefined ? here : { ...here, icon: icon as IconName };
  });
}
