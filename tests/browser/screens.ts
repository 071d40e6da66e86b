/** Every screen of the residents, and how to come in a state that has no address of its own. */
import type { Page } from 'playwright-core';

import { ask, home, lineWhere } from './house.ts';

export interface Screen {
  name: string;
  path: string;
  /** What has to be done or to be broken before it looks like this. */
  before?: (page: Page) => Promise<void>;
  after?: (page: Page) => Promise<void>;
  /** It is meant to stay like this. */
  waiting?: boolean;
}

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
    { name: 'the programme that is coming', path: `${home}/activiteiten`, before: silent, waiting: true },
    { name: 'an activity', path: (await lineWhere(({ status }) => status === 'scheduled')).activity.address },
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
    { name: 'the search', path: `${home}/zoeken` },
    { name: 'what was found', path: `${home}/zoeken?q=koffie` },
    { name: 'what was found for a typing error', path: `${home}/zoeken?q=kofie` },
    { name: 'nothing found', path: `${home}/zoeken?q=qqqqqqq` },
    { name: 'the organisations', path: `${home}/sociale-kaart` },
    { name: 'an organisation', path: await firstOf('organisations') },
    { name: 'the places', path: `${home}/plekken` },
    { name: 'a place', path: await firstOf('places') },
    { name: 'the projects', path: `${home}/projecten` },
    { name: 'a project', path: await firstOf('projects') },
    { name: 'no projects', path: `${home}/projecten`, before: nothing },
    { name: 'asking and offering', path: `${home}/vraag-en-aanbod` },
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
