import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../testing/a11y';
import { visit, type Answers } from '../../testing/visit';
import { keepGoingTo, safeBack, takeGoingTo } from './goingTo';
import { SignIn } from './SignIn';
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

  it('shows what was typed as a password to who wants to see it', async () => {
    await visit(Enter);
    const password = screen.getByLabelText<HTMLInputElement>('Uw wachtwoord');
    await user.type(password, 'geheim');
    await user.click(screen.getByRole('button', { name: 'Toon het wachtwoord' }));
    expect([password.type, password.value, password.autocomplete]).toEqual(['text', 'geheim', 'current-password']);
    await user.click(screen.getByRole('button', { name: 'Verberg het wachtwoord' }));
    expect(password.type).toBe('password');
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

describe('A letter to come in', () => {
  beforeEach(() => localStorage.clear());

  const letters = [
    ['mail', '/accounts/_link', 'Binnenkomen met een mail'],
    ['wachtwoord', '/accounts/_reset', 'Een nieuw wachtwoord'],
  ] as const;
  it.each(letters)('is asked for with ?weg=%s, and nobody is told whether the address is known', async (way, path, title) => {
    const { asked } = await visit(Enter, { query: `?weg=${way}&terug=/werk/ruwaard/plekken`, answers: { [`POST ${path}`]: { status: 202, body: '' } } });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    await user.type(screen.getByLabelText('Uw e-mailadres'), ' f@voordeur.example ');
    await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kijk in uw mail' })).toBeTruthy();
    expect(asked).toEqual([{ line: `POST ${path}`, body: { email: 'f@voordeur.example', neighbourhood: 'ruwaard', language: 'nl' } }]);
    expect(screen.getByText('f@voordeur.example')).toBeTruthy();
    expect(takeGoingTo()).toBe('/werk/ruwaard/plekken');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('takes along what was typed, and brings it back for another one', async () => {
    const { requery } = await visit(Enter, { answers: { 'POST /accounts/_link': { status: 202, body: '' } } });
    await user.type(screen.getByLabelText('Uw e-mailadres'), 'f@voordeur.example');
    expect(screen.getByRole('link', { name: 'Stuur mij een mail om binnen te komen' }).getAttribute('href')).toBe('/werk/ruwaard/aanmelden?weg=mail');
    requery('?weg=mail');
    expect(screen.getByLabelText<HTMLInputElement>('Uw e-mailadres').value).toBe('f@voordeur.example');
    await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }));
    await user.click(await screen.findByRole('button', { name: 'Vraag een nieuwe mail' }));
    expect(screen.getByLabelText<HTMLInputElement>('Uw e-mailadres').value).toBe('f@voordeur.example');
  });

  it('says what is wrong with the address, and when it was asked too often', async () => {
    let status = 400;
    const problem = () => ({ status, body: { type: '/problems/x', title: 'x', status, ...(status === 400 ? { errors: [{ pointer: '/email', code: 'invalid' }] } : {}) } });
    await visit(Enter, { query: '?weg=mail', answers: { 'POST /accounts/_link': problem } });
    await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Kijk uw e-mailadres nog eens na');
    expect(await faultsOfPage()).toEqual([]);
    status = 429;
    await user.click(screen.getByRole('button', { name: 'Stuur mij een mail' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('over een uur'));
  });

  it('forgets where somebody was going after three days, and never leads to another site', () => {
    keepGoingTo('/ruwaard/mijn');
    vi.useFakeTimers({ now: Date.now() + 3 * 86_400_000 + 1 });
    expect(takeGoingTo()).toBeNull();
    vi.useRealTimers();
    keepGoingTo('//elders.example');
    expect(takeGoingTo()).toBeNull();
  });
});
