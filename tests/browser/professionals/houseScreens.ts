/** The screens on which administrators set up the house. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';

const work = '/werk/ruwaard/beheer';
const role = 'beheer-bewoners';

const change = (more: object) => ({
  id: crypto.randomUUID(),
  at: '2026-11-20T10:00:00Z',
  by: 'Els van den Berg',
  part: 'shared',
  kind: 'category',
  item: crypto.randomUUID(),
  name: 'Samen lezen',
  differences: [{ field: 'name', before: 'Lezen', after: 'Samen lezen' }],
  undoes: null,
  undone: false,
  ...more,
});
const changes = [
  change({}),
  change({ part: 'residents', kind: 'module', item: 'exchange', name: 'exchange', differences: [{ field: 'on', before: 'true', after: 'false' }] }),
  change({ part: 'professionals', kind: 'text', item: 'gate-title', name: 'gate-title', differences: [{ field: 'nl', before: '', after: 'Alleen voor wie hier werkt' }], by: null }),
  change({ kind: 'look', name: '', undone: true, differences: ['door', 'door-2', 'night-ground'].map(field => ({ field, before: '#17433b', after: '#1d3f7c' })) }),
  change({ kind: 'term', item: 'series', name: 'series', undoes: crypto.randomUUID(), differences: [{ field: 'seasons', before: '09-01', after: '09-01, 01-05' }] }),
];
const field = (more: object) => ({
  id: crypto.randomUUID(),
  kind: 'activity',
  slug: 'lift',
  type: 'line',
  name: 'Hoe komt iemand met een rolstoel boven?',
  nameEn: 'How does somebody in a wheelchair come up?',
  hint: null,
  options: [],
  public: true,
  ordinal: 1,
  archivedAt: null,
  changedBy: 'Els van den Berg',
  changedAt: '2026-11-20T10:00:00Z',
  ...more,
});
const types = ['line', 'text', 'number', 'flag', 'date', 'link'].map((type, at) => field({ slug: type, type, name: `Een eigen veld: ${type}`, ordinal: at }));
const fields = [...types, field({ slug: 'where', type: 'choice', name: 'Waar staat de koffie?', options: ['links', 'rechts'], public: false }), field({ slug: 'old', name: 'Oud veld', archivedAt: '2026-11-20T10:00:00Z' })];
const asked = (items: object[]) => async (page: Page) => {
  await page.route(/\/extra-fields(\?|$)/, route => route.fulfill({ json: { items, next: null } }));
};
/** Somebody else saved while the form was open. */
export const overtaken = async (page: Page) => {
  let refused = false;
  await asked(fields.slice(0, 7))(page);
  await page.route(/\/activities\/[0-9a-f-]{36}$/, async route => {
    if (route.request().method() === 'PATCH') {
      refused = true;
      return route.fulfill({ status: 412, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/stale', title: 'x', status: 412 }) });
    }
    const reply = await route.fetch();
    const item = (await reply.json()) as object;
    return route.fulfill({ response: reply, json: { ...item, ...(refused ? { summary: 'Wat de ander ervan maakte, en dat is een hele zin.', url: 'https://voorbeeld.nl' } : {}) } });
  });
};
export const saveAnyway = async (page: Page) => {
  await page.getByLabel('In één zin').fill('Wat ik ervan maakte.');
  await page.getByLabel('Een eigen veld: line').fill('Met de lift naast de deur.');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.locator('#stale').waitFor();
};
const listed = (items: object[]) => async (page: Page) => {
  await page.route(/\/setting-changes(\?|$)/, route => route.fulfill({ json: { items, next: null } }));
};
const broken = (noun: string) => async (page: Page) => {
  const problem = JSON.stringify({ type: '/problems/busy', title: 'x', status: 503, detail: 'x', instance: 'urn:uuid:0' });
  await page.route(new RegExp(`/${noun}(\\?|$)`), route => route.fulfill({ status: 503, contentType: 'application/problem+json', body: problem }));
};

export const houseScreens: Screen[] = [
  { name: 'the name and place of a module', role, path: work, after: page => page.getByRole('button', { name: /^Naam en plaats/ }).first().click() },
  { name: 'the look', role, path: `${work}/uiterlijk` },
  { name: 'a look that cannot be read', role, path: `${work}/uiterlijk`, after: page => page.getByLabel('Rand van een knop', { exact: true }).fill('#eeeeee') },
  { name: 'a look that does not come', role, path: `${work}/uiterlijk`, before: broken('look') },
  { name: 'the own texts', role, path: `${work}/teksten`, after: page => page.getByRole('button', { name: 'De grote vraag bovenaan' }).click() },
  { name: 'the own fields', role: 'beheer-beroepskrachten', path: `${work}/velden`, before: asked(fields), after: page => page.getByRole('button', { name: 'Oud veld' }).click() },
  { name: 'a new own field', role: 'beheer-beroepskrachten', path: `${work}/velden`, before: asked([]), after: async page => {
    await page.getByRole('button', { name: 'Nieuw veld' }).click();
    await page.getByLabel('Wat kan erin?').selectOption('choice');
  } },
  { name: 'own fields that do not come', role, path: `${work}/velden`, before: broken('extra-fields') },
  { name: 'the neighbourhoods', role: 'operator', path: '/werk/ruwaard/wijken', after: page => page.getByRole('button', { name: 'Nieuwe wijk' }).click() },
  { name: 'an operator elsewhere', role: 'operator', path: '/werk/ruwaard/activiteiten' },
  { name: 'what administrators changed', role, path: `${work}/veranderingen`, before: listed(changes) },
  { name: 'nothing that changed', role, path: `${work}/veranderingen`, before: listed([]) },
];
