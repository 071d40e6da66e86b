import type { Conversation, ExchangeCard, ExchangeItem, Message, OwnThanks } from '../src/api/contract.gen.ts';

const id = '5a1c0000-0000-4000-8000-000000000001';

/** An open ask of Riet, as a list has it. */
export function askCard(change: Partial<ExchangeCard> = {}): ExchangeCard {
  return {
    kind: 'ask',
    id,
    title: 'Wie gaat met mij mee naar het ziekenhuis?',
    text: 'Ik moet naar de oogarts.',
    category: 'transport',
    when: 'dinsdag, 9.30',
    times: [],
    area: { cbsCode: 'BU08280101', name: 'Dichtersbuurt' },
    street: null,
    languages: ['nl'],
    visibility: 'everyone',
    firstName: 'Riet',
    organisation: null,
    form: null,
    pausedUntil: null,
    state: 'open',
    new: false,
    picture: null,
    publishedAt: '2026-11-28T09:00:00Z',
    confirmedAt: '2026-11-28T09:00:00Z',
    confirmedBy: 'Riet',
    dueAt: '2027-12-12T09:00:00Z',
    doubtfulAt: '2027-12-26T09:00:00Z',
    demonstration: true,
    address: `/ruwaard/vragen/wie-gaat-met-mij-mee-naar-het-ziekenhuis-${id}`,
    ...change,
  };
}

export const offerCard = (change: Partial<ExchangeCard> = {}): ExchangeCard =>
  askCard({
    kind: 'offer',
    id: '5a1c0000-0000-4000-8000-000000000002',
    title: 'Aanhanger te leen',
    form: 'lend',
    firstName: 'Henk',
    confirmedBy: 'Henk',
    publishedAt: '2026-11-27T09:00:00Z',
    address: '/ruwaard/aanbod/aanhanger-te-leen-5a1c0000-0000-4000-8000-000000000002',
    ...change,
  });

export function askItem(change: Partial<ExchangeItem> = {}): ExchangeItem {
  return {
    ...askCard(),
    extras: {},
    archivedAt: null,
    archivedReason: null,
    changedAt: '2026-11-28T09:00:00Z',
    confirmedHow: 'owner',
    needs: null,
    radius: null,
    pictures: [],
    ...change,
  };
}

/** What Riet said to Ad, as she sees it. */
export function thanksOf(change: Partial<OwnThanks> = {}): OwnThanks {
  const { kind, title, address } = askCard();
  return {
    id: '5a1c0000-0000-4000-8000-000000000004',
    given: true,
    other: 'Ad',
    text: 'Wat fijn dat u met mij meeging. Zonder u was ik niet gegaan.',
    danger: null,
    mayAgree: true,
    agrees: false,
    otherAgrees: false,
    visibility: 'everyone',
    public: false,
    refusedReason: null,
    createdAt: '2026-11-28T12:00:00Z',
    conversation: '5a1c0000-0000-4000-8000-000000000003',
    about: { kind, title, address },
    ...change,
  };
}

/** What Riet sees of her conversation with Ad. */
export function talkOf(change: Partial<Conversation> = {}): Conversation {
  const { kind, title, state, address } = askCard();
  return {
    id: '5a1c0000-0000-4000-8000-000000000003',
    item: { kind, id, title, state, address },
    part: 'owner',
    quiet: false,
    accepted: true,
    ended: false,
    helped: false,
    outcome: null,
    other: 'Ad',
    mayThank: false,
    thanks: null,
    unread: 0,
    lastMessage: 'Ik kan dinsdag.',
    lastAt: '2026-11-28T10:00:00Z',
    ...change,
  };
}

export const messageOf = (number: number, change: Partial<Message> = {}): Message => ({
  id: `m${number}`,
  mine: number % 2 === 0,
  text: `Bericht ${number}`,
  createdAt: new Date(Date.UTC(2026, 10, 28, 10, number)).toISOString(),
  ...change,
});

/** Somebody signed in, as the server answers a refresh. */
export const signedIn = {
  status: 201,
  body: {
    accessToken: 'a',
    expiresIn: 600,
    person: { id: 'p1', name: 'Riet Jansen', email: 'bewoner@voordeur.example', language: 'nl', street: null, roles: { ruwaard: ['resident'] }, organisations: [] },
  },
};
