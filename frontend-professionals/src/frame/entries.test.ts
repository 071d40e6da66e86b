import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { describe, expect, it } from 'vitest';

import { entries, entriesFor, entryOf, mayEnter } from './entries';

const person = (...roles: string[]) =>
  ({ id: 'p', name: 'Samira', email: 's@voordeur.example', language: 'nl', street: null, roles: { ruwaard: roles }, organisations: [] }) as unknown as Person;
const house = (on: boolean) => ({ slug: 'ruwaard', modules: [{ module: 'exchange', name: 'x', residents: on, professionals: on }] }) as unknown as Neighbourhood;
const reached = (who: Person, where: Neighbourhood) =>
  entries.filter(entry => entry.module === 'exchange' && mayEnter(entry, who, where)).map(entry => entry.path);

describe('The menu', () => {
  it('knows the closest entry of an address', () => {
    expect(entryOf('/vragen/nieuw')?.path).toBe('/vragen/nieuw');
    expect(entryOf('/vragen/vraag/1')?.path).toBe('/vragen');
    expect(entryOf('/dubbel/beslist')?.path).toBe('/dubbel');
    expect(entryOf('/nergens')).toBeUndefined();
  });

  it('has asks and offers for who has to do with them, as long as they are on', () => {
    expect(reached(person('connector'), house(true))).toEqual(['/vragen', '/vragen/nieuw']);
    expect(reached(person('moderator'), house(true))).toEqual(['/vragen', '/meldingen', '/regels']);
    expect(reached(person('admin_residents'), house(true))).toEqual(['/regels']);
    expect(reached(person('professional'), house(true))).toEqual(['/vragen', '/vragen/nieuw']);
    expect(reached(person('admin_professionals'), house(true))).toEqual([]);
    expect(reached(person('connector'), house(false))).toEqual([]);
  });

  it('places and draws what stands for a module as the administrator does, and leaves the tools where they are', () => {
    const module = (name: string, forProfessionals: object) => ({ module: name, name, residents: true, professionals: true, forProfessionals });
    const where = { slug: 'ruwaard', modules: [module('activities', { ordinal: 20, icon: 'walk' }), module('directory', { ordinal: 50 }), module('projects', { ordinal: 5 })] } as unknown as Neighbourhood;
    const paths = entriesFor(person('professional'), where).map(entry => entry.path);
    expect(paths.filter(path => ['/activiteiten', '/organisaties', '/plekken', '/projecten'].includes(path))).toEqual(['/projecten', '/activiteiten', '/organisaties', '/plekken']);
    expect(paths[0]).toBe('/vandaag');
    expect(entriesFor(person('professional'), where).find(entry => entry.path === '/activiteiten')?.icon).toBe('walk');
  });

  it('counts what waits only for who looks', () => {
    const entry = entryOf('/vragen');
    expect(entry?.waits?.(person('moderator'), 'ruwaard')).not.toBeNull();
    expect(entry?.waits?.(person('host'), 'ruwaard')).toBeNull();
  });
});
