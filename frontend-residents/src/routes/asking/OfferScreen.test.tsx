import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { askCard, offerCard, signedIn } from '../../../../shared-ui/testing/exchange';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { OfferScreen } from './OfferScreen';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../exchange/*.ftl', { import: 'default' })];
const user = userEvent.setup();
const list = (...items: unknown[]) => ({ body: { items, next: null } });
const { id } = offerCard();
const basic: Answers = {
  'POST /sessions/_refresh': signedIn,
  'GET /asks': list(askCard()),
  'GET /categories': list(),
  'POST /offers': { status: 201, body: { kind: 'offer', id } },
};
const open = (answers: Answers = {}) => visit(OfferScreen, { text, answers: { ...basic, ...answers } });
const ofOrganiser = {
  ...signedIn,
  body: { ...signedIn.body, person: { ...signedIn.body.person, organisations: [{ id: 'o1', name: 'De Haard', neighbourhood: 'ruwaard' }] } },
};

describe('A resident wants to do something', () => {
  beforeEach(() => localStorage.clear());

  it('sees who looks for somebody, and signs in to offer more', async () => {
    await open();
    expect((await screen.findByRole('link', { name: /ziekenhuis/ })).getAttribute('href')).toBe(askCard().address);
    expect(screen.getByRole('link', { name: 'Meld mij aan' }).getAttribute('href')).toBe('/ruwaard/aanmelden?terug=%2Fruwaard%2Faanbod-doen');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('reads for what people are looked for most, where the numbers say so', async () => {
    const categories = list({ id: 'c1', slug: 'transport', name: 'Vervoer', nameEn: 'Transport', icon: 'wheel', ordinal: 1, kind: 'exchange', archivedAt: null });
    const balance = (asks: number | null) => ({ body: { items: [{ category: 'transport', asks, offers: null }, { category: 'chores', asks: 6, offers: 5 }] } });
    await open({ 'GET /categories': categories, 'GET /exchange/_balance': balance(9) });
    expect(await screen.findByText('We zoeken vooral mensen voor: Vervoer.')).toBeTruthy();
    await open({ 'GET /categories': categories, 'GET /exchange/_balance': balance(6) });
    await screen.findByRole('link', { name: /ziekenhuis/ });
    expect(screen.queryByText(/We zoeken vooral/)).toBeNull();
  });

  it('offers what they like to do', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const { asked, go } = await open();
    await user.type(await screen.findByLabelText('Wat doet u graag?'), 'Aanhanger te leen');
    await user.click(screen.getByLabelText('Iets te leen'));
    await user.type(screen.getByLabelText('Wat is ervoor nodig?'), 'Een trekhaak');
    await user.click(screen.getByLabelText('zaterdag ochtend'));
    await user.selectOptions(screen.getByLabelText('Hoe ver wilt u gaan?'), '1500');
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bekijk mijn aanbod' }));
    await user.click(await screen.findByRole('button', { name: 'Plaats mijn aanbod' }));
    await waitFor(() => expect(go).toHaveBeenCalledWith(`/ruwaard/aanbod-doen?geplaatst=${id}`, { replace: true }));
    expect(asked.find(one => one.line === 'POST /offers')?.body).toMatchObject({
      title: 'Aanhanger te leen', form: 'lend', needs: 'Een trekhaak', times: ['sat-morning'], radius: 1500, organisation: null, pausedUntil: null,
    });
  });

  it('has vacancies for who speaks for an organisation only', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    await open();
    await screen.findByLabelText('Hulp');
    expect(screen.queryByLabelText('Vrijwilligerswerk')).toBeNull();
    await open({ 'POST /sessions/_refresh': ofOrganiser });
    expect(await screen.findByLabelText('Vrijwilligerswerk')).toBeTruthy();
    expect(screen.getByLabelText('Namens wie?')).toBeTruthy();
  });
});
