import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { describe, expect, it } from 'vitest';

import { administers, isBound, isStaff, mayLook, mayPlaceForOthers, mayReachExchange, ownOrganisations, reaches, worksHere } from './roles';

function person(...roles: string[]): Person {
  const organisations = [
    { id: 'a', name: 'De Haard', neighbourhood: 'ruwaard' },
    { id: 'b', name: 'Elders', neighbourhood: 'zeehelden' },
  ];
  return { id: 'p', name: 'Samira', email: 's@voordeur.example', language: 'nl', street: null, roles: { ruwaard: roles }, organisations } as Person;
}

function house(residents: boolean, professionals: boolean) {
  return { slug: 'ruwaard', modules: [{ module: 'activities', name: 'Activiteiten', residents, professionals }] } as unknown as Neighbourhood;
}

describe('Somebody with a role', () => {
  it('works here unless they are only a resident or keep the installation', () => {
    expect(worksHere(person('organiser'), 'ruwaard')).toBe(true);
    expect(worksHere(person('resident', 'operator', 'privacy_officer'), 'ruwaard')).toBe(false);
    expect(worksHere(person('professional'), 'zeehelden')).toBe(false);
  });

  it('keeps the whole neighbourhood, or only the own organisation', () => {
    expect(isStaff(person('host'), 'ruwaard')).toBe(true);
    expect(isStaff(person('organiser'), 'ruwaard')).toBe(false);
    expect(isBound(person('organiser'), 'ruwaard')).toBe(true);
    expect(isBound(person('organiser', 'host'), 'ruwaard')).toBe(false);
    expect(isBound(person('moderator'), 'ruwaard')).toBe(false);
    expect(ownOrganisations(person('organiser'), 'ruwaard').map(one => one.name)).toEqual(['De Haard']);
  });

  it('reaches a module through the part the role stands in', () => {
    expect(reaches(person('organiser'), house(true, false), 'activities')).toBe(true);
    expect(reaches(person('organiser'), house(false, true), 'activities')).toBe(false);
    expect(reaches(person('professional'), house(true, false), 'activities')).toBe(false);
    expect(reaches(person('connector'), house(true, false), 'activities')).toBe(true);
    expect(reaches(person('organiser', 'professional'), house(false, true), 'activities')).toBe(true);
  });

  it('reaches what is off for all only as an administrator', () => {
    expect(reaches(person('connector'), house(false, false), 'activities')).toBe(false);
    expect(reaches(person('admin_residents'), house(false, false), 'activities')).toBe(true);
  });

  it('looks at what others ask, or enters it for them', () => {
    expect([mayLook(person('moderator'), 'ruwaard'), mayPlaceForOthers(person('moderator'), 'ruwaard')]).toEqual([true, false]);
    expect([mayLook(person('host'), 'ruwaard'), mayPlaceForOthers(person('host'), 'ruwaard')]).toEqual([false, true]);
    expect([mayLook(person('connector'), 'ruwaard'), mayPlaceForOthers(person('connector'), 'ruwaard')]).toEqual([true, true]);
    expect(mayReachExchange(person('professional'), 'ruwaard')).toBe(false);
  });

  it('administers the own part only', () => {
    expect(administers(person('admin_residents'), 'ruwaard')).toEqual(['residents']);
    expect(administers(person('admin_residents', 'admin_professionals'), 'ruwaard')).toEqual(['residents', 'professionals']);
  });
});
