import { screen, within } from '@testing-library/preact';
import type { TextFiles } from 'shared-ui/i18n/text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { cardOf, doubtful, lineOf } from '../../../../shared-ui/testing/items';
import { ruwaard, visit, type Answers } from '../../../../shared-ui/testing/visit';
import { FrontDoor } from './FrontDoor';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../frame/*.ftl', { import: 'default' })];
const open = (answers: Answers) => visit(FrontDoor, { answers, text });
const programme = (...items: unknown[]): Answers => ({ 'GET /activities': { body: { items, next: null } } });

describe('The front door', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-19T08:00:00Z'), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('has three ways in and one search', async () => {
    await open(programme());
    const doors = within(screen.getByRole('navigation', { name: 'Drie ingangen' })).getAllByRole('link');
    expect(doors.map(door => door.textContent)).toEqual(['Ik zoek iets', 'Ik heb een vraag', 'Ik wil iets doen']);
    expect(doors.map(door => door.getAttribute('href'))).toEqual(['/ruwaard/zoeken', '/ruwaard/vraag-stellen', '/ruwaard/aanbod-doen']);
    expect(screen.getByLabelText('Zoek in de Ruwaard')).toBeTruthy();
  });

  it('shows today first and the days after it under this week', async () => {
    await open(programme(lineOf('2026-11-19T09:00:00Z'), lineOf('2026-11-20T08:30:00Z', { activity: cardOf({ title: 'Wandelen' }) })));
    const today = (await screen.findByRole('heading', { name: /^Vandaag donderdag 19\snovember$/ })).closest('section');
    expect(within(today as HTMLElement).getByRole('link', { name: 'Koffie-inloop' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Morgen vrijdag 20\snovember$/ })).toBeTruthy();
    expect(screen.getByText('9.30')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('leaves a cancelled one in its place and says why', async () => {
    await open(programme(lineOf('2026-11-19T10:00:00Z', { status: 'cancelled', note: 'Ad is ziek.' })));
    expect(await screen.findByText('Gaat niet door')).toBeTruthy();
    expect(screen.getByText('Ad is ziek.')).toBeTruthy();
  });

  it('counts in the façade only what was confirmed in time', async () => {
    const other = cardOf({ ...doubtful, id: '3f9c0000-0000-4000-8000-000000000009' });
    await open(programme(lineOf('2026-11-19T09:00:00Z'), lineOf('2026-11-20T09:00:00Z'), lineOf('2026-11-20T10:00:00Z', { activity: other })));
    expect(await screen.findByText('1 van de 2')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Een flat met 2 ramen. Achter één raam brandt licht.' })).toBeTruthy();
  });

  it('offers a way on when the week is empty', async () => {
    await open(programme());
    expect(await screen.findByText('Nog niets in de komende week')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Alle activiteiten' }).getAttribute('href')).toBe('/ruwaard/activiteiten');
  });

  it('says it is not the reader’s fault when the programme fails', async () => {
    await open({ 'GET /activities': { status: 503 } });
    expect(await screen.findByText('Dit lukt nu even niet.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
  });

  it('has no programme where the module is switched off', async () => {
    const modules = [{ module: 'activities' as const, name: 'Activiteiten', residents: false, professionals: true, forResidents: { ordinal: 10 }, forProfessionals: { ordinal: 20 } }];
    await visit(FrontDoor, { text, neighbourhood: { ...ruwaard, modules } });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});
