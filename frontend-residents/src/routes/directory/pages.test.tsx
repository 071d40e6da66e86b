import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { codesText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { activityOf, cardOf, lineOf } from '../../../../shared-ui/testing/items';
import { visit } from '../../../../shared-ui/testing/visit';
import { Directory } from './Directory';
import { OrganisationPage } from './OrganisationPage';
import { PlacePage } from './PlacePage';
import { ServicePage } from './ServicePage';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../report/*.ftl', { import: 'default' }),
  import.meta.glob('../../show/text/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
  codesText,
];
const user = userEvent.setup();
const id = '3f9c0000-0000-4000-8000-000000000002';
const { confirmedHow, changedAt, archivedAt, archivedReason } = activityOf();
const { confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration } = cardOf();
const life = { confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration, confirmedHow, changedAt, archivedAt, archivedReason };
const common = { id, summary: 'Het huis van de wijk.', text: null, html: null, streetAddress: 'Brederostraat 46', postalCode: '5344 VA', locality: 'Oss', picture: null, pictures: [], undescribed: 0, alsoKnownAs: ['Iemhof'], ...life };
const organisation = { ...common, name: 'De Haard', kind: 'community-centre', telephone: '0412 00 00 01', email: null, url: 'https://www.haard.example/', since: '2021', address: `/ruwaard/organisaties/de-haard-${id}` };
const place = { ...common, name: 'Wijkhuis De Haard', latitude: null, longitude: null, approximate: true, wheelchair: 'partly', accessibleToilet: false, accessibilityNote: 'Drempel van 2 cm.', organisation: { id, name: 'De Haard' }, address: `/ruwaard/plekken/wijkhuis-${id}` };
const hours = { frequency: 'weekly', interval: 1, byDay: ['TU', 'TH'], opens: '09:00', closes: '11:30', from: null, until: null, place: null, note: null };
const monthly = { ...hours, frequency: 'monthly', byDay: ['1SA'], opens: null, closes: null, note: 'Op afspraak' };
const service = { ...common, name: 'Spreekuur schulden', alsoKnownAs: [], organisation: { id, name: 'De Haard' }, places: [{ ...place, latitude: null, longitude: null }], themes: ['debts'], eligibility: 'Wie in Oss woont.', minimumAge: 18, maximumAge: null, free: true, costNote: null, hours: [hours, monthly], exceptions: [{ date: '2030-12-25', until: '2030-12-26', opens: null, closes: null, note: 'Kerst' }, { date: '2020-12-25', until: null, opens: null, closes: null, note: 'Voorbij' }], holidays: ['2027-01-01'], languages: ['nl', 'pl'], accessibilityNote: null, application: 'Bel eerst.', waitingTime: 'Twee weken', telephone: '0412 00 00 01', email: null, url: null, areas: ['Ruwaard'], address: `/ruwaard/diensten/spreekuur-${id}` };
const none = { body: { items: [], next: null } };

describe('The social map', () => {
  beforeEach(() => window.history.replaceState({}, '', '/ruwaard/sociale-kaart'));

  it('lists organisations by name, with what kind they are', async () => {
    await visit(Directory, { text, answers: { 'GET /organisations': { body: { items: [organisation], next: null } } } });
    expect((await screen.findByRole('link', { name: 'De Haard' })).getAttribute('href')).toBe(organisation.address);
    expect(screen.getByText(/^wijkhuis.*Brederostraat 46$/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('searches by name and keeps the word in the address', async () => {
    const { go, asked } = await visit(Directory, { text, query: '?q=haard', answers: { 'GET /organisations': none } });
    expect(await screen.findByText('Nog niets over “haard”')).toBeTruthy();
    expect(asked[0]?.line).toBe('GET /organisations?limit=100&q=haard');
    await user.clear(screen.getByLabelText('Zoek op naam'));
    await user.type(screen.getByLabelText('Zoek op naam'), 'kbo{Enter}');
    expect(go).toHaveBeenCalledWith('/ruwaard/sociale-kaart?q=kbo', { replace: true, stay: true });
  });
});

describe('The page of an organisation', () => {
  it('says what it is, how to reach it and what it was called', async () => {
    await visit(OrganisationPage, { text, params: { id }, answers: { [`GET /organisations/${id}`]: { body: organisation }, 'GET /activities': none } });
    expect(await screen.findByRole('heading', { level: 1, name: 'De Haard' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '0412 00 00 01' }).getAttribute('href')).toBe('tel:0412000001');
    expect(screen.getByRole('link', { name: 'haard.example' })).toBeTruthy();
    expect(screen.getByText('Iemhof')).toBeTruthy();
    expect(await screen.findByText('Op dit moment staat er niets in het programma.')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });
});

describe('Services', () => {
  it('are listed under a theme that can be chosen, and found by name', async () => {
    window.history.replaceState({}, '', '/ruwaard/diensten');
    const theme = { id, kind: 'theme', slug: 'money', name: 'Geld', nameEn: 'Money', icon: '', ordinal: 10, parent: null, words: [], archivedAt: null };
    const answers = { 'GET /services': { body: { items: [service], next: null } }, 'GET /categories': { body: { items: [{ ...theme, slug: 'debts', name: 'Schulden', parent: 'money' }, theme], next: null } } };
    const { asked } = await visit(Directory, { text, answers });
    expect((await screen.findByRole('link', { name: 'Spreekuur schulden' })).getAttribute('href')).toBe(service.address);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(["Alle thema's", 'Geld', '– Schulden']);
    await user.selectOptions(screen.getByLabelText('Thema'), 'debts');
    await waitFor(() => expect(asked.at(-1)?.line).toBe('GET /services?limit=100&theme=debts'));
    expect(await faultsOfPage()).toEqual([]);
  });

  it('say when they are open, for whom and how one comes to them; what is over is not told', async () => {
    await visit(ServicePage, { text, params: { id }, answers: { [`GET /services/${id}`]: { body: service } } });
    expect(await screen.findByText('dinsdag en donderdag 9.00 tot 11.30')).toBeTruthy();
    expect(screen.getByText('eerste zaterdag van de maand (Op afspraak)')).toBeTruthy();
    expect(screen.getByText('25 december 2030 tot en met 26 december 2030: dicht (Kerst)')).toBeTruthy();
    expect(screen.queryByText(/Voorbij/)).toBeNull();
    expect(screen.getByText(/feestdag op vrijdag 1 januari/)).toBeTruthy();
    expect(screen.getByText('Vanaf 18 jaar')).toBeTruthy();
    expect(screen.getByText('Nederlands, Pools')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });
});

describe('The page of a place', () => {
  it('says whether you can get in and what there is to do', async () => {
    const shown = await visit(PlacePage, {
      text,
      params: { id },
      answers: { [`GET /places/${id}`]: { body: place }, 'GET /activities': { body: { items: [lineOf('2030-11-19T09:00:00Z')], next: null } } },
    });
    expect(await screen.findByText('U kunt voor een deel naar binnen. Er is geen aangepaste wc. Drempel van 2 cm.')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Koffie-inloop' })).toBeTruthy();
    await waitFor(() => expect(shown.asked.at(-1)?.line).toBe(`GET /activities?place=${id}&limit=12`));
  });
});
