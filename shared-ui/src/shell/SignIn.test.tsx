import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../testing/a11y';
import { visit, type Answers } from '../../testing/visit';
import { safeBack, SignIn } from './SignIn';
import type { ScreenProps } from './screen';

const user = userEvent.setup();
const person = { id: '1', name: 'Fatma', email: 'f@voordeur.example', language: 'nl', roles: {}, organisations: [] };
const Enter = (props: ScreenProps) => <SignIn {...props} home="/werk" />;

async function trySignIn(answers: Answers, query = '') {
  const shown = await visit(Enter, { answers, query });
  await user.type(screen.getByLabelText('Uw e-mailadres'), 'f@voordeur.example');
  await user.type(screen.getByLabelText('Uw wachtwoord'), 'geheim');
  await user.click(screen.getByRole('button', { name: 'Meld mij aan' }));
  return shown;
}

describe('Signing in', () => {
  beforeEach(() => localStorage.clear());

  it('leads on to where the reader was going', async () => {
    const { go } = await trySignIn({ 'POST /sessions': { status: 201, body: { accessToken: 'a', expiresIn: 600, person } } }, '?terug=/werk/ruwaard/activiteiten');
    await waitFor(() => expect(go).toHaveBeenCalledWith('/werk/ruwaard/activiteiten', { replace: true }));
  });

  it('never leads to somebody else’s site', () => {
    expect(safeBack('//elders.example/')).toBeNull();
    expect(safeBack('https://elders.example/')).toBeNull();
    expect(safeBack('/\\elders.example')).toBeNull();
    expect(safeBack('/ruwaard/mijn')).toBe('/ruwaard/mijn');
  });

  it('does not tell which of the two was wrong, and keeps what was typed', async () => {
    await trySignIn({ 'POST /sessions': { status: 401 } });
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('horen niet bij elkaar');
    expect(screen.getByLabelText<HTMLInputElement>('Uw e-mailadres').value).toBe('f@voordeur.example');
  });

  it('asks for patience after too many tries', async () => {
    await trySignIn({ 'POST /sessions': { status: 429 } });
    expect((await screen.findByRole('alert')).textContent).toContain('Wacht een kwartier');
  });

  it('leads from the summary to each field that is not right', async () => {
    const errors = [{ pointer: '/email', code: 'required' }, { pointer: '/password', code: 'required' }];
    await trySignIn({ 'POST /sessions': { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors } } });
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(document.activeElement).toBe(summary));
    await user.click(screen.getByRole('link', { name: 'Vul uw e-mailadres in' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Uw e-mailadres'));
    expect(await faultsOfPage()).toEqual([]);
  });
});
