import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { askItem, signedIn } from '../../../../shared-ui/testing/exchange';
import { ruwaard, visit, type Answers } from '../../../../shared-ui/testing/visit';
import { AskScreen } from './AskScreen';

const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../exchange/*.ftl', { import: 'default' }),
  import.meta.glob('../../show/text/*.ftl', { import: 'default' }),
];
const user = userEvent.setup();
const neighbourhood = { ...ruwaard, areas: [{ cbsCode: 'BU1', name: 'Dichtersbuurt', residents: null }] };
const { id } = askItem();
const category = { slug: 'transport', name: 'Vervoer en meegaan', nameEn: 'Transport', kind: 'exchange', icon: 'bike', archivedAt: null };
const basic: Answers = {
  'POST /sessions/_refresh': signedIn,
  'GET /categories': { body: { items: [category], next: null } },
  'POST /asks': { status: 201, body: { kind: 'ask', id } },
};
const heard = (change: object): Answers => ({ 'POST /asks/_look': { body: { danger: null, hints: [], categories: [], ...change } } });
const open = (answers: Answers = {}, query = '') => visit(AskScreen, { text, neighbourhood, query, answers: { ...basic, ...answers } });
const look = () => user.click(screen.getByRole('button', { name: 'Bekijk mijn vraag' }));
const title = () => screen.findByLabelText<HTMLInputElement>('Wat heeft u nodig?');
const sent = (asked: { line: string; body: unknown }[]) => asked.find(one => one.line === 'POST /asks')?.body;

describe('A resident asks the neighbourhood', () => {
  beforeEach(() => {
    localStorage.clear();
    localStorage.setItem('voordeur-signed-in', '1');
  });

  it('sees first how others will see it, and then places it', async () => {
    const { go, asked } = await open(heard({ categories: ['transport'] }));
    await user.type(await title(), 'Wie gaat mee?');
    await user.type(screen.getByLabelText('Wanneer?'), 'dinsdag');
    await user.selectOptions(screen.getByLabelText('In welke buurt?'), 'Dichtersbuurt');
    expect(await faultsOfPage()).toEqual([]);
    await look();
    const note = await screen.findByRole('article');
    expect(within(note).getByText('Wie gaat mee?')).toBeTruthy();
    expect(within(note).getByText('Riet')).toBeTruthy();
    expect(within(note).getByText('Dichtersbuurt')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Zo zien anderen uw vraag');
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Plaats mijn vraag' }));
    await waitFor(() => expect(go).toHaveBeenCalledWith(`/ruwaard/vraag-stellen?geplaatst=${id}`, { replace: true }));
    expect(sent(asked)).toMatchObject({ title: 'Wie gaat mee?', when: 'dinsdag', area: 'BU1', category: 'transport', visibility: 'everyone', languages: ['nl'], times: [] });
    expect(sent(asked)).not.toHaveProperty('telephone');
    expect(localStorage.getItem('voordeur-draft ask ruwaard')).toBeNull();
  });

  it('shows a photo of it, told in words', async () => {
    const photo = { id: '0a6f4c1e-0000-4000-8000-000000000001', alt: null, decorative: false, width: 800, height: 600, crop: null };
    const { asked } = await open({ ...heard({}), 'POST /pictures': { status: 201, body: photo }, [`GET /pictures/${photo.id}`]: { body: photo }, [`PATCH /pictures/${photo.id}`]: { body: photo } });
    await user.type(await title(), 'Wie maakt mijn fiets?');
    await user.upload(screen.getByLabelText('Foto (hoeft niet)'), new File(['x'], 'fiets.jpg', { type: 'image/jpeg' }));
    await user.type(await screen.findByLabelText('Wat is er op de foto te zien?'), 'een blauwe fiets');
    expect(await faultsOfPage()).toEqual([]);
    await look();
    expect(within(await screen.findByRole('article')).getByRole('img', { name: 'een blauwe fiets' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plaats mijn vraag' }));
    await waitFor(() => expect(sent(asked)).toMatchObject({ title: 'Wie maakt mijn fiets?', pictures: [{ id: photo.id, focus: null }] }));
    expect(asked.find(one => one.line === `PATCH /pictures/${photo.id}`)?.body).toEqual({ alt: 'een blauwe fiets', decorative: false });
  });

  it('says what is wrong with a photo, and takes one away', async () => {
    const photo = { id: '0a6f4c1e-0000-4000-8000-000000000001', alt: null, decorative: false, width: 800, height: 600, crop: null };
    await open({ 'POST /pictures': { status: 201, body: photo } });
    const choose = (file: File) => userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText(/Foto \(hoeft niet\)|Nog een foto/), file);
    await title();
    await choose(new File(['x'], 'brief.pdf', { type: 'application/pdf' }));
    expect(await screen.findByText(/Dit is geen foto die we kunnen tonen/)).toBeTruthy();
    await choose(new File(['x'], 'fiets.jpg', { type: 'image/jpeg' }));
    await user.click(await screen.findByRole('button', { name: 'Haal de foto weg' }));
    expect(screen.queryByLabelText('Wat is er op de foto te zien?')).toBeNull();
  });

  it('finds back what was typed, and may begin again', async () => {
    await open();
    await user.type(await title(), 'Wie gaat mee?');
    await open();
    expect((await title()).value).toBe('Wie gaat mee?');
    await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    expect((await title()).value).toBe('');
  });

  it('does not show one person what another wrote', async () => {
    localStorage.setItem('voordeur-draft ask ruwaard', JSON.stringify({ person: 'p2', values: { title: 'Van een ander' }, typedAt: Date.now() }));
    await open();
    expect((await title()).value).toBe('');
  });

  it('says what is missing, and leads to it', async () => {
    await open();
    await title();
    await look();
    const link = await screen.findByRole('link', { name: 'Vertel in een paar woorden wat het is' });
    expect(link.getAttribute('href')).toBe('#title');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('words what the server found, beside the field', async () => {
    const refused = { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors: [{ pointer: '/street', code: 'house_number' }] } };
    await open({ 'POST /asks': refused });
    await user.type(await title(), 'Wie gaat mee?');
    await look();
    await user.click(await screen.findByRole('button', { name: 'Plaats mijn vraag' }));
    expect((await screen.findAllByText('Haal het huisnummer weg. Alleen de straat is genoeg.')).length).toBe(2);
    expect((await title()).value).toBe('Wie gaat mee?');
    expect(screen.getByLabelText('Straat').closest('details')?.open).toBe(true);
  });

  it('keeps what was typed when asks and offers were switched off meanwhile, and says why', async () => {
    await open({ 'POST /asks': { status: 404, body: { type: '/problems/module-off', title: 'x', status: 404 } } });
    await user.type(await title(), 'Wie gaat mee?');
    await look();
    await user.click(await screen.findByRole('button', { name: 'Plaats mijn vraag' }));
    expect(await screen.findByText(/^De beheerder heeft vraag en aanbod net uitgezet/)).toBeTruthy();
    expect(localStorage.getItem('voordeur-draft ask ruwaard')).toContain('Wie gaat mee?');
  });

  it('loses nothing when there is no connection, and places it once', async () => {
    const { asked } = await open({ 'POST /asks': 'offline' });
    await user.type(await title(), 'Wie gaat mee?');
    await look();
    await user.click(await screen.findByRole('button', { name: 'Plaats mijn vraag' }));
    expect(await screen.findByText(/^U heeft geen verbinding\. Wat u schreef staat er nog/)).toBeTruthy();
    expect(localStorage.getItem('voordeur-draft ask ruwaard')).toContain('Wie gaat mee?');
    expect(asked.filter(one => one.line === 'POST /asks')).toHaveLength(1);
  });
});

describe('What is heard in a text', () => {
  beforeEach(() => localStorage.setItem('voordeur-signed-in', '1'));

  it('is danger before anything else: who helps now, and that a connector will look', async () => {
    await open(heard({ danger: 'suicide' }));
    await user.type(await title(), 'Ik wil niet meer');
    await look();
    expect(await screen.findByText('Heeft u nu hulp nodig? Bel meteen.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /0800.0113/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Stuur dit naar de buurtverbinder' })).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('is a telephone number that all could read, and can be passed', async () => {
    await open(heard({ hints: [{ kind: 'phone', from: 4, length: 10 }, { kind: 'phone', from: 20, length: 10 }, { kind: 'newer', from: 0, length: 1 }] }));
    await user.type(await title(), 'Bel 0412');
    await look();
    expect((await screen.findAllByText(/telefoonnummer in te staan/)).length).toBe(1);
    expect(screen.getByRole('button', { name: 'Plaats mijn vraag' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Verander iets' }));
    expect(screen.queryByText(/telefoonnummer in te staan/)).toBeNull();
  });

  it('is in nobody’s way where the server cannot look', async () => {
    await open({ 'POST /asks/_look': { status: 500 } });
    await user.type(await title(), 'Wie gaat mee?');
    await look();
    expect(await screen.findByText('Zo zien anderen uw vraag')).toBeTruthy();
  });
});

describe('Without an account', () => {
  beforeEach(() => localStorage.clear());

  it('it is a quiet ask, with a number or an address to be reached', async () => {
    const { asked } = await open();
    expect(screen.queryByText('Wie mag uw vraag zien?')).toBeNull();
    expect(await faultsOfPage()).toEqual([]);
    await user.type(await title(), 'Hulp bij een brief');
    await look();
    expect((await screen.findAllByText('Vul een telefoonnummer of e-mailadres in')).length).toBe(2);
    await user.type(screen.getByLabelText('Uw telefoonnummer'), '0412 123456');
    await look();
    expect(await screen.findByText('Stille vraag')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plaats mijn vraag' }));
    await waitFor(() => expect(sent(asked)).toMatchObject({ visibility: 'quiet', telephone: '0412 123456', email: null, name: null }));
  });

  it('says what happens now, and reads nothing back', async () => {
    const { asked } = await open({}, `geplaatst=${id}`);
    expect(screen.getByText('Een buurtverbinder belt of mailt u. Alleen die ziet wie u bent.')).toBeTruthy();
    expect(asked).toEqual([]);
    expect(await faultsOfPage()).toEqual([]);
  });
});

describe('After placing', () => {
  beforeEach(() => localStorage.setItem('voordeur-signed-in', '1'));

  it('says that a connector looks first, or that it stands there', async () => {
    await open({ [`GET /asks/${id}`]: { body: askItem({ state: 'waiting' }) } }, `geplaatst=${id}`);
    expect(await screen.findByText(/^Een buurtverbinder kijkt er eerst naar/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await open({ [`GET /asks/${id}`]: { body: askItem() } }, `geplaatst=${id}`);
    expect(await screen.findByText('Uw vraag staat op de site.')).toBeTruthy();
  });

  it('is changed in the same form, from the version that was read', async () => {
    const { asked, go } = await open({ [`GET /asks/${id}`]: { body: askItem() }, [`PATCH /asks/${id}`]: { body: askItem() } }, `verander=${id}`);
    expect((await title()).value).toBe('Wie gaat met mij mee naar het ziekenhuis?');
    await user.type(screen.getByLabelText('Wanneer?'), ' uur');
    await look();
    await user.click(await screen.findByRole('button', { name: 'Bewaar mijn vraag' }));
    await waitFor(() => expect(go).toHaveBeenCalledWith(`/ruwaard/vragen/${id}`, { replace: true }));
    expect(asked.find(one => one.line.startsWith('PATCH'))?.body).toMatchObject({ when: 'dinsdag, 9.30 uur' });
  });
});
