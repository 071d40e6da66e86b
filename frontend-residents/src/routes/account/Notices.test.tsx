import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Mine } from './Mine';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/*.ftl', { import: 'default' }),
  import.meta.glob('../talking/*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/thanks/*.ftl', { import: 'default' }),
  import.meta.glob('../../weekly/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const person = { id: '1', name: 'Joke Jansen', email: 'joke@voorbeeld.nl', language: 'nl', roles: { ruwaard: ['resident'] }, organisations: [] };
const now = { mail: 'now', push: false };
const setting = { message: { ...now, push: true }, match: now, outcome: now, item: now, due: { mail: 'daily', push: false }, activity: now, question: now, quietFrom: '22:00', quietUntil: '07:00', devices: 0 };
const keep = 'Bewaar mijn keuze';
const none = { body: { items: [], next: null, applicationServerKey: 'x' } };
const weekly = { subscribed: false, categories: [], areas: [], streets: [], allAreas: [{ code: 'BU1', name: 'Dichtersbuurt' }], allStreets: ['Coornhertstraat'] };
const known: Answers = { 'GET /weekly-mail': { body: weekly }, 'GET /categories': { body: { items: [] } }, 'GET /asks': none, 'GET /offers': none, 'GET /conversations': none, 'GET /thanks/_mine': none, 'GET /me/push-subscriptions': none };

async function open(answers: Answers, more: object = {}) {
  const shown = await visit(Mine, {
    text,
    answers: {
      ...known,
      'POST /sessions/_refresh': { status: 201, body: { accessToken: 'a', expiresIn: 600, person } },
      'GET /me/notifications': { body: { ...setting, ...more } },
      ...answers,
    },
  });
  await user.click(await screen.findByText('Wat wij u sturen'));
  await screen.findByRole('button', { name: keep });
  return shown;
}
const sent = ({ asked }: Awaited<ReturnType<typeof open>>) => asked.filter(({ line }) => line.startsWith('PATCH')).map(({ body }) => body);
const mailOf = (kind: string) => screen.getByLabelText<HTMLSelectElement>(kind, { selector: 'select' });
const press = () => user.click(screen.getByRole('button', { name: keep }));

describe('What we send you', () => {
  beforeEach(() => {
    localStorage.clear();
    localStorage.setItem('voordeur-signed-in', '1');
  });

  it('has the weekly mail as well, by theme, area and street', async () => {
    const shown = await open({ 'PUT /weekly-mail': { status: 204, body: '' } });
    await user.click(await screen.findByText('Straten: alles'));
    await user.click(screen.getByLabelText('Coornhertstraat'));
    expect(screen.getByText('Straten: 1 gekozen')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Stuur mij de wekelijkse mail' }));
    await screen.findByText('Dit is bewaard. De mail komt één keer per week.');
    expect(shown.asked.find(({ line }) => line.startsWith('PUT'))?.body).toEqual({ categories: [], areas: [], streets: ['Coornhertstraat'] });
  });

  it('is chosen per kind, kept with one button, and said', async () => {
    const shown = await open({ 'PATCH /me/notifications': { body: { ...setting, message: { mail: 'daily', push: true } } } });
    expect(await faultsOfPage()).toEqual([]);
    expect(mailOf('Vragen die bij mijn aanbod passen').selectedOptions[0]?.textContent).toBe('Zoals bij mijn aanbod');
    expect(screen.queryByText('Meldingen op mijn apparaten')).toBeNull();
    await user.selectOptions(mailOf('Nieuwe berichten in mijn gesprekken'), 'daily');
    await press();
    expect((await screen.findByText('Uw keuze is bewaard.')).closest('[role=status]')).toBe(document.activeElement);
    const mail = { mail: 'now' };
    expect(sent(shown)).toEqual([{ message: { mail: 'daily' }, match: mail, outcome: mail, item: mail, due: { mail: 'daily' }, activity: mail, quietFrom: '22:00', quietUntil: '07:00' }]);
    await user.selectOptions(mailOf('Of het gelukt is'), 'never');
    expect(screen.queryByText('Uw keuze is bewaard.')).toBeNull();
  });

  it('tells devices where there are any, and is never quiet for who wants that', async () => {
    const shown = await open({ 'PATCH /me/notifications': { body: setting } }, { devices: 1 });
    const ticks = within(screen.getByRole('group', { name: 'Meldingen op mijn apparaten' })).getAllByRole<HTMLInputElement>('checkbox');
    expect(ticks.map(({ checked }) => checked)).toEqual([true, false, false, false, false, false]);
    await user.click(ticks[3] as HTMLInputElement);
    await user.click(screen.getByLabelText(/Stuur mij een deel van de dag niets/));
    expect(screen.queryByLabelText('Van')).toBeNull();
    await press();
    await screen.findByText('Uw keuze is bewaard.');
    expect(sent(shown)[0]).toMatchObject({ item: { mail: 'now', push: true }, message: { mail: 'now', push: true }, quietFrom: null, quietUntil: null });
  });

  it('asks by text message at a number that counts once the link in it was pressed', async () => {
    const kept = { ...setting, textMessages: true, telephone: '+31612345678', telephoneConfirmedAt: null, dueByText: true };
    const shown = await open({ 'PATCH /me/notifications': { body: kept } }, { textMessages: true, telephone: null, telephoneConfirmedAt: null, dueByText: false });
    await user.click(screen.getByLabelText(/Vraag mij per sms/));
    await user.type(screen.getByLabelText(/Uw mobiele nummer/), '06-12345678');
    expect(await faultsOfPage()).toEqual([]);
    await press();
    await screen.findByText(/Wij stuurden een sms naar 06 1234 5678/);
    expect(sent(shown)[0]).toMatchObject({ dueByText: true, telephone: '06-12345678' });
  });

  it('names what is wrong with a time and keeps what was chosen', async () => {
    const errors = [{ pointer: '/quietUntil', code: 'invalid' }];
    await open({ 'PATCH /me/notifications': { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors } } });
    await user.selectOptions(mailOf('Hoe het gaat met wat ik plaatste'), 'weekly');
    await press();
    expect((await screen.findByRole('link', { name: /Vul in tot hoe laat/ })).getAttribute('href')).toBe('#quietUntil');
    expect(mailOf('Hoe het gaat met wat ik plaatste').value).toBe('weekly');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('asks to try again where there is no connection, and again what was changed elsewhere', async () => {
    const answers = ['offline', { status: 412 }, { body: setting }] as const;
    let n = 0;
    const shown = await open({ 'PATCH /me/notifications': () => answers[n++] ?? 'offline' });
    await press();
    await screen.findByText(/geen verbinding/);
    await press();
    await screen.findByText(/lukt nu niet/);
    await press();
    await screen.findByText('Uw keuze is bewaard.');
    expect(shown.asked.filter(({ line }) => line === 'GET /me/notifications')).toHaveLength(2);
  });
});
