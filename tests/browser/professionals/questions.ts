/** The Vraagbaak, with what is always the same in it. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';

const work = '/werk/ruwaard/vraagbaak';
const role = 'beroepskracht';
/** Of the seed. */
const asked = '9c1f0003-3a52-4d0e-8b51-0c3f1d0a0003';
const solved = '9c1f0004-3a52-4d0e-8b51-0c3f1d0a0004';
const known = '9c1f2003-3a52-4d0e-8b51-0c3f1d0a0003';

const lists = /\/ruwaard\/(questions|questions\/_waiting|knowledge-items)(\?|$)/;
const nothing = async (page: Page) => {
  await page.route(lists, route => (route.request().method() === 'GET' ? route.fulfill({ json: { items: [], next: null } }) : route.continue()));
};
/** What the neighbourhood has cannot be looked for. */
const lookless = async (page: Page) => {
  const body = JSON.stringify({ type: '/problems/busy', title: 'x', status: 503, detail: 'x', instance: 'urn:uuid:0' });
  await page.route(/provisions\/_look/, route => route.fulfill({ status: 503, contentType: 'application/problem+json', body }));
};
const seeAll = async (page: Page) => {
  await page.getByRole('button', { name: /^Toon nog/ }).click();
  await page.getByRole('heading', { name: 'Voor één persoon' }).waitFor();
  await page.getByRole('button', { name: /^Dit kies ik/ }).first().click();
  await page.getByRole('button', { name: /^Gekozen/ }).waitFor();
};
const breaking = async (page: Page) => {
  const body = JSON.stringify({ type: '/problems/busy', title: 'x', status: 503, detail: 'x', instance: 'urn:uuid:0' });
  await page.route(lists, route => route.fulfill({ status: 503, contentType: 'application/problem+json', body }));
};

export async function typeName(page: Page) {
  await page.getByLabel('Uw vraag in één zin').fill('Wie helpt met een brief van de Belastingdienst?');
  await page.getByLabel('Wat moeten collega\'s nog weten?').fill('Het gaat om Kees van der Heijden.');
  await page.getByText('Dit lijkt de naam van iemand:').waitFor();
  await page.getByText('Lijkt dit erop?').waitFor();
  await page.getByText('Dit is er al in de wijk').waitFor();
  await page.getByText('Past bij: Papieren en formulieren').first().waitFor();
}

export const questionScreens: Screen[] = [
  { name: 'the questions of colleagues', role, path: work },
  { name: 'no questions of colleagues', role, path: work, before: nothing },
  { name: 'questions that cannot be had', role, path: work, before: breaking },
  { name: 'a question to colleagues', role, path: `${work}/nieuw` },
  { name: 'a question with the name of a resident', role, path: `${work}/nieuw`, after: typeName },
  { name: 'a question with its answers', role, path: `${work}/${asked}` },
  { name: 'a question with all that is here for it', role, path: `${work}/${solved}`, after: seeAll },
  { name: 'a question for which what is here cannot be had', role, path: `${work}/${solved}`, before: lookless },
  { name: 'the themes that somebody follows', role, path: `${work}/themas` },
  { name: 'the knowledge of colleagues', role, path: `${work}/kennis` },
  { name: 'no knowledge of colleagues', role, path: `${work}/kennis`, before: nothing },
  { name: 'knowledge', role, path: `${work}/kennis/${known}` },
  { name: 'knowledge that is changed', role, path: `${work}/kennis/${known}/aanpassen` },
];
