import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { codesText } from 'shared-ui/i18n/shared';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { cardOf } from '../../../../shared-ui/testing/items';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Own } from './Own';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../show/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
  codesText,
];
const id = '40000000-0000-4000-8000-000000000001';
const place = { id: '40000000-0000-4000-8000-000000000008', name: 'De Haard' };
const { confirmedAt, confirmedBy, dueAt, doubtfulAt, demonstration } = cardOf();
const profile = {
  id, name: 'Joris', jobTitle: null, organisation: { id: '40000000-0000-4000-8000-000000000009', name: 'ONS welzijn' }, themes: [], expertise: null, areas: [], streets: [], days: [],
  languages: ['nl'], telephone: null, email: null, absentUntil: null, absent: false, replacedBy: null, shownToResidents: true, walkInFor: 'Geld',
  walkInTimes: 'dinsdag van tien tot twaalf', walkInPlace: place.id, walkInHours: [], walkInExceptions: [], mine: true, mayRemove: true, mayEdit: true,
  confirmedAt, confirmedBy, confirmedHow: 'owner', dueAt, doubtfulAt, changedAt: confirmedAt, archivedAt: null, archivedReason: null, demonstration,
};
const none = { body: { items: [], next: null } };
const answers: Answers = {
  'GET /colleagues/_mine': { body: profile }, 'GET /colleagues': none, 'GET /categories': none, 'GET /organisations': { body: { items: [profile.organisation], next: null } },
  'GET /places': { body: { items: [place], next: null } }, [`PATCH /colleagues/${id}`]: { body: profile },
};

beforeEach(() => localStorage.clear());

describe('When residents can walk in', () => {
  it('is put in days and times, after which the words go', async () => {
    const { asked } = await visit(Own, { text, answers });
    expect(await screen.findByText(/U schreef eerder: .*dinsdag van tien tot twaalf/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Zet er inlooptijden bij' }));
    expect(screen.getByRole('group', { name: 'Inlooptijden 1' }).contains(document.activeElement)).toBe(true);
    await user.click(within(screen.getByRole('group', { name: 'Inlooptijden 1' })).getByRole('checkbox', { name: 'dinsdag' }));
    await user.type(screen.getByLabelText('Van'), '10:00');
    await user.type(screen.getByLabelText('Tot'), '12:00');
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(asked.some(({ line }) => line.startsWith('PATCH'))).toBe(true));
    expect(asked.find(({ line }) => line.startsWith('PATCH'))?.body).toEqual({
      walkInTimes: null,
      walkInHours: [{ frequency: 'weekly', interval: 1, byDay: ['TU'], opens: '10:00', closes: '12:00', from: null, until: null, place: null, note: null }],
    });
  });

  it('leaves the focus in the form when a row is taken away', async () => {
    await visit(Own, { text, answers });
    await user.click(await screen.findByRole('button', { name: 'Zet er inlooptijden bij' }));
    await user.click(screen.getByRole('button', { name: 'Haal inlooptijden 1 weg' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Zet er inlooptijden bij' }));
  });
});
