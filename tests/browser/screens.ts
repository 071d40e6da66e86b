/** Every screen of the residents, and how to come in a state that has no address of its own. */
import type { Page } from 'playwright-core';

import { accountScreens } from './accountScreens.ts';
import type { Screen } from './every.ts';
import { exchangeScreens } from './exchangeScreens.ts';
import { roundScreens } from './roundScreens.ts';
import { ask, home, lineWhere } from './house.ts';
import { links, noLinks, noProfessionals, professionals } from './professionals/colleagues.ts';
import { signUpScreens } from './signUpScreens.ts';

type Items = { items: { address: string }[] };
const firstOf = async (list: string) => (await ask<Items>(`/${list}?limit=1`)).items[0]?.address ?? '/';

const breaking = (status: number) => async (page: Page) => {
  const problem = JSON.stringify({ type: '/problems/busy', title: 'x', status, detail: 'x', instance: 'urn:uuid:0' });
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/(activities|_search|organisations|projects)/, route =>
    route.fulfill({ status, contentType: 'application/problem+json', body: problem }),
  );
};
const answering = (body: unknown) => async (page: Page) => {
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/(activities|_search|organisations|projects)\??/, route => route.fulfill({ json: body }));
};
const nothing = answering({ items: [], next: null });
const unplugged = async (page: Page) => {
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/activities/, route => route.abort('internetdisconnected'));
};
const silent = async (page: Page) => {
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/activities/, () => undefined);
};

/** As the service worker answers without a connection: with what was known two days ago. */
const fromBefore = async (page: Page) => {
  const since = new Date(Date.now() - 2 * 86_400_000).toISOString();
  const end = new Date(Date.now() + 12 * 86_400_000).toISOString();
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/activities/, async route => {
    const answer = await route.fetch();
    const programme = /activities(\?|$)/.test(route.request().url());
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'voordeur-kept': since, ...(programme ? { 'voordeur-until': end } : {}) } });
  });
};
const notKept = async (page: Page) => {
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/organisations\//, route => route.abort('internetdisconnected'));
};

/** What somebody typed: one waits, one was sent, one was refused. */
const typed = async (page: Page) => {
  await page.route('**/corrections', route => route.abort('internetdisconnected'));
  await page.addInitScript(() => {
    const common = { kind: 'correction', path: '/api/v1/neighbourhoods/ruwaard/activities/1/corrections', person: null, answeredAt: null, problem: null };
    const address = '/ruwaard/activiteiten';
    const entries = [
      { ...common, key: 'a', typedAt: '2026-01-10T09:00:00Z', state: 'waiting', body: { code: 'other', note: 'Het is niet meer in de grote zaal.' }, about: { title: 'Koffie-inloop', address } },
      { ...common, key: 'b', typedAt: '2026-01-10T09:05:00Z', state: 'sent', body: null, answeredAt: new Date().toISOString(), about: { title: 'Biljarten', address } },
      {
        ...common, key: 'c', typedAt: '2026-01-10T09:10:00Z', state: 'refused', body: { code: 'stopped', note: null }, about: { title: 'Zingen', address },
        answeredAt: '2026-01-11T09:10:00Z', problem: { type: '/problems/not-found', title: 'Hier is niets', status: 404 },
      },
    ];
    localStorage.setItem('voordeur-typed', '1');
    const opening = indexedDB.open('voordeur-outbox', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('entries', { keyPath: 'key' });
    opening.onsuccess = () => {
      const kept = opening.result.transaction('entries', 'readwrite').objectStore('entries');
      for (const entry of entries) kept.put(entry);
    };
  });
};

/** What a year of counts looks like: it begins badly, and one week nobody counted. */
export const yearOfShares = Array.from({ length: 366 }, (_, at) => ({
  day: new Date(Date.now() - (365 - at) * 86_400_000).toISOString().slice(0, 10),
  share: at < 3 ? null : Math.min(98, Math.round(72 + at / 10 + 3 * Math.sin(at / 9))),
})).filter((_, at) => at < 200 || at > 207);
const sharing = (days: unknown[], shares: object) => async (page: Page) => {
  await page.route(/\/freshness\/days$/, route => route.fulfill({ json: { days } }));
  await page.route(/\/ruwaard\/freshness$/, async route => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: { ...((await reply.json()) as object), ...shares } });
  });
};
const overTime = sharing(yearOfShares, { share: 96, visible: 410, confirmed: 395, countedAt: '2026-11-20T10:00:00Z', answerDays: 2.5 });
const onTheFirstDay = sharing([], { share: null, visible: null, confirmed: null, countedAt: null, kinds: [] });

const dark = { width: 900, height: 1273, alt: 'Een poster', decorative: false, crop: { x: 50, y: 35 }, focus: null };
/** Three pictures, one of them without words. Their files are a drawing. */
export const pictures = [
  { ...dark, id: '5e000000-0000-4000-8000-000000000001' },
  { ...dark, id: '5e000000-0000-4000-8000-000000000002', width: 1280, height: 853, alt: null },
  { ...dark, id: '5e000000-0000-4000-8000-000000000003', width: 800, height: 800, alt: 'Vier mensen aan een tafel met koffie' },
];
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 12"><path fill="#f3c34a" d="M0 0h9v12H0z"/><path d="M1 1h7v2H1z"/></svg>';

/** Whatever item is asked for has them. */
export const withPictures = async (page: Page) => {
  await page.route(/^[^?]*\/pictures\/5e[^/]*\/[^/]+\.webp$/, route => route.fulfill({ contentType: 'image/svg+xml', body: drawing }));
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/activities\/[0-9a-f-]{36}$/, async route => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: { ...((await reply.json()) as object), pictures, picture: pictures[0] } });
  });
};

