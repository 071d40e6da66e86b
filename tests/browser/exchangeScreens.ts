/** The residents' screens of asking, offering and talking, with neighbours that are always the same. */
import type { Page } from 'playwright-core';

import { askCard, askItem, messageOf, offerCard, signedIn, talkOf, thanksOf } from '../../shared-ui/testing/exchange.ts';
import { home, tokenOf } from './house.ts';
import type { Screen } from './every.ts';

const list = (...items: unknown[]) => ({ items, next: null });
const ask = askCard();
const talk = talkOf({ unread: 1 });
const own = { mine: true, mayEdit: true };
const helped = { ...talk, unread: 0, helped: true, outcome: 'helped' };
const thanks = (id: string, text: string, from: string | null, to: string | null) => ({ id, text, category: 'transport', from, to, publishedAt: '2026-11-28T12:00:00Z' });

/** What the server would answer, by the end of the address. */
type Answers = Record<string, unknown>;
const usual: Answers = {
  '/asks': list(ask, askCard({ id: 'q', visibility: 'quiet', title: 'Hulp bij een brief', firstName: null, confirmedBy: null, address: `${home}/vragen/q` })),
  '/offers': list(offerCard()),
  [`/asks/${ask.id}`]: askItem(),
  [`/asks/${ask.id}/responses`]: list(talk),
  '/conversations': list(talk, talkOf({ id: 'e', other: null, quiet: true, accepted: false })),
  [`/conversations/${talk.id}`]: talk,
  [`/conversations/${talk.id}/messages`]: list(...[3, 2, 1].map(number => messageOf(number))),
  [`/conversations/${talk.id}/_moves`]: talk,
  '/thanks': list(
    thanks('t1', 'Wat fijn dat u met mij meeging. Zonder u was ik niet gegaan.', 'Riet', 'Ad'),
    thanks('t2', 'De kast hangt! Dank je wel.', null, null),
    thanks('t3', 'Mijn telefoon doet het weer, en nu begrijp ik ook hoe ik zelf een foto stuur. Ik heb er al drie gestuurd.', 'Fatma', 'Henk'),
  ),
  '/thanks/_mine': list(thanksOf(), thanksOf({ id: 't5', given: false, agrees: true, otherAgrees: true, public: true, text: 'De kast hangt! Dank je wel.' })),
  '/asks/_look': { danger: null, hints: [], categories: [] },
};

const answering = (change: Answers = {}) => async (page: Page) => {
  const answers = { ...usual, ...change };
  await page.route(/\/api\/v1\/neighbourhoods\/ruwaard\/(asks|offers|conversations|exchange|thanks)/, route => {
    const path = new URL(route.request().url()).pathname.replace('/api/v1/neighbourhoods/ruwaard', '');
    return path in answers ? route.fulfill({ json: answers[path] }) : route.continue();
  });
};

/** One sign-in serves all these screens. */
let token: Promise<string> | null = null;

const signedInTo = (change: Answers = {}) => async (page: Page) => {
  await page.addInitScript(() => localStorage.setItem('voordeur-signed-in', '1'));
  token ??= tokenOf('bewoner');
  const accessToken = await token;
  await page.route('**/api/v1/sessions/_refresh', route => route.fulfill({ json: { ...signedIn.body, accessToken } }));
  await answering(change)(page);
};

/** Somebody with a device, and a telephone that was not said to be theirs yet. */
const told = async (page: Page) => {
  const choice = { mail: 'now', push: true };
  const json = { message: choice, match: choice, outcome: choice, item: choice, due: choice, activity: choice, quietFrom: '22:00', quietUntil: '07:00', devices: 1, textMessages: true, telephone: '+31612345678', telephoneConfirmedAt: null, dueByText: true };
  await signedInTo()(page);
  await page.route('**/api/v1/me/notifications', route => route.fulfill({ json }));
};

const written = async (page: Page) => {
  await page.getByLabel('Wat heeft u nodig?').fill('Wie gaat met mij mee?');
  await page.getByText('Meer vertellen').click();
  await page.getByRole('button', { name: 'Bekijk mijn vraag' }).click();
};

