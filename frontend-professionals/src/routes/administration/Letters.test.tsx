import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../../shared-ui/testing/desk';
import { deadLetters, weights } from '../../../../shared-ui/testing/moderation';
import { visit } from '../../../../shared-ui/testing/visit';
import { Letters } from './Letters';
import { reasonText } from './letterWords';
import { effectOf, heaviestFirst, Weights } from './Weights';

const user = userEvent.setup();
const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../frame/*.ftl', { import: 'default' })];
const [letter] = deadLetters;

describe('Mail that did not arrive', () => {
  const list = { body: { items: deadLetters, next: null } };
  const open = () =>
    visit(Letters, { text, answers: { ...signedInAs('admin_residents'), 'GET /dead-letters': list, [`POST /dead-letters/${letter?.id}/_again`]: { status: 204, body: '' } } });

  it('says in plain words why, and is tried again where that can help', async () => {
    const { asked } = await open();
    expect(await screen.findByText('De mailserver was drie dagen niet te bereiken.')).toBeTruthy();
    expect(screen.getByText(/Dit e-mailadres bestaat niet/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Probeer opnieuw/ }));
    await waitFor(() => expect(asked.some(({ line }) => line === `POST /dead-letters/${letter?.id}/_again`)).toBe(true));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Probeer opnieuw/ })).toBeNull());
  });

  it('knows the codes of mail servers, and says so when it does not', async () => {
    await open();
    expect(reasonText('bounced 5.2.2')).toContain('vol');
    expect(reasonText('bounced 5.7.1')).toContain('weigerde');
    expect(reasonText('something-new')).toBe('Wij weten niet waarom.');
    expect(reasonText(null)).toBe('Wij weten niet waarom.');
  });
});

describe('What counts when a helper is looked for', () => {
  it('stands in a table in plain words, what speaks for it first', async () => {
    await visit(Weights, { text, answers: { ...signedInAs('admin_residents'), 'GET /exchange/_weights': { body: weights } } });
    const names = (await screen.findAllByRole('rowheader')).map(one => one.textContent);
    expect(names[0]).toContain('precies dit');
    expect(names[3]).toBe('Iets wat er later bijkwam');
    expect(await faultsOfPage()).toEqual([]);
    expect(heaviestFirst(weights.items).map(({ name }) => name)).toEqual(['same', 'near', 'no-time', 'newer']);
    expect(effectOf(-0.8, 1)).toBe('weight-against-much');
    expect(effectOf(0.05, 1)).toBe('weight-for-little');
  });
});
