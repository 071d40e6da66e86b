import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { cardOf } from '../../../../shared-ui/testing/items';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Search } from './Search';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../frame/*.ftl', { import: 'default' })];
const user = userEvent.setup();
const categories = { id: '1', kind: 'activity', slug: 'coffee', name: 'Koffie en inloop', nameEn: 'Coffee', icon: 'coffee', ordinal: 1, archivedAt: null };
const { confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration } = cardOf();
const named = { confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration, picture: null, streetAddress: 'Brederostraat 46', locality: 'Oss', summary: null };
const place = { ...named, id: '2', name: 'Wijkhuis De Haard', latitude: 51.7, longitude: 5.5, approximate: true, wheelchair: 'yes', address: '/ruwaard/plekken/x-2' };
const sport = { ...named, id: '3', name: 'SV Ruwaard', kind: 'club', undescribed: 0, address: '/ruwaard/organisaties/x-3' };
const group = { ...named, id: '4', name: 'Ruwaard ruilt', url: 'https://ruil.example/', kind: 'facebook', note: null, organisation: { id: '2', name: 'De Haard' }, works: true, checkedAt: null };
const hits = [
  { kind: 'place', start: null, card: place },
  { kind: 'activity', start: '2026-11-19T09:00:00Z', card: cardOf() },
];
const finding = (body: unknown): Answers => ({
  'GET /_search': { body },
  'GET /categories': { body: { items: [categories], next: null } },
});

describe('The search', () => {
  it('goes to what was typed', async () => {
    const { go } = await visit(Search, { text, answers: finding({}) });
    await user.type(screen.getByLabelText('Zoek in de Ruwaard'), 'samen eten{Enter}');
    expect(go).toHaveBeenCalledWith('/ruwaard/zoeken?q=samen%20eten');
  });

  it('offers the kinds of activities to who has no word yet', async () => {
    await visit(Search, { text, answers: finding({}) });
    expect((await screen.findByRole('link', { name: 'Koffie en inloop' })).getAttribute('href')).toBe('/ruwaard/activiteiten?rubriek=coffee');
  });

  it('shows everything in one list, in the order of the server', async () => {
    await visit(Search, { text, query: '?q=koffie', answers: finding({ items: hits, next: null }) });
    const found = await screen.findAllByRole('heading', { level: 2 });
    expect(found.map(one => one.textContent)).toEqual(['Wijkhuis De Haard', 'Koffie-inloop']);
    expect(screen.getByText('2 dingen gevonden')).toBeTruthy();
    expect(screen.getByText(/do 10\.00/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('leads to what is elsewhere, and says which organisation is not there any more', async () => {
    const gone = { kind: 'organisation', start: null, archivedAt: '2026-01-01T09:00:00Z', archivedReason: 'Samengevoegd met De Haard.', card: sport };
    await visit(Search, { text, query: '?q=ruwaard', answers: finding({ items: [{ kind: 'elsewhere', start: null, card: group }, gone], next: null }) });
    expect((await screen.findByRole('link', { name: 'Ruwaard ruilt' })).getAttribute('href')).toBe('/ruwaard/elders#4');
    expect(screen.getByText('Elders in de wijk\u00a0· De Haard', { normalizer: text => text })).toBeTruthy();
    expect(screen.getByText('Niet meer op de kaart').closest('p')?.textContent).toContain('Samengevoegd met De Haard.');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says on what it searched when there was a typing error', async () => {
    await visit(Search, { text, query: '?q=kofie', answers: finding({ items: hits, next: null, correctedTo: 'koffie' }) });
    expect((await screen.findByText('koffie')).closest('p')?.textContent).toBe('Bedoelde u koffie? Daarop hebben we gezocht.');
  });

  it('offers a way on when nothing was found', async () => {
    await visit(Search, { text, query: '?q=schaken', answers: finding({ items: [], next: null }) });
    expect(await screen.findByRole('heading', { name: 'Nog niets over “schaken”' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bekijk het programma' })).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Koffie en inloop' })).toBeTruthy();
  });

  it('can be tried again when it fails', async () => {
    await visit(Search, { text, query: '?q=koffie', answers: { 'GET /_search': { status: 503 } } });
    expect(await screen.findByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
  });
});