export async function residentScreens(): Promise<Screen[]> {
  const doubtful = await lineWhere(({ activity }) => activity.doubtfulAt !== null && Date.parse(activity.doubtfulAt) < Date.now());
  const cancelled = await lineWhere(({ status }) => status === 'cancelled');
  return [
    { name: 'the front door', path: `${home}/` },
    { name: 'the front door in an empty week', path: `${home}/`, before: nothing },
    { name: 'the front door when the programme fails', path: `${home}/`, before: breaking(503) },
    {
      name: 'the front door with its menu open',
      path: `${home}/`,
      after: page => page.getByRole('button', { name: 'Menu', exact: true }).click(),
    },
    { name: 'the programme', path: `${home}/activiteiten` },
    { name: 'the programme with choices', path: `${home}/activiteiten?gratis=ja&rolstoel=ja&zonder-aanmelden=ja&rubriek=coffee` },
    { name: 'the programme with its map', path: `${home}/activiteiten?kaart=ja` },
    {
      name: 'all choices of the programme',
      path: `${home}/activiteiten`,
      after: page => page.getByRole('button', { name: /Meer keuzes/ }).click(),
    },
    { name: 'the programme with nothing in it', path: `${home}/activiteiten?gratis=ja`, before: nothing },
    { name: 'the programme without a connection', path: `${home}/activiteiten`, before: unplugged },
    { name: 'the front door from before', path: `${home}/`, before: fromBefore },
    { name: 'the programme from before', path: `${home}/activiteiten`, before: fromBefore },
    { name: 'an activity from before', path: (await lineWhere(({ status }) => status === 'scheduled')).activity.address, before: fromBefore },
    { name: 'a page that was not kept', path: await firstOf('organisations'), before: notKept },
    { name: 'nothing that was typed', path: `${home}/te-versturen` },
    { name: 'what was typed without a connection', path: `${home}/te-versturen`, before: typed, after: page => page.getByText('Biljarten').waitFor() },
    { name: 'the programme that is coming', path: `${home}/activiteiten`, before: silent, waiting: true },
    { name: 'an activity', path: (await lineWhere(({ status }) => status === 'scheduled')).activity.address },
    { name: 'an activity with pictures', path: (await lineWhere(({ status }) => status === 'scheduled')).activity.address, before: withPictures },
    {
      name: 'one of its pictures, large',
      path: (await lineWhere(({ status }) => status === 'scheduled')).activity.address,
      before: withPictures,
      after: async page => {
        await page.getByRole('link', { name: 'Bekijk groter: foto 2 van 3' }).press('Enter');
        await page.getByRole('button', { name: 'Volgende' }).click();
        await page.getByText('Foto 3 van 3').waitFor();
      },
    },
    { name: 'a doubtful activity', path: doubtful.activity.address },
    { name: 'an activity with a cancelled date', path: cancelled.activity.address },
    {
      name: 'an activity that somebody says is not right',
      path: doubtful.activity.address,
      after: async page => {
        await page.getByRole('button', { name: 'Klopt niet?' }).click();
        await page.getByRole('button', { name: 'Iets anders' }).click();
      },
    },
    {
      name: 'who said that an activity is not right, and may hear what came of it',
      path: doubtful.activity.address,
      before: page => page.route('**/corrections', route => route.fulfill({ status: 201, json: { id: '5e000000-0000-4000-8000-000000000401', code: 'stopped', note: null, createdAt: '2026-11-19T08:00:00Z' } })),
      after: async page => {
        await page.getByRole('button', { name: 'Klopt niet?' }).click();
        await page.getByRole('button', { name: 'Dit is gestopt' }).click();
        await page.getByRole('button', { name: 'Laat het mij horen' }).click();
        await page.getByRole('alert').waitFor();
      },
    },
    { name: 'elsewhere', path: `${home}/elders`, before: links },
    { name: 'nothing elsewhere', path: `${home}/elders`, before: noLinks },
    { name: 'to whom one can walk in', path: `${home}/wie-is-er`, before: professionals },
    { name: 'nobody to walk in to', path: `${home}/wie-is-er`, before: noProfessionals },
    { name: 'how much of it is right', path: `${home}/actueel`, before: overTime, after: page => page.locator('.sharechart').waitFor() },
    { name: 'how much of it is right, on the first day', path: `${home}/actueel`, before: onTheFirstDay },
    { name: 'the search', path: `${home}/zoeken` },
    { name: 'what was found', path: `${home}/zoeken?q=koffie` },
    { name: 'what was found for a typing error', path: `${home}/zoeken?q=kofie` },
    { name: 'nothing found', path: `${home}/zoeken?q=qqqqqqq` },
    { name: 'the organisations', path: `${home}/sociale-kaart` },
    { name: 'an organisation', path: await firstOf('organisations') },
    { name: 'the services', path: `${home}/diensten` },
    { name: 'a service', path: await firstOf('services') },
    { name: 'the places', path: `${home}/plekken` },
    { name: 'a place', path: await firstOf('places') },
    { name: 'the projects', path: `${home}/projecten` },
    { name: 'a project', path: await firstOf('projects') },
    { name: 'no projects', path: `${home}/projecten`, before: nothing },
    ...exchangeScreens,
    ...(await signUpScreens()),
    ...accountScreens,
    ...roundScreens,
    { name: 'my place', path: `${home}/mijn` },
    { name: 'the sign-in', path: `${home}/aanmelden` },
    {
      name: 'the sign-in with faults',
      path: `${home}/aanmelden`,
      after: async page => {
        await page.getByRole('button', { name: 'Meld mij aan' }).click();
        await page.getByRole('alert').waitFor();
      },
    },
    { name: 'an unknown address', path: `${home}/onbekend/adres` },
  ];
}