export const exchangeScreens: Screen[] = [
  { name: 'asks and offers', path: `${home}/vraag-en-aanbod`, before: answering() },
  { name: 'nothing asked or offered', path: `${home}/vraag-en-aanbod`, before: answering({ '/asks': list(), '/offers': list() }) },
  { name: 'an ask', path: ask.address, before: answering() },
  { name: 'an ask that somebody reports', path: ask.address, before: answering(), after: page => page.getByRole('button', { name: 'Dit hoort hier niet' }).click() },
  {
    name: 'my own ask that was refused',
    path: ask.address,
    before: signedInTo({ [`/asks/${ask.id}`]: { ...askItem({ state: 'refused', stateReason: 'Dit is reclame.' }), ...own } }),
    after: page => page.getByRole('button', { name: 'Ik ben het er niet mee eens' }).click(),
  },
  { name: 'my own ask', path: ask.address, before: signedInTo({ [`/asks/${ask.id}`]: { ...askItem(), ...own } }) },
  { name: 'my own ask that waits', path: ask.address, before: signedInTo({ [`/asks/${ask.id}`]: { ...askItem({ state: 'waiting', danger: 'suicide' }), ...own } }) },
  { name: 'asking without an account', path: `${home}/vraag-stellen` },
  { name: 'asking with an account', path: `${home}/vraag-stellen`, before: signedInTo(), after: page => page.getByText('Meer vertellen').click() },
  { name: 'asking with something missing', path: `${home}/vraag-stellen`, before: signedInTo(), after: page => page.getByRole('button', { name: 'Bekijk mijn vraag' }).click() },
  {
    name: 'an ask before it is placed',
    path: `${home}/vraag-stellen`,
    before: signedInTo(),
    after: async page => {
      await written(page);
      await page.getByText('Zo zien anderen uw vraag').waitFor();
    },
  },
  {
    name: 'an ask in which danger was heard',
    path: `${home}/vraag-stellen`,
    before: signedInTo({ '/asks/_look': { danger: 'suicide', hints: [], categories: [] } }),
    after: async page => {
      await written(page);
      await page.getByText('Lees dit eerst').waitFor();
    },
  },
  { name: 'an ask that was placed', path: `${home}/vraag-stellen?geplaatst=${ask.id}`, before: signedInTo() },
  { name: 'wanting to do something', path: `${home}/aanbod-doen`, before: answering({ '/exchange/_balance': { items: [{ category: 'transport', asks: 12, offers: null }] } }) },
  { name: 'offering something', path: `${home}/aanbod-doen`, before: signedInTo(), after: page => page.getByText('Meer vertellen').click() },
  { name: 'a conversation', path: `${home}/gesprekken/${talk.id}`, before: signedInTo(), after: page => page.getByText('Bericht 3').waitFor() },
  { name: 'a conversation of which one message is reported', path: `${home}/gesprekken/${talk.id}`, before: signedInTo(), after: async page => {
    await page.getByRole('button', { name: /^Meld dit bericht van/ }).first().click();
    await page.getByText('met hooguit twee ervoor').waitFor();
  } },
  { name: 'a conversation in which I was helped', path: `${home}/gesprekken/${talk.id}`, before: signedInTo({ [`/conversations/${talk.id}`]: { ...helped, mayThank: true } }), after: page => page.getByLabel('Een paar woorden voor Ad').waitFor() },
  {
    name: 'thanks in which danger was heard',
    path: `${home}/gesprekken/${talk.id}`,
    before: signedInTo({ [`/conversations/${talk.id}`]: { ...helped, mayThank: true }, '/asks/_look': { danger: 'violence', hints: [], categories: [] } }),
    after: async page => {
      await page.getByLabel('Een paar woorden voor Ad').fill('Dank je wel.');
      await page.getByRole('button', { name: 'Stuur mijn bedankje' }).click();
      await page.getByText('Heeft u nu hulp nodig?').waitFor();
    },
  },
  { name: 'a conversation with thanks', path: `${home}/gesprekken/${talk.id}`, before: signedInTo({ [`/conversations/${talk.id}`]: { ...helped, thanks: thanksOf({ otherAgrees: true }) } }), after: page => page.getByText('Dit mag op de site').waitFor() },
  { name: 'a conversation with thanks that were taken off', path: `${home}/gesprekken/${talk.id}`, before: signedInTo({ [`/conversations/${talk.id}`]: { ...helped, thanks: thanksOf({ mayAgree: false, refusedReason: 'Er staat een naam van iemand anders in.' }) } }), after: page => page.getByText('Een moderator haalde').waitFor() },
  { name: 'a conversation of others', path: `${home}/gesprekken/${talk.id}` },
  { name: 'my place with what I asked', path: `${home}/mijn`, before: signedInTo(), after: page => page.getByText('Mijn gesprekken').waitFor() },
  {
    name: 'notifications on this device',
    path: `${home}/mijn`,
    before: told,
    after: async page => {
      await page.getByText('Meldingen op dit apparaat').click();
      await page.getByText('U ziet het op dit apparaat').waitFor();
    },
  },
  {
    name: 'what somebody wants to be told',
    path: `${home}/mijn`,
    before: told,
    after: async page => {
      await page.getByText('Wat wij u sturen').click();
      await page.getByRole('button', { name: 'Bewaar mijn keuze' }).waitFor();
      await page.getByText('Straten: alles').waitFor();
    },
  },
];
