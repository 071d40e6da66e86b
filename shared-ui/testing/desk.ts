import type { ExchangeItem, WaitingCard } from '../src/api/contract.gen';

/** A quiet ask of Joke, who has no account, as the worklist has it. */
export function waitingCard(change: Partial<WaitingCard> = {}): WaitingCard {
  return {
    kind: 'ask',
    id: '7d3a0000-0000-4000-8000-000000000001',
    title: 'Hulp bij een brief',
    text: 'Ik kreeg een brief over mijn huur.',
    category: 'paperwork',
    when: 'overdag',
    times: ['tue-morning'],
    area: { cbsCode: 'BU08280608', name: 'Het Woud' },
    street: null,
    languages: ['nl'],
    visibility: 'quiet',
    firstName: null,
    organisation: null,
    form: null,
    pausedUntil: null,
    state: 'waiting',
    new: true,
    picture: null,
    publishedAt: null,
    confirmedAt: '2026-11-20T09:00:00Z',
    confirmedBy: null,
    dueAt: '2027-12-04T09:00:00Z',
    doubtfulAt: '2027-12-18T09:00:00Z',
    demonstration: true,
    address: '/ruwaard/vragen/hulp-bij-een-brief-7d3a0000-0000-4000-8000-000000000001',
    danger: null,
    because: 'first',
    call: null,
    answers: 0,
    ...change,
  };
}

export const dangerCard = () =>
  waitingCard({ id: '7d3a0000-0000-4000-8000-000000000002', title: 'Ik kan niet meer', danger: 'suicide', because: 'danger' });

/** The same ask for a connector, who may know who asks. */
export function lookedAfter(change: Partial<ExchangeItem> = {}): ExchangeItem {
  const { because: _, answers: __, call: ___, ...card } = waitingCard();
  return {
    ...card,
    extras: {},
    archivedAt: null,
    archivedReason: null,
    changedAt: '2026-11-20T09:00:00Z',
    confirmedHow: 'owner',
    needs: null,
    radius: null,
    pictures: [],
    mine: false,
    mayEdit: true,
    stateReason: null,
    mail: null,
    asker: {
      name: 'Joke', telephone: '06 1234 5678', email: null, account: false, consent: 'aan de balie', consentAt: '2026-11-20T09:00:00Z', reachedAt: null,
    },
    ...change,
  };
}

/** Somebody with these roles is signed in: what the server answers when the session is renewed. */
export function signedInAs(...roles: string[]) {
  localStorage.setItem('voordeur-signed-in', '1');
  const person = { id: 'p1', name: 'Ans Peters', email: 'ans@voordeur.example', language: 'nl', street: null, roles: { ruwaard: roles }, organisations: [] };
  return { 'POST /sessions/_refresh': { status: 201, body: { accessToken: 'a', expiresIn: 600, person } } };
}
