import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Mine } from './Mine';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/*.ftl', { import: 'default' }),
  import.meta.glob('../talking/*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/thanks/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const person = { id: '1', name: 'Joke Jansen', email: 'joke@voorbeeld.nl', language: 'nl', roles: { ruwaard: ['resident'] }, organisations: [] };
const none = { body: { items: [], next: null } };
const known: Answers = {
  'GET /asks': none,
  'GET /offers': none,
  'GET /conversations': none,
  'GET /thanks/_mine': none,
  'GET /me/sign-ups': none,
  'GET /me/push-subscriptions': { body: { items: [], applicationServerKey: 'BA' } },
  'POST /sessions/_refresh': { status: 201, body: { accessToken: 'a', expiresIn: 600, person } }, 'DELETE /sessions/current': {},
};

async function open(fold: string, answers: Answers, query = '') {
  const shown = await visit(Mine, { text, answers: { ...known, ...answers }, query });
  await user.click(await screen.findByText(fold));
  return shown;
}
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const lines = ({ asked }: { asked: { line: string }[] }) => asked.map(({ line }) => line).filter(line => /DELETE|POST \/(me|accounts)/.test(line));

describe('My account', () => {
  beforeEach(() => {
    localStorage.clear();
    localStorage.setItem('voordeur-signed-in', '1');
  });

  it('takes another password with the one that was', async () => {
    const { asked } = await open('Een ander wachtwoord', { 'POST /me/_password': { status: 204, body: '' } });
    expect(await faultsOfPage()).toEqual([]);
    await user.type(screen.getByLabelText('Uw wachtwoord van nu'), 'het oude');
    await user.type(screen.getByLabelText('Uw nieuwe wachtwoord'), 'vier paarden eten gras');
    await press('Verander mijn wachtwoord');
    await screen.findByText('Uw nieuwe wachtwoord geldt.');
    expect(asked.at(-1)?.body).toEqual({ currentPassword: 'het oude', password: 'vier paarden eten gras' });
  });

  it('says that the password of now is not right, and that a new one is too short', async () => {
    const errors = [{ pointer: '/password', code: 'too_short' }];
    const answers = [
      { status: 401, body: { type: '/problems/bad-credentials', title: 'x', status: 401 } },
      { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors } },
    ];
    await open('Een ander wachtwoord', { 'POST /me/_password': () => answers.shift() ?? {} });
    await press('Verander mijn wachtwoord');
    expect((await screen.findByRole('alert')).textContent).toContain('Uw wachtwoord van nu klopt niet');
    await press('Verander mijn wachtwoord');
    expect(await screen.findByRole('link', { name: 'Maak uw wachtwoord langer: 12 tekens of meer' })).toBeTruthy();
  });

  it('sends who has no password a letter to choose one', async () => {
    const { asked } = await open('Een ander wachtwoord', { 'POST /accounts/_reset': { status: 202, body: '' } });
    await press('Stuur mij een mail');
    await screen.findByText(/Er gaat een mail naar joke@voorbeeld.nl/);
    expect(asked.at(-1)?.body).toEqual({ email: 'joke@voorbeeld.nl', neighbourhood: 'ruwaard', language: 'nl' });
  });

  it('asks at a new address whether it is right', async () => {
    const { asked } = await open('Een ander e-mailadres', { 'POST /me/_address': { status: 202, body: '' } });
    await user.type(screen.getByLabelText('Uw nieuwe e-mailadres'), ' j@voorbeeld.nl');
    await press('Stuur een mail naar dit adres');
    await screen.findByText(/Er gaat een mail naar j@voorbeeld.nl/);
    expect(asked.at(-1)?.body).toEqual({ email: 'j@voorbeeld.nl' });
  });

  it('signs out everywhere', async () => {
    const shown = await open('Overal afmelden', { 'DELETE /me/sessions': { status: 204, body: '' } });
    await press('Meld mij overal af');
    await screen.findByText('U bent niet aangemeld');
    expect(lines(shown)).toEqual(['DELETE /me/sessions', 'DELETE /sessions/current']);
  });

  it('stays signed in where signing out everywhere did not work', async () => {
    await open('Overal afmelden', { 'DELETE /me/sessions': 'offline' });
    await press('Meld mij overal af');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Joke Jansen' })).toBeTruthy();
  });

  it('hands over everything that is kept, as a file', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => (made.push(blob as Blob), 'blob:x'));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open('Alles wat van mij bewaard wordt', { 'GET /me/export': { body: { person: { name: 'Joke Jansen' } } } });
    await press('Zet het op dit apparaat');
    await waitFor(() => expect(click).toHaveBeenCalled());
    expect(JSON.parse(await (made[0] as Blob).text())).toEqual({ person: { name: 'Joke Jansen' } });
    vi.restoreAllMocks();
  });

  it('is ended after saying what goes with it, and a second press', async () => {
    localStorage.setItem('voordeur-draft ask ruwaard', '{"person":"1","values":{"title":"Een lift"},"typedAt":0}');
    const shown = await open('Account opheffen', { 'DELETE /me': { status: 204, body: '' } });
    expect(screen.getByText('wat u vroeg en aanbood, met de gesprekken daarover')).toBeTruthy();
    await press('Hef mijn account op');
    expect(lines(shown)).toEqual([]);
    expect(await faultsOfPage()).toEqual([]);
    await press('Ja, wis alles');
    await waitFor(() => expect(shown.go).toHaveBeenCalledWith('/ruwaard/mijn?klaar=weg', { replace: true }));
    await screen.findByText('U bent niet aangemeld');
    expect(lines(shown)).toEqual(['DELETE /me', 'DELETE /sessions/current']);
    expect(localStorage.getItem('voordeur-draft ask ruwaard')).toBeNull();
    shown.requery('?klaar=weg');
    expect(await screen.findByText(/Uw account is opgeheven/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('is not ended by who thinks better of it, nor without a connection', async () => {
    const shown = await open('Account opheffen', { 'DELETE /me': 'offline' });
    await press('Hef mijn account op');
    await press('Nee, ik blijf');
    await press('Hef mijn account op');
    await press('Ja, wis alles');
    expect((await screen.findByRole('alert')).textContent).toContain('Uw account is niet opgeheven');
    expect(shown.go).not.toHaveBeenCalled();
  });
});
