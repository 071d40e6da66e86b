import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../../../shared-ui/testing/desk';
import { concernRules } from '../../../../../shared-ui/testing/moderation';
import { visit, type Answers } from '../../../../../shared-ui/testing/visit';
import { Rules } from './Rules';
import { withWord } from './ShippedRules';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../../frame/*.ftl', { import: 'default' }),
];
const [own] = concernRules.own;
const open = (answers: Answers = {}) =>
  visit(Rules, { text, answers: { ...signedInAs('moderator'), 'GET /concern-rules': { body: concernRules }, ...answers } });

describe('The rules about danger', () => {
  it('are there to read: the own ones, and those that came along', async () => {
    await open();
    expect(await screen.findByRole('rowheader', { name: 'hij staat weer voor de deur' })).toBeTruthy();
    expect(screen.getByText('wil niet meer leven')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.type(screen.getByRole('searchbox'), 'slaat{Enter}');
    expect(screen.queryByText('wil niet meer leven')).toBeNull();
    expect(screen.getByText('Eén regel.')).toBeTruthy();
  });

  it('are switched off without being erased', async () => {
    const one = `/concern-rules/${own?.id}`;
    const { asked } = await open({ [`GET ${one}`]: { body: own }, [`PATCH ${one}`]: { body: { ...own, on: false } } });
    await user.click(await screen.findByRole('button', { name: /^Zet uit hij staat/ }));
    await waitFor(() => expect(asked).toContainEqual({ line: `PATCH ${one}`, body: { on: false } }));
  });

  it('get one more, and say what is wrong with one that cannot be read', async () => {
    const wrong = { type: '/problems/invalid', title: 'x', status: 400, errors: [{ pointer: '/phrase', code: 'invalid' }] };
    const { asked } = await open({ 'POST /concern-rules': { status: 400, body: wrong } });
    await user.type(await screen.findByLabelText('De woorden'), 'Hij + ');
    await user.selectOptions(screen.getByLabelText('Waarover'), 'abuse');
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    expect((await screen.findAllByText(/Zo kunnen we deze regel niet lezen/)).length).toBeGreaterThan(0);
    expect(asked).toContainEqual({ line: 'POST /concern-rules', body: { kind: 'abuse', phrase: 'hij +' } });
    expect(await faultsOfPage()).toEqual([]);
  });

  it('are tried on a sentence', async () => {
    await open({ 'POST /asks/_look': { body: { danger: 'violence', hints: [], categories: [] } } });
    await user.type(await screen.findByLabelText('Een zin zoals iemand hem zou typen'), 'Hij slaat me');
    await user.click(screen.getByRole('button', { name: 'Lees deze zin' }));
    expect(await screen.findByText('Dit gaat over gevaar: Geweld')).toBeTruthy();
  });

  it('that came along are found by a word, those about danger before what serves them', () => {
    expect(withWord(concernRules.shipped, '').map(({ kind }) => kind)).toEqual(['suicide', 'violence', 'list']);
    expect(withWord(concernRules.shipped, ' SLAAT ')).toHaveLength(1);
  });
});
