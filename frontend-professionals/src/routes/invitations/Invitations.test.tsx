import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../../shared-ui/testing/desk';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Invitations } from './Invitations';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../show/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const made = { id: 'i1', street: 'Händelstraat', code: 'KFT72MXQ', by: 'Toon', createdAt: '2026-11-20T09:00:00Z', expiresAt: '2999-01-19T09:00:00Z', endedAt: null, members: 3 };
const listed = (...items: object[]) => ({ 'GET /invitations': { body: { items, next: null } } });
const open = (answers: Answers) => visit(Invitations, { text, answers: { ...signedInAs('host'), ...answers } });

describe('Invitations', () => {
  it('stand with their code, how many joined and until when; those that are over can only be read', async () => {
    await open(listed(made, { ...made, id: 'i2', street: 'Lisztgaarde', endedAt: '2026-11-21T09:00:00Z' }));
    const [first, second] = (await screen.findAllByRole('row')).slice(1) as [HTMLElement, HTMLElement];
    expect(within(first).getByText('KFT7-2MXQ')).toBeTruthy();
    expect(within(first).getByRole('button', { name: 'Brief Händelstraat' })).toBeTruthy();
    expect(within(second).queryByRole('button')).toBeNull();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('begin with a street, and show the letter that is printed', async () => {
    const { asked } = await open({ ...listed(), 'POST /invitations': { status: 201, body: made } });
    await screen.findByText('Er zijn nog geen uitnodigingen');
    await user.type(screen.getByLabelText('Voor welke straat?'), ' Händelstraat ');
    await user.click(screen.getByRole('button', { name: 'Maak een brief' }));
    expect((await screen.findByRole('article')).textContent).toContain('Aan de bewoners – Händelstraat');
    expect(asked.find(one => one.line === 'POST /invitations')?.body).toEqual({ street: 'Händelstraat' });
    expect(screen.getByRole('img', { name: 'Code voor de camera van een telefoon' })).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('say what is wrong with a street', async () => {
    const refused = { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors: [{ pointer: '/street', code: 'house_number' }] } };
    await open({ ...listed(), 'POST /invitations': refused });
    await user.type(screen.getByLabelText('Voor welke straat?'), 'Händelstraat 3');
    await user.click(screen.getByRole('button', { name: 'Maak een brief' }));
    expect((await screen.findByRole('link', { name: /Haal het huisnummer weg/ })).getAttribute('href')).toBe('#street');
  });

  it('are withdrawn after a second press', async () => {
    const { asked } = await open({ ...listed(made), 'DELETE /invitations/i1': { status: 204, body: '' } });
    await user.click(await screen.findByRole('button', { name: 'Trek in Händelstraat' }));
    await user.click(screen.getByRole('button', { name: 'Ja, trek in' }));
    expect(asked.some(one => one.line === 'DELETE /invitations/i1')).toBe(true);
  });
});
