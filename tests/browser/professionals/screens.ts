/** Every screen of the professionals' part, who comes there, and how to come in a state that has no address of its own. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';
import { ask, lineWhere, type Listing } from '../house.ts';
import { colleagueScreens, elsewhereScreens } from './colleagues.ts';
import { deskScreens } from './desk.ts';
import { exchangeScreens } from './exchange.ts';
import { handoutScreens } from './handouts.ts';
import { houseScreens, overtaken, saveAnyway } from './houseScreens.ts';
import { moderationScreens } from './moderation.ts';
import { packageScreens } from './packages.ts';
import { proposalScreens } from './proposals.ts';
import { questionScreens } from './questions.ts';
import { manySources } from './sources.ts';
import { todayScreens } from './today.ts';
import { withPictures } from '../screens.ts';
import { attendanceScreens } from '../signUpScreens.ts';

const work = '/werk/ruwaard';
const lists = /\/api\/v1\/(clients|neighbourhoods\/ruwaard\/(activities|activity-drafts|bulk-changes|organisations|places|projects|services|corrections|coverage|duplicates|imports|invitations|sources|modules|categories|synonyms|freshness-terms|holidays|holiday-changes))(\?|$)/;

const breaking = (status: number) => async (page: Page) => {
  const problem = JSON.stringify({ type: '/problems/busy', title: 'x', status, detail: 'x', instance: 'urn:uuid:0' });
  await page.route(lists, route =>
    route.request().method() === 'GET' ? route.fulfill({ status, contentType: 'application/problem+json', body: problem }) : route.continue(),
  );
};
const nothing = async (page: Page) => {
  await page.route(lists, route => (route.request().method() === 'GET' ? route.fulfill({ json: { items: [], next: null } }) : route.continue()));
};
const silent = async (page: Page) => {
  await page.route(lists, () => undefined);
};
const unplugged = async (page: Page) => {
  await page.route(lists, route => route.abort('internetdisconnected'));
};

/** Pairs of what is really there: the program finds its own only after a while. */
const doubled = (verdict: 'open' | 'same') => async (page: Page) => {
  const { items } = await ask<{ items: Listing[] }>('/activities?limit=4');
  const side = ({ activity, start }: Listing, calendar: string | null) => ({ activity, start, end: null, rrule: null, text: null, calendar, archivedAt: null });
  const decision = { verdict, kept: verdict === 'open' ? null : items[0]?.activity.id, decidedAt: '2026-11-20T10:00:00Z', decidedBy: 'Joris de Wit' };
  const pairs = [items.slice(0, 2), items.slice(2, 4)].map((two, index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    activities: two.map((line, at) => side(line, at === 0 ? null : 'Zaalagenda')),
    because: ['when', 'place', 'title'],
    foundAt: '2026-11-19T10:00:00Z',
    ...decision,
    trail: verdict === 'open' ? [] : [decision, { ...decision, verdict: 'open', kept: null }],
  }));
  await page.route(/\/duplicates\?/, route => route.fulfill({ json: { items: pairs, next: null } }));
};

/** A neighbourhood that begins. */
const nothingCounted = async (page: Page) => {
  const slots = [1, 2, 3, 4, 5, 6, 7].flatMap(weekday => ['morning', 'afternoon', 'evening'].map(daypart => ({ weekday, daypart, activities: 0, times: 0 })));
  const missing = [{ rule: 'everything', nothing: true, count: 0, weekdays: [], daypart: null, keys: [], name: null }];
  const counts = { activities: 0, times: 0, withoutAudience: 0, withoutLanguage: 0, walkMetres: 500 };
  const lists = { categories: [], audiences: [], languages: [], areas: [], streets: [], places: [] };
  const json = { from: '2026-11-28T12:00:00Z', until: '2026-12-26T12:00:00Z', ...counts, slots, ...lists, missing };
  await page.route(/\/coverage$/, route => route.fulfill({ json }));
};

