/** Reports, rules, mail that did not arrive, what counts and what is missing, each with the same contents every time. */
import type { Page } from 'playwright-core';

import { balance, concernRules, conversationReport, counts, deadLetters, messageReport, objection, report, weights } from '../../../shared-ui/testing/moderation.ts';
import type { Screen } from '../every.ts';

const work = '/werk/ruwaard';
const moderator = 'moderator';
const administrator = 'beheer-bewoners';

const list = (...items: unknown[]) => ({ items, next: null });
const decided = [
  report({ outcome: 'refused', decision: 'Dit is reclame of verkoop.', decidedAt: '2026-11-21T09:00:00Z' }),
  { ...objection(), outcome: 'restored', decision: 'U heeft gelijk: het past hier wel.', decidedAt: '2026-11-22T09:00:00Z' },
];

/** What the server would answer, by the end of the address. */
const usual: Record<string, unknown> = {
  reports: list(report(), objection(), conversationReport(), messageReport()),
  'reports?decided': list(...decided),
  'reports/_count': counts,
  'concern-rules': concernRules,
  'asks/_look': { danger: 'violence', hints: [], categories: [] },
  'dead-letters': list(...deadLetters),
  'exchange/_weights': weights,
  'exchange/_balance': balance,
};

const addresses = /\/api\/v1\/neighbourhoods\/ruwaard\/(reports|concern-rules|asks\/_look|dead-letters|exchange)/;

const answering = (change: Record<string, unknown> = {}, status = 200) => async (page: Page) => {
  const answers = { ...usual, ...change };
  await page.route(addresses, route => {
    const { pathname, searchParams } = new URL(route.request().url());
    const path = pathname.replace('/api/v1/neighbourhoods/ruwaard/', '') + (searchParams.has('decided') ? '?decided' : '');
    if (status >= 400) return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/busy', title: 'x', status }) });
    return path in answers ? route.fulfill({ json: answers[path] }) : route.continue();
  });
};
const silent = async (page: Page) => {
  await page.route(addresses, () => undefined);
};

async function open(page: Page, title: string, outcome: string) {
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('radio', { name: outcome }).check();
}

export const moderationScreens: Screen[] = [
  { name: 'the reports', role: moderator, path: `${work}/meldingen`, before: answering() },
  { name: 'no reports', role: moderator, path: `${work}/meldingen`, before: answering({ reports: list() }) },
  { name: 'the reports when they fail', role: moderator, path: `${work}/meldingen`, before: answering({}, 503) },
  { name: 'the reports that are coming', role: moderator, path: `${work}/meldingen`, before: silent, waiting: true },
  {
    name: 'a report without a decision',
    role: moderator,
    path: `${work}/meldingen`,
    before: answering(),
    after: async page => {
      await open(page, 'Wie wil mijn taarten proeven?', 'Gaat eraf');
      await page.getByRole('button', { name: 'Besluit' }).click();
    },
  },
  { name: 'an objection', role: moderator, path: `${work}/meldingen`, before: answering(), after: page => open(page, 'Bijles wiskunde', 'Komt terug') },
  { name: 'a conversation that was reported', role: moderator, path: `${work}/meldingen`, before: answering(), after: page => page.getByRole('button', { name: 'Een lift naar het ziekenhuis' }).click() },
  { name: 'a message that was reported', role: moderator, path: `${work}/meldingen`, before: answering(), after: page => page.getByRole('button', { name: 'Samen naar de markt' }).click() },
  { name: 'what was decided about reports', role: moderator, path: `${work}/meldingen/besloten`, before: answering() },
  { name: 'nothing decided about reports', role: moderator, path: `${work}/meldingen/besloten`, before: answering({ 'reports?decided': list() }) },
  {
    name: 'the rules about danger',
    role: moderator,
    path: `${work}/regels`,
    before: answering(),
    after: async page => {
      await page.getByText('Hoe schrijft u een regel?').click();
      await page.getByLabel('Een zin zoals iemand hem zou typen').fill('Hij slaat me');
      await page.getByRole('button', { name: 'Lees deze zin' }).click();
      await page.getByRole('region', { name: 'Probeer een zin' }).getByText('Dit gaat over gevaar: Geweld').waitFor();
    },
  },
  { name: 'the rules about danger that really came along', role: administrator, path: `${work}/regels` },
  { name: 'what is missing of asks and helpers', role: 'buurtverbinder', path: `${work}/vragen/balans`, before: answering() },
  { name: 'asks and helpers as they really are', role: 'gastvrouw', path: `${work}/vragen/balans` },
  { name: 'too little asked to count', role: 'gastvrouw', path: `${work}/vragen/balans`, before: answering({ 'exchange/_balance': { items: [] } }) },
  { name: 'mail that did not arrive', role: administrator, path: `${work}/beheer/mail`, before: answering() },
  { name: 'mail that all arrived', role: administrator, path: `${work}/beheer/mail`, before: answering({ 'dead-letters': list() }) },
  { name: 'what counts when a helper is looked for', role: administrator, path: `${work}/beheer/wie-past` },
];
