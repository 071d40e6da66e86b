import type { Neighbourhood, Person } from 'shared-ui/api/types';

/** Who works in this part. Residents have their own; operator and privacy officer reach no module. */
const working = new Set([
  'professional', 'case_lead', 'steering', 'connector', 'host', 'moderator', 'organiser', 'admin_residents',
  'admin_professionals',
]);

/** Who keeps all of the neighbourhood; an organiser keeps only what is of the own organisation. */
const staff = new Set(['connector', 'host', 'professional', 'admin_residents', 'admin_professionals']);
/** Who works here without keeping activities: they see everything. */
const onlookers = new Set(['case_lead', 'moderator', 'steering']);
const importers = new Set(['organiser', 'professional', 'admin_residents', 'admin_professionals']);
const lookers = new Set(['connector', 'moderator']);
const rulers = new Set(['moderator', 'admin_residents']);
const judges = new Set(['organiser', 'connector', 'host']);
const desk = new Set(['connector', 'host']);
const colleagues = new Set(['professional', 'case_lead', 'admin_professionals']);
const givers = new Set([...desk, ...colleagues]);

type Part = 'residents' | 'professionals';

/** In which part of the house a role stands: a module has a switch for each part. */
const standing: Record<string, readonly Part[]> = {
  organiser: ['residents'],
  professional: ['professionals'],
  case_lead: ['professionals'],
  steering: ['professionals'],
  connector: ['residents', 'professionals'],
  host: ['residents', 'professionals'],
  moderator: ['residents', 'professionals'],
  admin_residents: ['residents'],
  admin_professionals: ['professionals'],
};

/** The roles somebody holds in a neighbourhood, those for the whole installation included. */
export function rolesIn(person: Person, neighbourhood: string): string[] {
  return [...(person.roles[neighbourhood] ?? []), ...(person.roles['*'] ?? [])];
}

const holds = (person: Person, neighbourhood: string, wanted: ReadonlySet<string>) =>
  rolesIn(person, neighbourhood).some(role => wanted.has(role));

export const worksHere = (person: Person, neighbourhood: string) => holds(person, neighbourhood, working);
/** Who looks after the installation, and works in no neighbourhood. */
export const isOperator = (person: Person) => (person.roles['*'] ?? []).includes('operator');
export const isStaff = (person: Person, neighbourhood: string) => holds(person, neighbourhood, staff);
/** Works for the own organisations only, and sees no others in the lists. */
export const isBound = (person: Person, neighbourhood: string) =>
  !isStaff(person, neighbourhood) && !holds(person, neighbourhood, onlookers);
export const mayImport = (person: Person, neighbourhood: string) => holds(person, neighbourhood, importers);
/** Who collects what there is, and who decides whether it is enough. */
export const maySeeCoverage = (person: Person, neighbourhood: string) =>
  isStaff(person, neighbourhood) || rolesIn(person, neighbourhood).includes('steering');
/** Who sees which organisation keeps its things right. */
export const maySeeFreshness = maySeeCoverage;
/** Who looks at what is asked and offered before others see it, and calls who waits. */
export const mayLook = (person: Person, neighbourhood: string) => holds(person, neighbourhood, lookers);
/** Who decides about what was reported. */
export const mayModerate = (person: Person, neighbourhood: string) => rolesIn(person, neighbourhood).includes('moderator');
/** Who says which words speak of danger. */
export const mayRule = (person: Person, neighbourhood: string) => holds(person, neighbourhood, rulers);
/** Who makes what people miss on the site. */
export const mayJudgeProposals = (person: Person, neighbourhood: string) => holds(person, neighbourhood, judges);
/** Who calls people who have no e-mail. */
export const mayCall = (person: Person, neighbourhood: string) => holds(person, neighbourhood, judges);
/** Who enters an ask or an offer for a caller or a visitor. */
export const mayPlaceForOthers = (person: Person, neighbourhood: string) => holds(person, neighbourhood, desk);
/** Who brings a question to the neighbourhood for somebody else, and does so quietly. */
const bringers = new Set(['professional', 'case_lead']);
export const bringsQuietly = (person: Person, neighbourhood: string) => holds(person, neighbourhood, bringers) && !mayPlaceForOthers(person, neighbourhood);
export const mayBring = (person: Person, neighbourhood: string) => holds(person, neighbourhood, bringers) || mayPlaceForOthers(person, neighbourhood);
/** Who gives a resident something to take along. */
export const mayGive = (person: Person, neighbourhood: string) => holds(person, neighbourhood, givers);
export const mayReachExchange = (person: Person, neighbourhood: string) => mayLook(person, neighbourhood) || mayPlaceForOthers(person, neighbourhood);
/** Who brings letters round by which people join. */
export const mayInvite = (person: Person, neighbourhood: string) => mayPlaceForOthers(person, neighbourhood) || administers(person, neighbourhood).includes('residents');
/** Who finds colleagues and asks them, and is one. */
export const isColleague = (person: Person, neighbourhood: string) => holds(person, neighbourhood, colleagues);
/** Who keeps the list of an organisation's colleagues. */
export const keepsColleagues = (person: Person, neighbourhood: string) =>
  rolesIn(person, neighbourhood).some(role => role === 'admin_professionals' || role === 'organiser');
/** Who may add or change anything at all here. */
export const mayKeep = (person: Person, neighbourhood: string) =>
  isStaff(person, neighbourhood) || rolesIn(person, neighbourhood).includes('organiser');

/** The parts of which somebody is the administrator: each sets only the own switch. */
export function administers(person: Person, neighbourhood: string): Part[] {
  const roles = rolesIn(person, neighbourhood);
  const parts: Part[] = ['residents', 'professionals'];
  return parts.filter(part => roles.includes(`admin_${part}`));
}

export const ownOrganisations = (person: Person, neighbourhood: string) =>
  person.organisations.filter(organisation => organisation.neighbourhood === neighbourhood);

/** Whether one of somebody's roles reaches this module; one that is off for all is there for administrators only. */
export function reaches(person: Person, neighbourhood: Neighbourhood, module: string): boolean {
  const found = neighbourhood.modules.find(one => one.module === module);
  if (!found) return true;
  if (!found.residents && !found.professionals) return administers(person, neighbourhood.slug).length > 0;
  return rolesIn(person, neighbourhood.slug).some(role => standing[role]?.some(part => found[part]));
}
