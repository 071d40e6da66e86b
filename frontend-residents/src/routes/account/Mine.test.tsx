import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { setComfort } from 'shared-ui/shell/comfort';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { askCard, talkOf, thanksOf } from '../../../../shared-ui/testing/exchange';
import { visit } from '../../../../shared-ui/testing/visit';
import { Mine } from './Mine';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/*.ftl', { import: 'default' }),
  import.meta.glob('../talking/*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/thanks/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const person = {
  id: '1',
  name: 'Fatma Yilmaz',
  email: 'organisator@voordeur.example',
  language: 'nl',
  roles: { ruwaard: ['organiser'], elders: ['host'] },
  organisations: [{ id: '2', name: 'De Haard', neighbourhood: 'ruwaard' }],
};
const session = { status: 201, body: { accessToken: 'a', expiresIn: 600, person } };

describe('My place', () => {
  beforeEach(() => {
    localStorage.clear();
    setComfort({ text: 'normal', mode: 'auto', contrast: 'auto' });
  });

  it('leads a visitor to the sign-in and back', async () => {
    await visit(Mine, { text });
    expect(screen.getByRole('link', { name: 'Meld mij aan' }).getAttribute('href')).toBe('/ruwaard/aanmelden?terug=/ruwaard/mijn');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says who somebody is in this neighbourhood and what they keep', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    await visit(Mine, { text, answers: { 'POST /sessions/_refresh': session, 'DELETE /sessions/current': {} } });
    expect(await screen.findByRole('heading', { name: 'Fatma Yilmaz' })).toBeTruthy();
    expect(screen.getByText('U bent hier organisator.')).toBeTruthy();
    expect(screen.getByText('U houdt bij: De Haard.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar uw werk in De Ruwaard' }).getAttribute('href')).toBe('/werk/ruwaard/');
    await user.click(screen.getByRole('button', { name: 'Meld mij af' }));
    expect(await screen.findByText('U bent niet aangemeld')).toBeTruthy();
  });

  it('has what somebody asks and offers, and their conversations', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const list = (...items: unknown[]) => ({ body: { items, next: null } });
    await visit(Mine, {
      text,
      answers: {
        'POST /sessions/_refresh': session,
        'GET /asks': list(askCard({ state: 'waiting' })),
        'GET /offers': list(),
        'GET /conversations': list(talkOf({ unread: 1 })),
        'GET /thanks/_mine': list(thanksOf()),
      },
    });
    expect(await screen.findByRole('link', { name: /^Ad, over: Wie gaat met mij mee/ })).toBeTruthy();
    expect(screen.getAllByText('1 nieuw bericht')).toHaveLength(2);
    expect(screen.getByText('Wacht op een buurtverbinder')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ik wil iets doen' }).getAttribute('href')).toBe('/ruwaard/aanbod-doen');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('takes what was being written along on signing out, and tells the server that this device is told no more', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    localStorage.setItem('voordeur-push', 'here');
    localStorage.setItem('voordeur-draft ask ruwaard', '{"person":"1","values":{"title":"Een lift"},"typedAt":0}');
    const { asked } = await visit(Mine, { text, answers: { 'POST /sessions/_refresh': session, 'DELETE /sessions/current': {} } });
    await user.click(await screen.findByRole('button', { name: 'Meld mij af' }));
    await screen.findByText('U bent niet aangemeld');
    expect(asked.map(({ line }) => line)).toContain('DELETE /me/push-subscriptions/here');
    expect(localStorage.getItem('voordeur-draft ask ruwaard')).toBeNull();
  });

  it('keeps size, light and contrast on this device and shows them at once', async () => {
    await visit(Mine, { text });
    await user.click(screen.getByLabelText('Nog groter'));
    await user.click(screen.getByLabelText('Donker'));
    await user.click(screen.getByLabelText('Meer contrast'));
    expect(Object.entries(document.documentElement.dataset).sort()).toEqual([['contrast', 'high'], ['mode', 'dark'], ['text', 'larger']]);
    expect(JSON.parse(localStorage.getItem('voordeur-comfort') ?? '')).toEqual({ text: 'larger', mode: 'dark', contrast: 'high' });
    await user.click(screen.getByLabelText('Gewoon'));
    expect(document.documentElement.dataset['text']).toBeUndefined();
  });

  it('speaks another language as soon as it is chosen', async () => {
    await visit(Mine, { text });
    await user.click(screen.getByLabelText('English'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'My place' })).toBeTruthy());
    expect(document.documentElement.lang).toBe('en');
  });
});
