/** The desk and who has to be called, with visitors who are always the same. */
import type { Page } from 'playwright-core';

import { lineWhere } from '../house.ts';
import type { Screen } from '../every.ts';

const work = '/werk/ruwaard';
const role = 'gastvrouw';
const { activity } = await lineWhere(({ status }) => status === 'scheduled');

const HOUR = 3_600_000;
const inDays = (days: number, hours = 0) => new Date(Math.ceil(Date.now() / HOUR) * HOUR + days * 24 * HOUR + hours * HOUR).toISOString().replace('.000', '');
const dateOf = (days: number, more: object = {}) => ({ occurrence: inDays(days), start: inDays(days), end: inDays(days, 2), closesAt: inDays(days), placesLeft: 3, waiting: 0, state: 'open', ...more });
const terms = { on: true, maximum: 12, guests: 2, closesHours: 0, version: '2', dates: [dateOf(2), dateOf(9, { placesLeft: 0, waiting: 2, state: 'full' })] };
const entry = {
  id: '5e000000-0000-4000-8000-000000000201', activity: { id: activity.id, title: activity.title, neighbourhood: 'ruwaard', address: activity.address },
  occurrence: inDays(9), start: inDays(9), end: inDays(9, 2), allDay: false, goesOn: true, state: 'waiting', place: 3, guests: 1, duty: false, name: 'Truus Bakker', telephone: '0412 000000',
  account: false, mine: false, came: null, consent: 'aan de balie', consentAt: inDays(0), createdAt: inDays(0), version: '1',
};
const calls = ['cancelled', 'moved', 'moved-up', 'changed', 'ask-still-right', 'offer-still-right'].map((what, at) => ({
  id: `5e000000-0000-4000-8000-00000000030${at}`, what, name: at === 3 ? null : 'Truus Bakker', telephone: '0412 000000', title: activity.title, address: activity.address,
  start: at > 2 ? null : inDays(2), end: null, allDay: false, triedAt: what === 'offer-still-right' ? inDays(-1) : null, version: '7',
}));

const answering = (found: unknown[] = calls) => async (page: Page) => {
  await page.route(/\/activities\/[0-9a-f-]{36}\/sign-up-terms$/, route => route.fulfill({ json: terms }));
  await page.route(/\/activities\/[0-9a-f-]{36}\/sign-ups$/, route => route.fulfill({ status: 201, json: entry }));
  await page.route(/\/_search\?/, route => route.fulfill({ json: { items: [{ kind: 'activity', start: inDays(2), placesLeft: 3, card: activity }], next: null } }));
  await page.route(/\/ruwaard\/calls(\?|$)/, route => route.fulfill({ json: { items: found, next: null } }));
};

async function find(page: Page) {
  await page.getByRole('combobox').fill(activity.title);
  await page.getByRole('option', { name: activity.title }).first().waitFor();
}
const begin = (task: string) => async (page: Page) => {
  await find(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: task }).click();
  await page.getByLabel('Naam', { exact: true }).waitFor();
};

export const deskScreens: Screen[] = [
  { name: 'the desk', role, path: `${work}/balie` },
  { name: 'the desk with what was found', role, path: `${work}/balie`, before: answering(), after: find },
  { name: 'signing up at the desk', role, path: `${work}/balie`, before: answering(), after: begin('Aanmelden') },
  {
    name: 'the slip of a sign-up',
    role,
    path: `${work}/balie`,
    before: answering(),
    after: async page => {
      await begin('Aanmelden')(page);
      await page.getByLabel('Naam', { exact: true }).fill('Truus Bakker');
      await page.getByLabel('Telefoonnummer').fill('0412 000000');
      await page.getByText('Aan de balie', { exact: true }).click();
      await page.getByRole('button', { name: 'Zet op de lijst' }).click();
      await page.getByText('Dit is genoteerd.').waitFor();
    },
  },
  {
    name: 'something that is not right, with something missing',
    role,
    path: `${work}/balie`,
    before: answering(),
    after: async page => {
      await begin('Klopt niet')(page);
      await page.getByLabel('Naam', { exact: true }).fill('Truus Bakker');
      await page.getByRole('button', { name: 'Geef het door' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'a new activity told at the desk', role, path: `${work}/balie`, after: page => page.getByRole('button', { name: 'Nieuwe activiteit' }).click() },
  { name: 'who has to be called', role, path: `${work}/bellen`, before: answering() },
  {
    name: 'who is asked by telephone whether it has stopped',
    role,
    path: `${work}/bellen`,
    before: answering(calls.slice(4)),
    after: page => page.getByRole('button', { name: 'Gestopt' }).first().click(),
  },
  { name: 'nobody to call', role, path: `${work}/bellen`, before: answering([]) },
];
