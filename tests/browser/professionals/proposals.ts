/** What people miss on the site, at the desk. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';

const proposal = (number: number, more: object = {}) => ({
  id: `30000000-0000-4000-8000-00000000000${number}`, kind: 'activity', what: 'Koffie voor vaders', when: 'elke zaterdag om tien uur', place: 'De Haard', telephone: '0412 00 00 11', email: null, name: null, consent: null,
  createdAt: '2026-01-10T09:00:00Z', outcome: null, reason: null, address: null, toldAt: null, version: 1, ...more,
});
const list = [
  proposal(1),
  proposal(2, { kind: 'place', what: 'De speeltuin aan de Zandkreek', when: null, telephone: null, email: 'anna@buurt.example' }),
  proposal(4, { what: 'Sjoelen', telephone: null, name: 'Toon', consent: 'aan de balie' }),
  proposal(3, { what: 'Zingen', outcome: 'declined', reason: 'Dit staat al op de site.' }),
];
const answering = (items: unknown[]) => async (page: Page) => {
  await page.route(/\/ruwaard\/proposals\?/, route => route.fulfill({ json: { items, next: null } }));
  await page.route(/\/ruwaard\/proposals\/[0-9a-f-]+$/, route => route.fulfill({ json: list[0], headers: { ETag: '"1"' } }));
};

export const proposalScreens: Screen[] = [
  { name: 'the proposals', role: 'gastvrouw', path: '/werk/ruwaard/voorstellen', before: answering(list) },
  { name: 'a proposal that is declined', role: 'gastvrouw', path: '/werk/ruwaard/voorstellen', before: answering(list), after: page => page.getByRole('button', { name: 'Niet op de site' }).first().click() },
  { name: 'no proposals', role: 'gastvrouw', path: '/werk/ruwaard/voorstellen', before: answering([]) },
  { name: 'an activity of a proposal', role: 'gastvrouw', path: `/werk/ruwaard/activiteiten/nieuw?voorstel=${proposal(1).id}`, before: answering(list), after: page => page.getByText('Koffie voor vaders').first().waitFor() },
];
