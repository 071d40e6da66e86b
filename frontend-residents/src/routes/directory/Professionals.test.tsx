import { screen } from '@testing-library/preact';
import type { Professional } from 'shared-ui/api/contract.gen';
import { today } from 'shared-ui/i18n/moments';
import { codesText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { cardOf } from '../../../../shared-ui/testing/items';
import { visit } from '../../../../shared-ui/testing/visit';
import { Directory } from './Directory';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../show/text/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
  codesText,
];
const id = (n: number) => `3f9c0000-0000-4000-8000-00000000000${String(n)}`;
const { confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration } = cardOf();
const placeOf = (n: number, name: string) => ({ id: id(n), name, streetAddress: null, latitude: null, longitude: null, approximate: true, wheelchair: 'yes' as const });
const haard = placeOf(8, 'De Haard');
const library = placeOf(9, 'De Iemhof');
const row = { frequency: 'weekly' as const, interval: 1, byDay: ['TU'], opens: '10:00', closes: '12:00', from: null, until: null, place: null, note: null };
const joris: Professional = {
  id: id(1), name: 'Joris', jobTitle: 'Sociaal werker', organisation: null, walkInFor: 'Geld', walkInTimes: 'dinsdag 10.00–12.00', walkInHours: [row],
  walkInExceptions: [], next: null, holidays: [], place: haard, placeAddress: '/ruwaard/plekken/haard', otherPlaces: [], languages: ['nl'],
  absentUntil: null, replacedBy: null, confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration,
};
const list = (...items: Professional[]) => visit(Directory, { text, answers: { 'GET /professionals': { body: { items, next: null } } } });

describe('Who is there for residents', () => {
  beforeEach(() => window.history.replaceState({}, '', '/ruwaard/wie-is-er'));

  it('says when one can come first, where that is, and when it is as a rule', async () => {
    const next = { start: `${today()}T11:00:00Z`, end: `${today()}T12:00:00Z`, place: library, placeAddress: '/ruwaard/plekken/iemhof' };
    await list({ ...joris, walkInHours: [row, { ...row, byDay: ['TH'], place: library.id }], otherPlaces: [library], next });
    expect((await screen.findByText(/^Vandaag 1[23]\.00 tot/)).tagName).toBe('B');
    expect(screen.getByRole('link', { name: 'De Iemhof' }).getAttribute('href')).toBe('/ruwaard/plekken/iemhof');
    expect(screen.getByText('Dinsdag 10.00 tot 12.00')).toBeTruthy();
    expect(screen.getByText('Donderdag 10.00 tot 12.00, De Iemhof')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('tells a public holiday, another day, and who stands in', async () => {
    await list({
      ...joris, absentUntil: '2999-01-04', replacedBy: { id: id(2), name: 'Agnieszka' }, holidays: ['2999-12-25'],
      walkInExceptions: [{ date: '2999-12-31', until: null, opens: null, closes: null, note: 'cursus' }],
    });
    expect(await screen.findByText('Niet op woensdag 25 december 2999: dat is een feestdag.')).toBeTruthy();
    expect(screen.getByText('31 december 2999: dicht (cursus)')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Agnieszka vervangt.' }).getAttribute('href')).toBe(`#${id(2)}`);
  });

  it('shows what stands in words as it was written', async () => {
    await list({ ...joris, walkInHours: [], walkInTimes: 'dinsdag van tien tot twaalf' });
    expect(await screen.findByText('dinsdag van tien tot twaalf')).toBeTruthy();
  });
});
