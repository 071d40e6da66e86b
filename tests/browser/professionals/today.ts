/** The start of the day in every state, also those that only a bad day has. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';

const path = '/werk/ruwaard/vandaag';
const today = /\/ruwaard\/today(\?|$)/;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+/, '');
const id = (n: number) => `5f0e9b3c-5a0c-4f0e-9b3c-00000000000${n}`;

const empty = {
  due: [], areas: [], questions: [], asks: [], sources: [], imports: [], magazine: null, programme: [], share: null, since: ago(1), news: [],
};
const due = (n: number, kind: string, title: string, more: object = {}) => ({
  kind, id: id(n), title, version: '1', mine: true, confirmedAt: ago(200), confirmedBy: 'De Haard', dueAt: ago(20), doubtfulAt: ago(6), demonstration: true, report: null, ...more,
});
const question = (n: number, title: string, why: string) => ({
  id: id(n), title, text: null, themes: [], area: null, author: 'Marloes Smits', answers: 0, state: 'unanswered', passedAt: null, raisedAt: null,
  createdAt: ago(2), demonstration: true, address: `/werk/ruwaard/vraagbaak/${id(n)}`, why,
});

/** A Monday after the holidays: everything waits. */
export const busy = {
  ...empty,
  due: [
    due(1, 'activity', 'Taalcafé', { report: { code: 'other-time', note: 'Het begint om elf uur.', at: ago(1) } }),
    due(2, 'service', 'Spreekuur van het wijkteam voor iedereen met een vraag over geld, werk, opvoeden of wonen'),
    due(3, 'knowledge_item', 'Gratis fietsen'),
    due(4, 'colleague', 'Joris de Wit'),
  ],
  areas: [{ cbsCode: 'BU08280602', name: 'Dichtersbuurt' }],
  questions: [question(5, 'Wie kent een tolk Tigrinya die mee kan naar de huisarts?', 'waiting'), question(6, 'Waar kan iemand een fiets krijgen?', 'mine')],
  asks: [
    {
      kind: 'ask', id: id(7), title: 'Wie gaat met mij mee naar het ziekenhuis?', text: null, category: 'transport', when: 'dinsdag, half tien', times: [],
      area: { cbsCode: 'BU08280602', name: 'Dichtersbuurt' }, street: null, languages: [], visibility: 'everyone', firstName: 'Riet', organisation: null, form: null,
      pausedUntil: null, state: 'open', new: false, picture: null, publishedAt: ago(9), confirmedAt: ago(9), confirmedBy: 'Riet', dueAt: ago(-5), doubtfulAt: ago(-19),
      demonstration: true, address: '/ruwaard/vragen/x',
    },
  ],
  sources: ['Harmonie Sint Jan', 'Wandelingen op zondag'],
  imports: [{ id: id(8), title: null, status: 'previewed', createdAt: ago(3) }],
  share: { own: false, share: 97, visible: 322, confirmed: 312, doubtful: 4, dueWeek: 3, answerDays: 2, lastWeek: 96 },
  news: [{ kind: 'activity', count: 100, items: [{ id: id(1), title: 'Taalcafé' }] }, { kind: 'knowledge_item', count: 1, items: [{ id: id(3), title: 'Gratis fietsen' }] }],
};
const magazine = () => {
  const deadlineDate = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + 6 * 86_400_000);
  return { ...empty, questions: null, asks: null, share: { ...busy.share, own: true }, magazine: { name: 'De Rucreant', deadlineDate, missing: ['Koffie-inloop'] } };
};

const saying = (json: () => object) => async (page: Page) => page.route(today, route => route.fulfill({ json: json() }));
const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** What was stopped is not really there. */
const stopping = async (page: Page) => {
  await saying(() => busy)(page);
  await page.route(/\/(activities|services)\/5f0e9b3c[^/]*$/, route => (route.request().method() === 'DELETE' ? route.fulfill({ status: 204 }) : route.continue()));
};
const failing = (page: Page) =>
  page.route(today, route => route.fulfill({ status: 503, contentType: 'application/problem+json', json: { type: '/problems/busy', title: 'x', status: 503, detail: 'x', instance: 'urn:uuid:0' } }));
const silent = (page: Page) => page.route(today, () => undefined);

const role = 'beroepskracht';
export const todayScreens: Screen[] = [
  { name: 'today', role, path },
  { name: 'today when everything waits', role, path, before: saying(() => busy) },
  { name: 'today with an answer begun', role, path, before: saying(() => busy), after: press(/^Antwoord/) },
  { name: 'today with a response begun', role, path, before: saying(() => busy), after: press(/^Reageer/) },
  { name: 'today with something stopped', role, path, before: stopping, after: press(/^Stopt/) },
  { name: 'today of an organiser', role: 'organisator', path, before: saying(magazine), after: async page => void (await page.getByRole('link', { name: 'De Rucreant sluit over 6 dagen', exact: true }).waitFor()) },
  { name: 'today with nothing on', role, path, before: saying(() => empty) },
  { name: 'today when it fails', role, path, before: failing },
  { name: 'today that is coming', role, path, before: silent, waiting: true },
];
