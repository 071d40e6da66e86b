import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { cardOf } from '../../../../shared-ui/testing/items';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Desk } from './Desk';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../find/*.ftl', { import: 'default' }),
  import.meta.glob('../exchange/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/who/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
];
const card = cardOf();
const date = { occurrence: '2999-12-01T09:00:00Z', start: '2999-12-01T09:00:00Z', end: '2999-12-01T11:00:00Z', closesAt: '2999-12-01T09:00:00Z', placesLeft: 0, waiting: 1, state: 'full' };
const answers: Answers = {
  'GET /_search': { body: { items: [{ kind: 'activity', start: date.start, placesLeft: 0, card }], next: null } },
  [`GET /activities/${card.id}/sign-up-terms`]: { body: { on: true, maximum: 2, guests: 0, closesHours: 0, version: '2', dates: [date] } },
  [`POST /activities/${card.id}/sign-ups`]: { status: 201, body: { state: 'waiting', place: 2, start: date.start, end: date.end } },
  [`POST /activities/${card.id}/corrections`]: { status: 201, body: { id: 'c1' } },
  'GET /organisations': { body: { items: [], next: null } },
};
const open = (change: Answers = {}) => visit(Desk, { text, answers: { ...answers, ...change } });
const posts = (asked: readonly { line: string; body: unknown }[]) => asked.filter(({ line }) => line.startsWith('POST')).map(({ body }) => body);

async function find() {
  await user.type(screen.getByRole('combobox'), 'koffie');
  await screen.findByRole('option');
  await user.keyboard('{Enter}');
}

beforeEach(() => localStorage.clear());

describe('The desk', () => {
  it('begins with a search that has the focus, and says where something is full', async () => {
    await open();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    await user.type(screen.getByRole('combobox'), 'koffie');
    expect((await screen.findByRole('option')).textContent).toContain('Vol – wachtlijst');
    expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('find-0');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('keeps no name before the person agreed, and then with how', async () => {
    const { asked } = await open();
    await find();
    await user.keyboard('a');
    await user.type(await screen.findByLabelText('Naam'), 'Truus');
    await user.click(screen.getByRole('button', { name: 'Zet op de lijst' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Kies hoe deze persoon toestemming gaf');
    expect(posts(asked)).toEqual([]);
    await user.click(screen.getByLabelText('Aan de balie'));
    await user.click(screen.getByRole('button', { name: 'Zet op de lijst' }));
    expect(await screen.findByText('U staat op de wachtlijst, op plaats 2')).toBeTruthy();
    expect(posts(asked)).toEqual([{ occurrence: date.occurrence, guests: 0, name: 'Truus', consent: 'aan de balie' }]);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('asks what it is about when that is not known yet, and goes on at once when it is', async () => {
    const { asked } = await open();
    await user.click(screen.getByRole('button', { name: 'Klopt niet' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Wat klopt er niet?'));
    await find();
    await user.click(await screen.findByLabelText('Andere tijd'));
    await user.click(screen.getByRole('button', { name: 'Geef het door' }));
    expect(await screen.findByText('U gaf door dat iets niet klopt')).toBeTruthy();
    expect(posts(asked)).toEqual([{ code: 'other-time', note: null }]);
    await user.click(screen.getByRole('button', { name: 'Volgende bezoeker' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
  });

  it('hears letters only outside fields, and not at all where they are switched off', async () => {
    await open();
    await user.type(screen.getByRole('combobox'), 'n');
    expect(screen.queryByLabelText('Wat is er te doen?')).toBeNull();
    await user.click(screen.getByRole('checkbox'));
    await user.keyboard('n');
    expect(screen.queryByLabelText('Wat is er te doen?')).toBeNull();
    await user.click(screen.getByRole('checkbox'));
    await user.keyboard('n');
    expect(await screen.findByLabelText('Wat is er te doen?')).toBeTruthy();
  });
});
