import type { Person } from 'shared-ui/api/types';

/** Who works in this part. Residents have their own; operator and privacy officer reach no module. */
const working = new Set([
  'professional', 'case_lead', 'steering', 'connector', 'host', 'moderator', 'organiser', 'admin_residents',
  'admin_professionals',
]);

/** The roles somebody holds in a neighbourhood, those for the whole installation included. */
export function rolesIn(person: Person, neighbourhood: string): string[] {
  return [...(person.roles[neighbourhood] ?? []), ...(person.roles['*'] ?? [])];
}

export function worksHere(person: Person, neighbourhood: string): boolean {
  return rolesIn(person, neighbourhood).some(role => working.has(role));
}