/** Organisations that were counted for half a year, and one that only just was. */
const halfAYear = async (page: Page) => {
  const rising = Array.from({ length: 26 }, (_, week) => 60 + week);
  const organisations = [
    { name: 'Rucrea', share: 70, weeks: rising.map(share => (share === 70 ? null : 155 - share)) },
    { name: 'Wij(k)huis De Haard', share: 85, weeks: rising },
    { name: 'Speeltuin', share: 100, weeks: rising.map((_, week) => (week === 25 ? 100 : null)) },
  ].map((one, at) => ({ id: `00000000-0000-4000-8000-00000000000${at}`, visible: 20, confirmed: one.share / 5, ...one }));
  await page.route(/\/freshness\/organisations$/, route => route.fulfill({ json: { organisations } }));
};

/** One that holds and one that was withdrawn. */
const invited = async (page: Page) => {
  const made = { id: '00000000-0000-4000-8000-000000000001', street: 'Händelstraat', code: 'KFT72MXQ', by: 'Toos', createdAt: '2026-11-20T09:00:00Z', expiresAt: '2999-01-19T09:00:00Z', endedAt: null, members: 3 };
  const withdrawn = { ...made, id: '00000000-0000-4000-8000-000000000002', street: 'Lisztgaarde', endedAt: '2026-11-22T09:00:00Z' };
  await page.route(/\/invitations$/, route => route.fulfill({ json: { items: [made, withdrawn], next: null } }));
};

/** A magazine that closes soon, with what will not be in it, and counts. */
const sending = async (page: Page) => {
  const one = { id: '00000000-0000-4000-8000-000000000001', title: 'Koffie-inloop', confirmedAt: '2026-09-20T09:00:00Z' };
  const deadline = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + 6 * 86_400_000);
  const json = {
    magazine: 'De Rucreant', deadline, firstDay: deadline, lastDay: deadline, mailDay: 5, mailHour: 10, pdf: true, missing: [one],
    reach: [{ outlet: 'mail', shown: 120 }, { outlet: 'widget', shown: null }],
  };
  await page.route(/\/outlets(\?|$)/, route => route.fulfill({ json }));
};

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** A sewing group fills in when it is. */
export async function fillWhen(page: Page, day: string) {
  await page.getByLabel(/dag\?$/).first().fill(day);
  await page.getByLabel('Van', { exact: true }).fill('10:00');
  await page.getByLabel('Tot', { exact: true }).fill('12:00');
}

export const table = [
  'Wat we doen;Datum;Begintijd;Eindtijd;Herhaling;Plaats',
  'Sjoelen;01-12-2026;14:00;16:00;elke dinsdag;De Haard',
  'Bingo;32-12-2026;14:00;16:00;;De Haard',
  'Bezet;02-12-2026;9:00;10:00;;De Haard',
].join('\r\n');

