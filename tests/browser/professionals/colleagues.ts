/** Wie is wie, and Elders in de wijk, in every state. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';

const work = '/werk/ruwaard/wie-is-wie';
const role = 'beroepskracht';
const lists = /\/ruwaard\/colleagues(\?|$)/;

const nobody = async (page: Page) => {
  await page.route(lists, route => route.fulfill({ json: { items: [], next: null } }));
};
const busy = async (page: Page) => {
  const body = JSON.stringify({ type: '/problems/busy', title: 'x', status: 503, detail: 'x', instance: 'urn:uuid:0' });
  await page.route(lists, route => route.fulfill({ status: 503, contentType: 'application/problem+json', body }));
};
const silent = async (page: Page) => {
  await page.route(lists, () => undefined);
};
const open = (name: string) => async (page: Page) => {
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

const file = 'Naam;E-mail;Werkdagen\nBea Bakker;b.bakker@zorg.example;ma, di\nWim Wit;geen adres;altijd\n';

export const colleagueScreens: Screen[] = [
  { name: 'the colleagues', role, path: work },
  { name: 'the colleagues who fit a need', role, path: `${work}?q=schulden%2C%20Pools%2C%20dinsdag` },
  { name: 'no colleagues who fit', role, path: `${work}?q=qqqqzzzz` },
  { name: 'no colleagues', role, path: work, before: nobody },
  { name: 'the colleagues when they fail', role, path: work, before: busy },
  { name: 'the colleagues that are coming', role, path: work, before: silent, waiting: true },
  { name: 'a colleague who is away', role, path: `${work}?q=beslag`, after: open('Peter van den Akker') },
  {
    name: 'a colleague who may be taken away',
    role: 'beheer-beroepskrachten',
    path: `${work}?q=Truus`,
    after: async page => {
      await open('Truus Hermans')(page);
      await page.getByRole('button', { name: 'Werkt hier niet meer' }).click();
    },
  },
  {
    name: 'a list of colleagues that is looked at',
    role: 'beheer-beroepskrachten',
    path: `${work}/inlezen`,
    after: async page => {
      await page.getByLabel('Bestand (CSV of Excel)').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
      await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
      await page.getByRole('button', { name: 'Neem deze ene regel over' }).waitFor();
    },
  },
  {
    name: 'the own profile with what residents see',
    role,
    path: `${work}/mijn-profiel`,
    after: async page => {
      await page.getByRole('checkbox', { name: 'Ja, zet mij op de site voor bewoners' }).check();
      await page.getByLabel('Waarvoor komen bewoners bij u?').waitFor();
    },
  },
];

/** For residents: somebody who is there, and somebody who is away. */
const walkIn = { organisation: { id: '40000000-0000-4000-8000-000000000009', name: 'ONS welzijn' }, walkInTimes: 'dinsdag 10.00–12.00', walkInHours: [{ frequency: 'weekly', interval: 1, byDay: ['TU'], opens: '10:00', closes: '12:00', from: null, until: null, place: null, note: null }], walkInExceptions: [], next: null, holidays: ['2999-12-25'], otherPlaces: [], replacedBy: null, place: { id: '40000000-0000-4000-8000-000000000008', name: 'Wijkhuis De Haard', streetAddress: 'Brederostraat 46', latitude: null, longitude: null, approximate: true, wheelchair: 'yes' }, placeAddress: '/ruwaard/plekken/x', confirmedAt: '2026-01-10T09:00:00Z', confirmedBy: 'Joris de Wit', dueAt: '2999-01-10T09:00:00Z', doubtfulAt: '2999-01-24T09:00:00Z', demonstration: false };
export const professionals = async (page: Page) => {
  const items = [
    { ...walkIn, id: '40000000-0000-4000-8000-000000000001', name: 'Joris de Wit', jobTitle: 'Sociaal werker', walkInFor: 'Vragen over uw buurt', languages: ['nl', 'en'], absentUntil: null },
    { ...walkIn, id: '40000000-0000-4000-8000-000000000002', name: 'Ellen van Rooij', jobTitle: null, walkInFor: 'Zorgen voor een ander', languages: ['nl'], absentUntil: '2999-01-04' },
  ];
  await page.route(/\/ruwaard\/professionals\?/, route => route.fulfill({ json: { items, next: null } }));
};
export const noProfessionals = async (page: Page) => {
  await page.route(/\/ruwaard\/professionals\?/, route => route.fulfill({ json: { items: [], next: null } }));
};

const elders = '/werk/ruwaard/elders';
const linked = { organisation: null, checkedAt: '2026-01-10T09:00:00Z', confirmedAt: '2026-01-10T09:00:00Z', confirmedBy: 'Ans Peters', dueAt: '2999-01-10T09:00:00Z', doubtfulAt: '2999-01-24T09:00:00Z', demonstration: false };
/** One that works, and one that does not. */
export const links = async (page: Page) => {
  const items = [
    { ...linked, id: '40000000-0000-4000-8000-000000000001', name: 'Weggeefhoek', url: 'https://weg.example/', kind: 'facebook', note: 'Spullen gratis weggeven en ophalen.', works: true },
    { ...linked, id: '40000000-0000-4000-8000-000000000002', name: 'De oude buurtsite', url: 'https://oud.example/', kind: 'site', note: null, works: false },
  ];
  await page.route(/\/ruwaard\/elsewhere\?/, route => route.fulfill({ json: { items, next: null } }));
};
export const noLinks = async (page: Page) => {
  await page.route(/\/ruwaard\/elsewhere\?/, route => route.fulfill({ json: { items: [], next: null } }));
};
export const elsewhereScreens: Screen[] = [
  { name: 'elsewhere', role: 'buurtverbinder', path: elders, before: links },
  { name: 'nothing elsewhere', role: 'buurtverbinder', path: elders, before: noLinks },
  {
    name: 'a link elsewhere with faults',
    role: 'buurtverbinder',
    path: `${elders}/nieuw`,
    after: async page => {
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];
