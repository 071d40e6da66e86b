/** What is given to a resident, in every state. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';

const path = '/werk/ruwaard/meegeven';
const role = 'beroepskracht';
const id = '40000000-0000-4000-8000-000000000001';
const other = '40000000-0000-4000-8000-000000000002';

/** Two lie ready, of which one is not on the site any more. */
const ready = async (page: Page) => {
  await page.addInitScript(
    given => sessionStorage.setItem('voordeur-to-give', given),
    JSON.stringify({ ruwaard: [{ reference: `activity:${id}`, title: 'Koffie-inloop' }, { reference: `place:${other}`, title: 'De oude zaal' }] }),
  );
  const lines = [
    { label: 'Wanneer', text: 'dinsdag 1 december 2026, 10.00 tot 12.00 uur\ndinsdag 8 december 2026 (gaat niet door: Ad is ziek.)' },
    { label: 'Telefoon', text: '0412 00 00 01' },
  ];
  const item = { kind: 'activity', id, title: 'Koffie-inloop', about: 'Iedereen is welkom.', address: `/ruwaard/activiteiten/${id}`, warning: 'Het is niet zeker of dit nog klopt. Bel eerst voordat u gaat.', lines };
  const slip = { gives: 'Joris de Wit (ONS welzijn) geeft u dit mee.', note: 'Zo was het op maandag 30 november 2026. Scan de code met uw telefoon.', textMessages: true, items: [item] };
  await page.route(/\/handouts\/_preview/, route => route.fulfill({ json: slip }));
};

export const handoutScreens: Screen[] = [
  { name: 'nothing to give', role, path },
  { name: 'what is ready to be given', role, path, before: ready },
  {
    name: 'what is given without being asked',
    role,
    path,
    before: ready,
    after: async page => {
      await page.getByText('Per mail', { exact: true }).click();
      await page.getByRole('button', { name: 'Verstuur de mail' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
];
