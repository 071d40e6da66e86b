/** The residents' screens of the round and of what is missing, with things to ask about that are always the same. */
import type { Page } from 'playwright-core';

import { signedIn } from '../../shared-ui/testing/exchange.ts';
import { home, tokenOf } from './house.ts';
import type { Screen } from './every.ts';

const item = (number: number, more: object = {}) => ({
  kind: 'activity', id: `10000000-0000-4000-8000-00000000000${number}`, title: 'Koffie-inloop', address: `${home}/activiteiten`, organisation: 'Stichting Wijkcentrum Ruwaard',
  telephone: '0412 00 00 27', why: 'silent', remark: null, dueAt: '2026-01-10T09:00:00Z', nextAt: '2026-12-02T09:00:00Z', allDay: false, triedAt: null, ...more,
});
const round = {
  person: '20000000-0000-4000-8000-000000000001',
  places: [
    { name: 'Wijkhuis De Haard', streetAddress: 'Brederostraat 46', items: [item(1), item(2, { title: 'Klaverjassen', why: 'correction', remark: 'De deur was dicht.', triedAt: '2026-01-12T09:00:00Z' })] },
    { name: null, streetAddress: null, items: [item(3, { kind: 'project', title: 'Buurtmoestuin', telephone: null, why: 'nobody', nextAt: null, organisation: null })] },
  ],
  leftOver: 12,
};

/** A week's work: so much at most, at as many places. */
export const fullRound = {
  ...round,
  places: Array.from({ length: 20 }, (_, at) => ({ name: `Wijkgebouw met een lange naam nummer ${at}`, streetAddress: 'Burgemeester van den Elzenstraat 112', items: [{ ...item(1, { why: 'correction', remark: 'De deur was dicht en er hing geen briefje.' }), id: `10000000-0000-4000-8000-0000000000${10 + at}` }] })),
};

const problem = (status: number) => ({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/x', title: 'x', status, detail: 'x', instance: 'urn:uuid:0' }) });
/** One sign-in serves all these screens. */
let token: Promise<string> | null = null;

const answering = (reply: object) => async (page: Page) => {
  token ??= tokenOf('buurtverbinder');
  const accessToken = await token;
  await page.addInitScript(() => localStorage.setItem('voordeur-signed-in', '1'));
  await page.route('**/api/v1/sessions/_refresh', route => route.fulfill({ json: { ...signedIn.body, accessToken } }));
  await page.route(/\/ruwaard\/round$/, route => route.fulfill(route.request().method() === 'POST' ? { status: 201, json: {} } : reply));
};
const walking = answering({ json: round });
const first = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();

export const roundScreens: Screen[] = [
  { name: 'the round', path: `${home}/rondje`, before: walking },
  { name: 'the round with another time', path: `${home}/rondje`, before: walking, after: page => first(page, 'Andere tijd').click() },
  {
    name: 'the round with answers',
    path: `${home}/rondje`,
    before: walking,
    after: async page => {
      await first(page, 'Klopt').click();
      await page.getByText('Klopt. Het is bevestigd.').waitFor();
      await first(page, 'Gestopt').click();
    },
  },
  { name: 'the round with nothing to ask', path: `${home}/rondje`, before: answering({ json: { ...round, places: [], leftOver: 0 } }) },
  { name: 'the round of a visitor', path: `${home}/rondje`, after: page => page.getByText('Meld u aan voor het rondje').waitFor() },
  { name: 'the round of no connector', path: `${home}/rondje`, before: answering(problem(403)) },
  { name: 'something is missing', path: `${home}/er-mist-iets` },
  {
    name: 'something is missing without a number',
    path: `${home}/er-mist-iets?wat=Zingen`,
    after: async page => {
      await page.getByRole('button', { name: 'Geef het door' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];
