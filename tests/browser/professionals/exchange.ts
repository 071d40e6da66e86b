/** What is asked and offered, at the desk: the same neighbours each time, and no telephone numbers that are somebody's. */
import type { Page } from 'playwright-core';

import { dangerCard, lookedAfter, waitingCard } from '../../../shared-ui/testing/desk.ts';
import type { Screen } from '../every.ts';

const work = '/werk/ruwaard/vragen';
const connector = 'buurtverbinder';
const host = 'gastvrouw';

const list = (...items: unknown[]) => ({ items, next: null });
const quiet = lookedAfter();
const danger = lookedAfter({ danger: 'abuse' });
const open = lookedAfter({ state: 'open' });
const { because: _, answers: __, danger: ___, call: ____, ...offer } = waitingCard({
  kind: 'offer', id: '7d3a0000-0000-4000-8000-000000000009', title: 'Ik lees graag brieven mee', form: 'help', visibility: 'everyone', firstName: 'Marjan', state: 'open',
});
const talk = {
  id: '7d3a0000-0000-4000-8000-00000000000c', part: 'owner', item: { kind: 'ask', id: quiet.id, title: quiet.title, state: 'open', address: quiet.address },
  quiet: true, accepted: false, ended: false, helped: false, other: null, outcome: null, unread: 1, lastMessage: 'Ik help graag.', lastAt: '2026-11-21T09:00:00Z',
};
const said = (id: string, mine: boolean, text: string) => ({ id, mine, text, createdAt: '2026-11-21T09:00:00Z' });
const unanswered = waitingCard({ id: '7d3a0000-0000-4000-8000-000000000003', title: 'Wie maait mijn gras?', visibility: 'everyone', firstName: 'Toon', state: 'open', because: 'unanswered' });

const answered = waitingCard({
  id: '7d3a0000-0000-4000-8000-000000000004', title: 'Samen naar de markt', visibility: 'everyone', firstName: 'Truus', state: 'open', because: 'answered', answers: 1,
  call: { name: 'Truus', telephone: '0412 000000', email: null },
});

/** What the server would answer, by the end of the address. */
type Answers = Record<string, unknown>;
const usual: Answers = {
  '/asks/_waiting': list(dangerCard(), answered, waitingCard(), unanswered),
  '/asks': list(open),
  '/offers': list(offer),
  [`/asks/${quiet.id}`]: quiet,
  [`/asks/${quiet.id}/matches`]: { items: [{ card: offer, why: [{ code: 'same', detail: 'brief lezen' }, { code: 'time', detail: 'tue-morning' }, { code: 'near' }] }] },
  [`/asks/${quiet.id}/responses`]: list(talk),
  [`/conversations/${talk.id}/messages`]: list(said('m2', true, 'Joke vindt dat fijn.'), said('m1', false, 'Ik help graag.')),
  '/asks/_look': { danger: null, hints: [], categories: ['paperwork'] },
};

const answering = (change: Answers = {}, status = 200) => async (page: Page) => {
  const answers = { ...usual, ...change };
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/(asks|offers|conversations)/, route => {
    const path = new URL(route.request().url()).pathname.replace('/api/v1/neighbourhoods/ruwaard', '');
    const made = route.request().method() === 'POST' && path === '/asks';
    if (made) return route.fulfill({ status: 201, json: { kind: 'ask', id: quiet.id, danger: null } });
    if (status >= 400) return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/busy', title: 'x', status }) });
    return path in answers ? route.fulfill({ json: answers[path] }) : route.continue();
  });
};
const silent = async (page: Page) => {
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/(asks|offers)/, () => undefined);
};

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

async function fillIn(page: Page, title: string) {
  await page.getByLabel('Naam', { exact: true }).fill('Truus');
  await page.getByLabel('Telefoonnummer').fill('0412 000000');
  await page.getByText('Aan de balie', { exact: true }).click();
  await page.getByLabel('Wat is er nodig?').fill(title);
  await page.getByRole('button', { name: 'Plaats de vraag' }).click();
}

const asked = `${work}/vraag/${quiet.id}`;

export const exchangeScreens: Screen[] = [
  { name: 'what is asked and waits', role: connector, path: work, before: answering() },
  { name: 'nothing asked that waits', role: connector, path: work, before: answering({ '/asks/_waiting': list() }) },
  { name: 'what is asked when it fails', role: connector, path: work, before: answering({}, 503) },
  { name: 'what is asked that is coming', role: connector, path: work, before: silent, waiting: true },
  { name: 'an ask that is refused', role: connector, path: work, before: answering(), after: press(/^Weigeren/) },
  { name: 'a quiet ask', role: connector, path: asked, before: answering() },
  { name: 'an ask that speaks of danger', role: connector, path: asked, before: answering({ [`/asks/${quiet.id}`]: danger }) },
  { name: 'an ask for a moderator', role: 'moderator', path: asked, before: answering({ [`/asks/${quiet.id}`]: lookedAfter({ asker: null, mayEdit: false }) }) },
  { name: 'an ask with somebody who answered', role: connector, path: asked, before: answering({ [`/asks/${quiet.id}`]: open }), after: press(/^Lees/) },
  { name: 'what was entered for others', role: host, path: `${work}/voor-anderen`, before: answering() },
  { name: 'nothing entered for others', role: host, path: `${work}/voor-anderen`, before: answering({ '/asks': list(), '/offers': list() }) },
  { name: 'entering for somebody else', role: host, path: `${work}/nieuw` },
  { name: 'entering with all that can be told', role: host, path: `${work}/nieuw`, after: page => page.getByText('Meer vertellen').click() },
  { name: 'entering with something missing', role: host, path: `${work}/nieuw`, after: press('Plaats de vraag') },
  {
    name: 'entering danger',
    role: host,
    path: `${work}/nieuw`,
    before: answering({ '/asks/_look': { danger: 'suicide', hints: [], categories: [] } }),
    after: async page => {
      await fillIn(page, 'Ik kan niet meer');
      await page.getByRole('heading', { name: 'Dit gaat over zelfdoding' }).waitFor();
    },
  },
  {
    name: 'the slip of what was entered',
    role: host,
    path: `${work}/nieuw`,
    before: answering(),
    after: async page => {
      await fillIn(page, 'Een lift naar het ziekenhuis');
      await page.getByRole('button', { name: 'Print het briefje' }).waitFor();
    },
  },
];
