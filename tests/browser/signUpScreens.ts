/** Signing up, on both sides, with people who are always the same. */
import type { Page } from 'playwright-core';

import { signedIn } from '../../shared-ui/testing/exchange.ts';
import { home, lineWhere, tokenOf } from './house.ts';
import type { Screen } from './every.ts';

const HOUR = 3_600_000;
const inDays = (days: number, hours = 0) => new Date(Math.ceil(Date.now() / HOUR) * HOUR + days * 24 * HOUR + hours * HOUR).toISOString().replace('.000', '');

const dateOf = (days: number, more: object = {}) => ({
  occurrence: inDays(days), start: inDays(days), end: inDays(days, 2), closesAt: inDays(days, -24), placesLeft: 3, waiting: 0, state: 'open', ...more,
});
const dates = [dateOf(2), dateOf(9, { placesLeft: 0, waiting: 2, state: 'full' }), dateOf(16, { state: 'closed' })];
const termsOf = (more: object = {}) => ({ on: true, maximum: 12, guests: 2, closesHours: 24, version: '2', dates, ...more });

let made = 0;
const entryOf = (more: object = {}) => ({
  id: `5e000000-0000-4000-8000-0000000001${String(++made).padStart(2, '0')}`,
  activity: { id: '5e000000-0000-4000-8000-000000000100', title: 'Samen soep koken', neighbourhood: 'ruwaard', address: `${home}/activiteiten/samen-soep-koken-5e000000-0000-4000-8000-000000000100` },
  occurrence: inDays(2), start: inDays(2), end: inDays(2, 2), allDay: false, goesOn: true, state: 'coming', place: null, guests: 0, duty: false,
  name: 'Noor Verbeek', telephone: null, account: true, mine: false, came: null, consent: null, consentAt: null, createdAt: inDays(-3), version: '1', ...more,
});
const people = [
  entryOf({ came: true, guests: 2 }),
  entryOf({ name: 'Abdelkarim van den Heuvel-Oudenhoven', duty: true }),
  entryOf({ name: 'Mevrouw Jansen', account: false, telephone: '0412 12 34 56', consent: 'aan de telefoon' }),
  entryOf({ name: 'Piet', state: 'unconfirmed', account: false, telephone: '06 12345678' }),
  entryOf({ name: 'Wil de Wit', state: 'waiting', place: 1 }),
  entryOf({ name: 'Gerda', state: 'left' }),
];

/** What the server would answer about one activity. */
const answering = (terms: object, items: object[]) => async (page: Page) => {
  await page.route(/\/activities\/[0-9a-f-]{36}\/sign-up-terms$/, route => route.fulfill({ json: terms }));
  await page.route(/\/sign-ups(\?|$)/, route => (route.request().method() === 'GET' ? route.fulfill({ json: { items, next: null } }) : route.continue()));
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/activities\/[0-9a-f-]{36}$/, async route => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, json: { ...((await reply.json()) as object), signUp: 'optional' } });
  });
};

const signedInTo = (terms: object, items: object[]) => async (page: Page) => {
  const accessToken = await tokenOf('bewoner');
  await page.addInitScript(() => localStorage.setItem('voordeur-signed-in', '1'));
  await page.route('**/api/v1/sessions/_refresh', route => route.fulfill({ json: { ...signedIn.body, accessToken } }));
  await answering(terms, items)(page);
};

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const mine = (more: object = {}) => entryOf({ mine: true, ...more });

/** An activity for which one signs up, as visitors and members see it. */
export async function signUpScreens(): Promise<Screen[]> {
  const { address } = (await lineWhere(({ status }) => status === 'scheduled')).activity;
  return [
    { name: 'an activity one signs up for', path: address, before: answering(termsOf(), []) },
    { name: 'signing up without an account', path: address, before: answering(termsOf(), []), after: press('Ik kom') },
    {
      name: 'signing up with nothing filled in',
      path: address,
      before: answering(termsOf(), []),
      after: async page => {
        await page.route(/\/sign-ups$/, route =>
          route.fulfill({
            status: 400,
            contentType: 'application/problem+json',
            body: JSON.stringify({ type: '/problems/invalid', title: 'x', status: 400, detail: 'x', instance: 'urn:uuid:0', errors: [{ pointer: '/name', code: 'required' }, { pointer: '/email', code: 'required' }] }),
          }),
        );
        await press('Ik kom')(page);
        await press('Meld mij aan voor deze keer')(page);
        await page.getByRole('alert').waitFor();
      },
    },
    {
      name: 'signed up, to be confirmed by mail',
      path: address,
      before: answering(termsOf(), []),
      after: async page => {
        await page.route(/\/sign-ups$/, route => route.fulfill({ status: 202, json: { confirmedBy: 'email' } }));
        await press('Ik kom')(page);
        await press('Meld mij aan voor deze keer')(page);
        await page.getByText('Kijk in uw mail').waitFor();
      },
    },
    { name: 'an activity that is full', path: address, before: answering(termsOf({ dates: [dates[1]] }), []) },
    { name: 'an activity that one is on the list of', path: address, before: signedInTo(termsOf(), [mine({ guests: 1 })]) },
    { name: 'an activity that one waits for', path: address, before: signedInTo(termsOf(), [mine({ state: 'waiting', place: 2 })]) },
    {
      name: 'my place with what I come to',
      path: `${home}/mijn`,
      before: signedInTo(termsOf(), [mine({ guests: 1 }), mine({ state: 'waiting', place: 2 }), mine({ duty: true }), mine({ goesOn: false })]),
    },
  ];
}

/** The list at the desk. */
export async function attendanceScreens() {
  const { id } = (await lineWhere(({ status }) => status === 'scheduled')).activity;
  const path = `/werk/ruwaard/activiteiten/${id}/aanmeldingen?keer=${inDays(2)}`;
  const role = 'beroepskracht';
  return [
    { name: 'who comes', role, path, before: answering(termsOf(), people) },
    { name: 'who comes, with what is done seldom', role, path, before: answering(termsOf(), people), after: (page: Page) => page.locator('.ups__more summary').first().click() },
    { name: 'somebody who calls to come', role, path, before: answering(termsOf(), people), after: press('Iemand toevoegen') },
    { name: 'nobody who comes yet', role, path, before: answering({ ...termsOf(), on: false, dates: [] }, []) },
  ];
}
