import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { ExchangeItem } from 'shared-ui/api/types';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { askItem, offerCard, signedIn, talkOf } from '../../../../shared-ui/testing/exchange';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { AskPage, OfferPage } from './ItemPage';
import { buttonsOf } from './Own';

const text: TextFiles[] = [import.meta.glob('../../exchange/*.ftl', { import: 'default' }), import.meta.glob('../../report/*.ftl', { import: 'default' }), import.meta.glob('../../show/text/*.ftl', { import: 'default' })];
const user = userEvent.setup();
const { id } = askItem();
const member: Answers = { 'POST /sessions/_refresh': signedIn };

function open(change: Partial<ExchangeItem> = {}, answers: Answers = {}, query = '') {
  const known = { [`GET /asks/${id}`]: { body: askItem(change) }, 'GET /categories': { body: { items: [], next: null } } };
  return visit(AskPage, { text, params: { id: `wie-${id}` }, query, answers: { ...known, ...answers } });
}

describe('One ask', () => {
  beforeEach(() => localStorage.clear());

  it('says what, when and about where, and leads a visitor to the sign-in and back', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: /ziekenhuis/ })).toBeTruthy();
    expect(screen.getByText('Vraag van Riet')).toBeTruthy();
    expect(screen.getByText('Dichtersbuurt')).toBeTruthy();
    const back = encodeURIComponent(`${askItem().address}?antwoord=ja`);
    expect(screen.getByRole('link', { name: 'Ik kan helpen' }).getAttribute('href')).toBe(`/ruwaard/aanmelden?terug=${back}`);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('opens a conversation with the first message', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const talk = { status: 201, body: talkOf({ part: 'responder' }) };
    const { go, asked } = await open({ mine: false, mayEdit: false }, { ...member, [`POST /asks/${id}/responses`]: talk });
    await user.click(await screen.findByRole('button', { name: 'Ik kan helpen' }));
    await user.type(screen.getByLabelText('Uw bericht'), 'Ik kan dinsdag.');
    expect(localStorage.getItem(`voordeur-draft respond ${id}`)).toContain('Ik kan dinsdag.');
    await user.click(screen.getByRole('button', { name: 'Stuur mijn bericht' }));
    await waitFor(() => expect(go).toHaveBeenCalledWith(`/ruwaard/gesprekken/${talkOf().id}`));
    expect(asked.find(one => one.line.endsWith('/responses'))?.body).toEqual({ text: 'Ik kan dinsdag.' });
    expect(localStorage.getItem(`voordeur-draft respond ${id}`)).toBeNull();
  });

  it('keeps a message that did not arrive', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    await open({ mine: false, mayEdit: false }, { ...member, [`POST /asks/${id}/responses`]: { status: 500 } }, 'antwoord=ja');
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Uw bericht');
    await user.type(box, 'Ik kan dinsdag.');
    await user.click(screen.getByRole('button', { name: 'Stuur mijn bericht' }));
    expect(await screen.findByText('Uw bericht is niet verstuurd. Wat u schreef staat er nog.')).toBeTruthy();
    expect(box.value).toBe('Ik kan dinsdag.');
  });

  it('is reported with a reason, by anybody', async () => {
    const { asked } = await open({ mine: false, mayEdit: false }, { 'POST /reports': { status: 201, body: { id: 'r' } } });
    await user.click(await screen.findByRole('button', { name: 'Dit hoort hier niet' }));
    expect(await faultsOfPage()).toEqual([]);
    await user.click(await screen.findByLabelText('Het is reclame'));
    await user.type(screen.getByLabelText('Wilt u er iets bij vertellen?'), 'Een winkel.');
    await user.click(screen.getByRole('button', { name: 'Meld dit' }));
    expect(await screen.findByText(/Een moderator kijkt ernaar/)).toBeTruthy();
    expect(asked.find(({ line }) => line === 'POST /reports')?.body).toEqual({ kind: 'ask', item: id, reason: 'advertising', note: 'Een winkel.' });
  });

  it('that was refused is objected to by who placed it, and by nobody else', async () => {
    localStorage.setItem('voordeur-signed-in', '1');
    const refused = { state: 'refused', stateReason: 'Dit is reclame.' } as const;
    const { asked } = await open({ ...refused, mine: true, mayEdit: true }, { ...member, 'POST /reports': { status: 201, body: { id: 'r' } } });
    await user.click(await screen.findByRole('button', { name: 'Ik ben het er niet mee eens' }));
    await user.type(await screen.findByLabelText('Waarom bent u het er niet mee eens?'), 'Ik verkoop niets.');
    await user.click(screen.getByRole('button', { name: 'Maak bezwaar' }));
    expect(await screen.findByText(/Uw bezwaar is verstuurd/)).toBeTruthy();
    expect(asked.find(({ line }) => line === 'POST /reports')?.body).toEqual({ kind: 'ask', item: id, reason: 'objection', note: 'Ik verkoop niets.' });
    await open({ ...refused, mine: false, mayEdit: false });
    await screen.findByText('Dit is reclame.');
    expect(screen.queryByRole('button', { name: 'Ik ben het er niet mee eens' })).toBeNull();
  });

  it('shows who keeps it who fits, and why', async () => {
    const why = [{ code: 'near' }, { code: 'time', detail: 'tue-morning' }, { code: 'words', detail: 'oog' }, { code: 'language', detail: 'pl' }];
    const fits = { body: { items: [{ card: offerCard({ title: 'Ik rijd u graag' }), why }] } };
    await open({ mine: true, mayEdit: true }, { [`GET /asks/${id}/matches`]: fits, [`GET /asks/${id}/responses`]: { body: { items: [], next: null } } });
    expect(await screen.findByRole('heading', { level: 2, name: 'Wie past bij uw vraag' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ik rijd u graag' })).toBeTruthy();
    expect(screen.getByText('Past omdat: dichtbij, dinsdagochtend, Pools')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('has no way to answer once it is done', async () => {
    await open({ state: 'closed' });
    expect(await screen.findByText('Deze vraag is klaar.')).toBeTruthy();
    expect(screen.queryByText('Ik kan helpen')).toBeNull();
  });

  it('hides nothing of an archived one but says so', async () => {
    await open({ archivedAt: '2026-11-20T09:00:00Z' });
    expect(await screen.findByText('Hier brandt geen licht meer')).toBeTruthy();
  });
});

describe('My own ask', () => {
  beforeEach(() => localStorage.setItem('voordeur-signed-in', '1'));
  const answers = { ...member, [`GET /asks/${id}/responses`]: { body: { items: [talkOf({ unread: 2 })], next: null } } };

  it('shows who answered, and closes when it worked out', async () => {
    const { asked } = await open({ mine: true, mayEdit: true }, { ...answers, [`POST /asks/${id}/_moves`]: { body: askItem({ state: 'closed' }) } });
    expect(await screen.findByRole('link', { name: 'Ad' })).toBeTruthy();
    expect(screen.getByText('2 nieuwe berichten')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Het is gelukt' }));
    await waitFor(() => expect(asked.find(one => one.line.endsWith('/_moves'))?.body).toEqual({ move: 'close' }));
    expect(screen.getByRole('link', { name: 'Verander iets' }).getAttribute('href')).toBe(`/ruwaard/vraag-stellen?verander=${id}`);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says why it waits, and why it was refused', async () => {
    await open({ mine: true, mayEdit: true, state: 'waiting' }, answers);
    expect(await screen.findByText('Nog niet te zien voor anderen.')).toBeTruthy();
    await open({ mine: true, mayEdit: true, state: 'waiting', danger: 'suicide' }, answers);
    expect((await screen.findAllByRole('link', { name: '112' })).length).toBe(1);
    await open({ mine: true, mayEdit: true, state: 'refused', stateReason: 'Dit is reclame.' }, answers);
    expect(await screen.findByText('Dit is reclame.')).toBeTruthy();
  });

  it('offers what can be done where it stands', () => {
    expect(buttonsOf({ kind: 'ask', state: 'open', archivedAt: null })).toEqual(['done', 'confirm', 'close']);
    expect(buttonsOf({ kind: 'offer', state: 'open', archivedAt: null })).toEqual(['confirm', 'close']);
    expect(buttonsOf({ kind: 'ask', state: 'closed', archivedAt: null })).toEqual(['reopen']);
    expect(buttonsOf({ kind: 'ask', state: 'refused', archivedAt: null })).toEqual([]);
    expect(buttonsOf({ kind: 'ask', state: 'open', archivedAt: '2026-11-20T09:00:00Z' })).toEqual(['confirm']);
  });
});

describe('One offer', () => {
  it('says what it takes and how far somebody goes', async () => {
    localStorage.clear();
    const item = askItem({ ...offerCard(), needs: 'Een trekhaak', radius: 1500, times: ['sat-morning'], when: null });
    await visit(OfferPage, { text, params: { id: item.id }, answers: { [`GET /offers/${item.id}`]: { body: item } } });
    expect(await screen.findByText('Een trekhaak')).toBeTruthy();
    expect(screen.getByText('tot 1,5 kilometer')).toBeTruthy();
    expect(screen.getByText('zaterdagochtend')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ik heb belangstelling' })).toBeTruthy();
  });
});
