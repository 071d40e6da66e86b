import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { keepGoingTo } from 'shared-ui/shell/goingTo';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { keepDraft } from '../../show/drafts';
import { screens } from './ByLetter';
import { Enter } from './Enter';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' })];
const user = userEvent.setup();
const person = { id: '1', name: 'Joke Jansen', email: 'joke@voorbeeld.nl', language: 'nl', roles: { ruwaard: ['resident'] }, organisations: [] };
const inside: Answers = { 'POST /accounts/_verify': { status: 201, body: { accessToken: 'a', expiresIn: 600, person } } };
const all = { aanmelden: Enter, ...screens };

function follow(word: keyof typeof all, answers: Answers = inside, hash = '#abc234') {
  history.replaceState(null, '', `/ruwaard/${word}${hash}`);
  return visit(all[word], { text, answers });
}
const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('The button of a letter', () => {
  beforeEach(() => localStorage.clear());

  const leads = [
    ['aanmelden', 'Naar binnen', '/ruwaard/'],
    ['nieuw-adres', 'Ja, dit is mijn adres', '/ruwaard/mijn?klaar=adres'],
  ] as const;
  it.each(leads)('leads to /%s, where nothing happens before a press', async (word, button, next) => {
    const { asked, go } = await follow(word);
    expect([window.location.hash, asked]).toEqual(['', []]);
    expect(await faultsOfPage()).toEqual([]);
    await press(button);
    await waitFor(() => expect(go).toHaveBeenCalledWith(next, { replace: true }));
    expect(asked).toEqual([{ line: 'POST /accounts/_verify', body: { token: 'abc234' } }]);
  });

  it('makes an account with a name, without a password', async () => {
    const { asked, go, session } = await follow('welkom');
    expect(screen.getByLabelText<HTMLInputElement>('Kies een wachtwoord').autocomplete).toBe('new-password');
    expect(await faultsOfPage()).toEqual([]);
    await press('Maak mijn account');
    expect(await screen.findByRole('link', { name: 'Vul uw naam in' })).toBeTruthy();
    expect(asked).toEqual([]);
    await user.type(screen.getByLabelText('Uw naam'), 'Joke Jansen');
    await press('Maak mijn account');
    await waitFor(() => expect(go).toHaveBeenCalledWith('/ruwaard/mijn?klaar=lid', { replace: true }));
    expect(asked[0]?.body).toEqual({ token: 'abc234', name: 'Joke Jansen', password: null });
    expect(session.person.value?.name).toBe('Joke Jansen');
  });

  it('knows on the same device what was typed before, and where somebody was going', async () => {
    keepDraft('join ruwaard', null, { name: 'Joke', email: 'joke@voorbeeld.nl' });
    keepGoingTo('/ruwaard/vraag-stellen');
    const { asked, go } = await follow('welkom');
    await user.type(screen.getByLabelText('Kies een wachtwoord'), 'vier paarden eten gras');
    await press('Maak mijn account');
    await waitFor(() => expect(go).toHaveBeenCalledWith('/ruwaard/vraag-stellen', { replace: true }));
    expect(asked[0]?.body).toEqual({ token: 'abc234', name: 'Joke', password: 'vier paarden eten gras' });
    expect(localStorage.getItem('voordeur-draft join ruwaard')).toBeNull();
  });

  it('brings who signs in back to where they were going', async () => {
    keepGoingTo('/werk/ruwaard/plekken');
    const { go } = await follow('aanmelden');
    await press('Naar binnen');
    await waitFor(() => expect(go).toHaveBeenCalledWith('/werk/ruwaard/plekken', { replace: true }));
  });

  it('takes a new password as it is, and says when it is too short', async () => {
    const errors = [{ pointer: '/password', code: 'too_short' }];
    const { asked } = await follow('nieuw-wachtwoord', { 'POST /accounts/_verify': { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors } } });
    await user.type(screen.getByLabelText('Uw nieuwe wachtwoord'), ' te kort ');
    await press('Bewaar mijn wachtwoord');
    expect(await screen.findByRole('link', { name: 'Maak uw wachtwoord langer: 12 tekens of meer' })).toBeTruthy();
    expect(asked[0]?.body).toEqual({ token: 'abc234', password: ' te kort ' });
    expect(await faultsOfPage()).toEqual([]);
  });

  const over = [
    ['welkom', 'Maak mijn account', '/ruwaard/lid-worden'],
    ['aanmelden', 'Naar binnen', '/ruwaard/aanmelden?weg=mail'],
    ['nieuw-wachtwoord', 'Bewaar mijn wachtwoord', '/ruwaard/aanmelden?weg=wachtwoord'],
    ['nieuw-adres', 'Ja, dit is mijn adres', '/ruwaard/mijn'],
  ] as const;
  it.each(over)('of /%s that no longer works leads to a new letter', async (word, button, renew) => {
    await follow(word, { 'POST /accounts/_verify': { status: 401 } });
    for (const field of document.querySelectorAll('input:not([hidden])')) await user.type(field, 'vier paarden eten gras');
    await press(button);
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze knop werkt niet meer' })).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe(renew);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('can be pressed again where the connection was gone', async () => {
    await follow('aanmelden', { 'POST /accounts/_verify': 'offline' });
    await press('Naar binnen');
    expect((await screen.findByRole('alert')).textContent).toContain('geen verbinding');
    expect(screen.getByRole('button', { name: 'Naar binnen' })).toBeTruthy();
  });

  it('is asked for again by who comes without it', async () => {
    await follow('welkom', inside, '');
    expect(screen.getByRole('heading', { level: 1, name: 'Deze bladzijde hoort bij een mail' })).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });
});
