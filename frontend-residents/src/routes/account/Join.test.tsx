import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { takeGoingTo } from 'shared-ui/shell/goingTo';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Join } from './Join';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' })];
const user = userEvent.setup();
const taken = { status: 202, body: '' };

async function join(answers: Answers, query = '') {
  const shown = await visit(Join, { text, answers, query });
  await user.type(screen.getByLabelText('Uw naam'), 'Joke Jansen');
  await user.type(screen.getByLabelText('Uw e-mailadres'), 'joke@voorbeeld.nl');
  await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }));
  return shown;
}

describe('Becoming a member', () => {
  beforeEach(() => localStorage.clear());

  it('says what an account is for, what is shown of it and from which age', async () => {
    await visit(Join, { text });
    expect(screen.getByText(/Lezen en zoeken kan zonder account/)).toBeTruthy();
    expect(screen.getByText('Buren zien alleen uw voornaam.')).toBeTruthy();
    expect(screen.getByText(/Lid worden kan vanaf 16 jaar\. Bent u jonger\? Vraag een ouder/)).toBeTruthy();
    expect([screen.getByLabelText<HTMLInputElement>('Uw naam').autocomplete, screen.getByLabelText<HTMLInputElement>('Uw e-mailadres').autocomplete]).toEqual(['name', 'email']);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('ends with a letter, whether the address is known or not', async () => {
    const { asked } = await join({ 'POST /accounts': taken }, '?terug=/ruwaard/vraag-stellen');
    expect(await screen.findByRole('heading', { level: 1, name: 'Kijk in uw mail' })).toBeTruthy();
    expect(asked[0]?.body).toEqual({ name: 'Joke Jansen', email: 'joke@voorbeeld.nl', neighbourhood: 'ruwaard', language: 'nl', street: null, invitation: null });
    expect(document.activeElement?.textContent).toBe('Kijk in uw mail');
    expect(takeGoingTo()).toBe('/ruwaard/vraag-stellen');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('keeps what was typed for another letter', async () => {
    await join({ 'POST /accounts': taken });
    await user.click(await screen.findByRole('button', { name: 'Vraag een nieuwe mail' }));
    expect(screen.getByLabelText<HTMLInputElement>('Uw naam').value).toBe('Joke Jansen');
    expect(screen.getByLabelText<HTMLInputElement>('Uw e-mailadres').value).toBe('joke@voorbeeld.nl');
  });

  it('takes the code of a letter from the address, which does not keep it, or from who types it', async () => {
    history.replaceState(null, '', '/ruwaard/lid-worden#KFT72MXQ');
    const { asked } = await join({ 'POST /accounts': taken });
    expect(window.location.hash).toBe('');
    expect(asked[0]?.body).toMatchObject({ invitation: 'KFT72MXQ' });
    const refused = { type: '/problems/invalid', title: 'x', status: 400, errors: [{ pointer: '/invitation', code: 'not_found' }] };
    localStorage.clear();
    await visit(Join, { text, answers: { 'POST /accounts': { status: 400, body: refused } } });
    await user.click(screen.getByRole('button', { name: 'Ik heb een brief met een code' }));
    await user.type(screen.getByLabelText('Code van uw brief'), 'BCDF-GHJK');
    await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }));
    expect((await screen.findByRole('link', { name: /Deze code kennen we niet/ })).getAttribute('href')).toBe('#invitation');
    expect(await faultsOfPage()).toEqual([]);
  });

  const faults = [
    ['required', 'Vul uw e-mailadres in'],
    ['too_short', 'Vul uw e-mailadres in'],
    ['invalid', 'Kijk uw e-mailadres nog eens na'],
  ] as const;
  it.each(faults)('says in words that an address is %s', async (code, words) => {
    const body = { type: '/problems/invalid', title: 'x', status: 400, errors: [{ pointer: '/email', code }] };
    await join({ 'POST /accounts': { status: 400, body } });
    expect((await screen.findByRole('link', { name: words })).getAttribute('href')).toBe('#email');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('asks for patience after too many letters, and says that a connection is gone', async () => {
    await join({ 'POST /accounts': { status: 429 } });
    expect((await screen.findByRole('alert')).textContent).toContain('over een uur');
    await join({ 'POST /accounts': 'offline' });
    expect((await screen.findByRole('alert')).textContent).toContain('geen verbinding');
  });
});
