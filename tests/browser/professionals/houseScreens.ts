/** The screens on which administrators set up the house. */
import type { Page } from 'playwright-core';

import type { Screen } from './screens.ts';

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
  { name: 'what administrators changed', role, path: `${work}/veranderingen`, before: listed(changes) },
  { name: 'nothing that changed', role, path: `${work}/veranderingen`, before: listed([]) },
];