export async function handOver(page: Page, text: string) {
  await page.getByText('Plakken').click();
  await page.getByLabel('Plak hier de regels').fill(text);
  await page.getByLabel('Van welke organisatie?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
  await page.getByRole('heading', { level: 1, name: /Kijk na wat u inleest|Dit konden we niet lezen/ }).waitFor();
}

export async function professionalScreens(): Promise<Screen[]> {
  const activity = (await lineWhere(({ status }) => status === 'scheduled')).activity;
  const idOf = async (list: string) => (await ask<{ items: { id: string }[] }>(`/${list}?limit=1`)).items[0]?.id ?? '';
  const [organisation, place, project, service] = await Promise.all([idOf('organisations'), idOf('places'), idOf('projects'), idOf('services')]);
  const professional = 'beroepskracht';
  const administrator = 'beheer-bewoners';
  return [
    ...todayScreens,
    { name: 'the activities', role: professional, path: `${work}/activiteiten` },
    { name: 'the photos of an activity', role: professional, path: `${work}/activiteiten/${activity.id}#pictures`, before: withPictures },
    {
      name: 'a new activity with a poster',
      role: 'organisator',
      path: `${work}/activiteiten/nieuw`,
      after: page => page.getByText('Foto van een poster').click(),
    },
    {
      name: 'what happened to an activity before',
      role: professional,
      path: `${work}/activiteiten?open=${activity.id}`,
      after: async page => {
        await page.getByText('Wat er eerder mee is gebeurd').click();
        await page.getByText('Bevestigd', { exact: true }).first().waitFor();
      },
    },
    { name: 'the activities with one in the panel', role: professional, path: `${work}/activiteiten?open=${activity.id}` },
    {
      name: 'the activities with some chosen',
      role: professional,
      path: `${work}/activiteiten`,
      after: async page => {
        await page.getByRole('checkbox', { name: /^Kies / }).nth(1).check();
        await page.getByRole('button', { name: 'Klopt' }).waitFor();
      },
    },
    {
      name: 'an activity with a date that is being changed',
      role: professional,
      path: `${work}/activiteiten?open=${activity.id}`,
      after: press(/^Wijzig/),
    },
    { name: 'the activities that are not sure', role: professional, path: `${work}/activiteiten?stand=doubtful` },
    { name: 'no activities', role: professional, path: `${work}/activiteiten`, before: nothing },
    {
      name: 'a week that is called off',
      role: professional,
      path: `${work}/activiteiten`,
      after: async page => {
        await page.locator('[data-cell="choose"]').first().check();
        await press('Gaat niet door')(page);
        await press('Bekijk wat er verandert')(page);
        await page.getByRole('alert').waitFor();
      },
    },
    {
      name: 'what would be another category',
      role: professional,
      path: `${work}/activiteiten`,
      after: async page => {
        await page.locator('thead input').check();
        await press('Rubriek')(page);
        await page.getByLabel('Welke rubriek gaat eraf?').selectOption({ index: 1 });
        await press('Bekijk wat er verandert')(page);
        await page.getByRole('heading', { name: 'Dit gaat er gebeuren' }).waitFor();
      },
    },
    {
      name: 'what was done to many',
      role: professional,
      path: `${work}/activiteiten`,
      after: async page => {
        await page.getByText('Wat er samen is veranderd').click();
        await page.locator('details[open] li, details[open] .soft').first().waitFor();
      },
    },
    { name: 'what has been', role: professional, path: `${work}/activiteiten/geweest` },
    { name: 'the drafts', role: professional, path: `${work}/activiteiten/concepten` },
    { name: 'the drafts when they fail', role: professional, path: `${work}/activiteiten/concepten`, before: breaking(503) },
    { name: 'no drafts', role: professional, path: `${work}/activiteiten/concepten`, before: nothing },
    {
      name: 'what comes again like last year',
      role: professional,
      path: `${work}/activiteiten?open=${activity.id}`,
      after: async page => {
        await page.getByRole('complementary').getByRole('button', { name: 'Opnieuw, zoals vorig jaar' }).click();
        await page.getByText('Ons voorstel').waitFor();
      },
    },
    { name: 'the activities without a connection', role: professional, path: `${work}/activiteiten`, before: unplugged },
    { name: 'the activities that are coming', role: professional, path: `${work}/activiteiten`, before: silent, waiting: true },
    { name: 'the form for an activity', role: professional, path: `${work}/activiteiten/nieuw` },
    {
      name: 'the form that a pasted text filled',
      role: professional,
      path: `${work}/activiteiten/nieuw`,
      after: async page => {
        await page.getByText('Plak een tekst').click();
        await page.getByLabel('Bericht of aankondiging').fill('Elke woensdag 10-12 uur koffie in De Haard, €1,50, niet in de schoolvakantie');
        await page.getByRole('button', { name: 'Vul het formulier in' }).click();
        await page.getByRole('heading', { name: 'Controleer dit' }).waitFor();
        await page.locator('.monthday').first().waitFor();
      },
    },
    {
      name: 'the form for a series with its dates',
      role: 'organisator',
      path: `${work}/activiteiten/nieuw`,
      after: async page => {
        await fillWhen(page, '2026-12-01');
        await page.getByLabel('Elke dinsdag', { exact: true }).check();
        await page.getByLabel(/Niet in de schoolvakantie/).check();
        await page.locator('.monthday').first().waitFor();
      },
    },
    {
      name: 'the form for a series that is put together',
      role: professional,
      path: `${work}/activiteiten/nieuw`,
      after: async page => {
        await fillWhen(page, '2026-12-01');
        await page.getByLabel('Anders …').check();
        await page.getByLabel('Dagen, weken, maanden of jaren').selectOption('month');
        await page.getByText('Het kost iets').click();
        await page.getByText('Ja, eerst aanmelden').click();
        await page.locator('.monthday').first().waitFor();
      },
    },
    {
      name: 'the form for an activity with faults',
      role: professional,
      path: `${work}/activiteiten/nieuw`,
      after: async page => {
        await page.getByRole('button', { name: 'Zet op de site' }).click();
        await page.getByRole('alert').waitFor();
      },
    },
    { name: 'the form of an activity that exists', role: professional, path: `${work}/activiteiten/${activity.id}` },
    { name: 'two versions of an activity', role: professional, path: `${work}/activiteiten/${activity.id}`, before: overtaken, after: saveAnyway },
    { name: 'what seems double', role: professional, path: `${work}/dubbel`, before: doubled('open') },
    { name: 'nothing double', role: professional, path: `${work}/dubbel`, before: nothing },
    { name: 'what seems double when it fails', role: professional, path: `${work}/dubbel`, before: breaking(503) },
    { name: 'what seems double that is coming', role: professional, path: `${work}/dubbel`, before: silent, waiting: true },
    { name: 'what was decided about doubles', role: professional, path: `${work}/dubbel/beslist`, before: doubled('same'), after: page => page.getByText('Alle 2 besluiten').first().click() },
    { name: 'organisations that seem double', role: professional, path: `${work}/dubbel/organisaties` },
    { name: 'nothing decided about doubles', role: professional, path: `${work}/dubbel/beslist`, before: nothing },
    { name: 'an activity that is also told by others', role: professional, path: `${work}/activiteiten?open=${activity.id}`, before: doubled('same') },
    { name: 'what is missing', role: administrator, path: `${work}/wat-ontbreekt` },
    { name: 'what is missing for the steering group', role: 'steungroep', path: `${work}/wat-ontbreekt` },
    { name: 'what is missing where there is nothing', role: administrator, path: `${work}/wat-ontbreekt`, before: nothingCounted },
    { name: 'what is missing when it fails', role: administrator, path: `${work}/wat-ontbreekt`, before: breaking(503) },
    { name: 'what is missing that is coming', role: administrator, path: `${work}/wat-ontbreekt`, before: silent, waiting: true },
    { name: 'which organisation keeps it right', role: professional, path: `${work}/actueel`, before: halfAYear, after: press(/^Laatste half jaar/) },
    { name: 'which organisation keeps it right, for the steering group', role: 'steungroep', path: `${work}/actueel` },
    { name: 'reading in', role: professional, path: `${work}/inlezen` },
    { name: 'reading in for the first time', role: professional, path: `${work}/inlezen`, before: nothing },
    {
      name: 'reading in nothing',
      role: professional,
      path: `${work}/inlezen`,
      after: async page => {
        await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
        await page.getByRole('alert').waitFor();
      },
    },
    { name: 'what could not be read', role: professional, path: `${work}/inlezen`, after: page => handOver(page, table.replace('Datum', 'Rare kop')) },
    { name: 'what will be read in', role: professional, path: `${work}/inlezen`, after: page => handOver(page, table.replace('Wat we doen', 'Activiteit')) },
    { name: 'the sources', role: professional, path: `${work}/bronnen` },
    { name: 'the sources in every state', role: professional, path: `${work}/bronnen`, before: manySources },
    { name: 'no sources', role: professional, path: `${work}/bronnen`, before: nothing },
    { name: 'the sources when they fail', role: professional, path: `${work}/bronnen`, before: breaking(503) },
    { name: 'the sources that are coming', role: professional, path: `${work}/bronnen`, before: silent, waiting: true },
    { name: 'a source that may be let go', role: professional, path: `${work}/bronnen`, before: manySources, after: press(/^Stop met volgen/) },
    { name: 'a source that gets a name', role: professional, path: `${work}/bronnen`, before: manySources, after: press(/^Andere naam/) },
    ...colleagueScreens,
    ...elsewhereScreens,
    ...handoutScreens,
    { name: 'a question brought for somebody else', role: 'beroepskracht', path: `${work}/vragen/nieuw` },
    ...deskScreens,
    ...exchangeScreens,
    ...(await attendanceScreens()),
    { name: 'the outlets', role: 'organisator', path: `${work}/uitzenden`, before: sending },
    { name: 'the outlets, to be set', role: 'beheer-bewoners', path: `${work}/uitzenden` },
    { name: 'the invitations', role: 'gastvrouw', path: `${work}/uitnodigingen`, before: invited },
    { name: 'no invitations yet', role: 'gastvrouw', path: `${work}/uitnodigingen`, before: nothing },
    { name: 'the letter of a street', role: 'gastvrouw', path: `${work}/uitnodigingen`, before: invited, after: press(/^Brief/) },
    ...moderationScreens,
    ...proposalScreens,
    ...questionScreens,
    { name: 'the organisations', role: professional, path: `${work}/organisaties` },
    { name: 'no organisations', role: professional, path: `${work}/organisaties`, before: nothing },
    { name: 'the organisations when they fail', role: professional, path: `${work}/organisaties`, before: breaking(503) },
    { name: 'a new organisation', role: professional, path: `${work}/organisaties/nieuw` },
    { name: 'an organisation', role: professional, path: `${work}/organisaties/${organisation}` },
    { name: 'an organisation that may be archived', role: professional, path: `${work}/organisaties/${organisation}`, after: press('Stopt: naar het archief') },
    {
      name: 'an organisation that may be merged',
      role: professional,
      path: `${work}/organisaties/${organisation}`,
      after: async page => {
        await page.getByLabel('Voeg samen met').selectOption({ index: 2 });
        await press('Voeg samen')(page);
      },
    },
    { name: 'the places', role: professional, path: `${work}/plekken` },
    { name: 'a place with its map', role: professional, path: `${work}/plekken/${place}`, after: press('Wijs aan op de kaart') },
    { name: 'the services', role: professional, path: `${work}/diensten` },
    { name: 'no services', role: professional, path: `${work}/diensten`, before: nothing },
    { name: 'a service', role: professional, path: `${work}/diensten/${service}` },
    { name: 'a service with other days', role: professional, path: `${work}/diensten/nieuw`, after: press('Zet er een dag bij waarop het anders is') },
    { name: 'two services side by side', role: professional, path: `${work}/diensten/vergelijk?een=${service}&twee=b6a1c5de-1f0e-4c52-9d1b-0a6d1c2f3e01` },
    { name: 'no services chosen yet', role: professional, path: `${work}/diensten/vergelijk` },
    ...packageScreens,
    { name: 'the projects', role: professional, path: `${work}/projecten` },
    { name: 'a project', role: professional, path: `${work}/projecten/${project}` },
    { name: 'the modules', role: administrator, path: `${work}/beheer` },
    { name: 'a module that may be switched off', role: administrator, path: `${work}/beheer`, after: page => page.getByRole('switch').first().click() },
    ...houseScreens,
    { name: 'the categories', role: administrator, path: `${work}/beheer/rubrieken`, after: press('Nieuwe rubriek') },
    { name: 'the everyday words', role: administrator, path: `${work}/beheer/woorden`, after: press('Nieuw woord') },
    { name: 'no everyday words', role: administrator, path: `${work}/beheer/woorden`, before: nothing },
    { name: 'the terms and holidays', role: administrator, path: `${work}/beheer/termijnen`, after: press('Reeks') },
    {
      name: 'a term that cannot be',
      role: administrator,
      path: `${work}/beheer/termijnen`,
      after: async page => {
        await press('Vraag')(page);
        await page.getByLabel('Aan de beurt na zoveel dagen').fill('0');
        await press('Bewaar')(page);
        await page.getByRole('alert').waitFor();
      },
    },
    {
      name: 'a holiday that may be taken away',
      role: administrator,
      path: `${work}/beheer/termijnen`,
      after: async page => {
        await press(/^Kerstvakantie/)(page);
        await press('Haal deze vakantie weg')(page);
      },
    },
    { name: 'no holidays', role: administrator, path: `${work}/beheer/termijnen`, before: nothing },
    { name: 'the programs', role: administrator, path: `${work}/beheer/koppelingen`, after: press('Nieuwe koppeling') },
    { name: 'the explanation for a resident', role: 'bewoner', path: `${work}/vandaag` },
    { name: 'an unknown address', role: professional, path: `${work}/onbekend` },
    {
      name: 'the menu on a phone',
      role: professional,
      path: `${work}/vandaag`,
      after: async page => {
        const menu = page.getByRole('button', { name: 'Menu', exact: true });
        if (await menu.isVisible()) await menu.click();
      },
    },
  ];
}
