import type { Balance, ConcernRules, DeadLetter, MatchWeights, Report, ReportCounts } from '../src/api/contract.gen';

/** Somebody says that an ask is advertising. */
export function report(change: Partial<Report> = {}): Report {
  return {
    id: '9e000000-0000-4000-8000-000000000001',
    kind: 'ask',
    item: '7d3a0000-0000-4000-8000-000000000001',
    reason: 'advertising',
    note: 'Dit is gewoon een winkel.',
    title: 'Wie wil mijn taarten proeven?',
    text: 'Taarten op bestelling, vanaf 25 euro.\nOok voor feesten.',
    messages: null,
    address: '/ruwaard/vragen/taarten-7d3a0000-0000-4000-8000-000000000001',
    createdAt: '2026-11-20T09:00:00Z',
    outcome: null,
    decision: null,
    decidedAt: null,
    version: 3,
    ...change,
  };
}

export const objection = () =>
  report({ id: '9e000000-0000-4000-8000-000000000002', reason: 'objection', title: 'Bijles wiskunde', text: 'Ik geef gratis bijles.', note: 'Ik vraag er geen geld voor.', address: null, version: 1 });

export const conversationReport = () =>
  report({ id: '9e000000-0000-4000-8000-000000000003', kind: 'conversation', reason: 'insult', note: null, title: 'Een lift naar het ziekenhuis', text: 'owner: Kunt u rijden?\nresponder: Zoek het zelf uit.', address: null });

/** One message of a conversation, with what was said around it. */
export const messageReport = () =>
  report({
    id: '9e000000-0000-4000-8000-000000000004',
    kind: 'message',
    reason: 'scam',
    note: null,
    title: 'Samen naar de markt',
    text: 'Betaal eerst 50 euro.',
    messages: [
      { part: 'owner', text: 'Gaat u zaterdag ook?', reported: false },
      { part: 'responder', text: 'Betaal eerst 50 euro.', reported: true },
      { part: 'owner', text: 'Dat doe ik niet.', reported: false },
    ],
    address: null,
  });

export const counts: ReportCounts = { reports: 14, waiting: 3, kept: 7, refused: 4, objections: 2, restored: 1 };

export const concernRules: ConcernRules = {
  own: [
    { id: '9e000000-0000-4000-8000-000000000011', kind: 'violence', phrase: 'hij staat weer voor de deur', on: true, by: 'Joris de Wit', changedAt: '2026-11-20T09:00:00Z' },
    { id: '9e000000-0000-4000-8000-000000000012', kind: 'harmless', phrase: 'ik schiet een foto', on: false, by: 'Joris de Wit', changedAt: '2026-11-10T09:00:00Z' },
  ],
  shipped: [
    { kind: 'list', phrase: 'family = man vrouw vriend' },
    { kind: 'suicide', phrase: 'wil niet meer leven' },
    { kind: 'violence', phrase: '<partner> slaat <whom>' },
  ],
};

export const deadLetters: DeadLetter[] = [
  { id: '9e000000-0000-4000-8000-000000000021', kind: 'match', address: 't…@voorbeeld.nl', reason: 'not-reached', tries: 12, createdAt: '2026-11-17T09:00:00Z', diedAt: '2026-11-20T09:00:00Z', mayTryAgain: true },
  { id: '9e000000-0000-4000-8000-000000000022', kind: 'message', address: 'j…@voorbeeld.nl', reason: 'bounced 5.1.1', tries: 1, createdAt: '2026-11-16T09:00:00Z', diedAt: '2026-11-16T10:00:00Z', mayTryAgain: false },
];

export const weights: MatchWeights = {
  items: [
    { name: 'near', meaning: 'Zij wonen dicht bij elkaar', value: 0.05 },
    { name: 'no-time', meaning: 'Er is geen dagdeel waarop beiden kunnen', value: -0.8 },
    { name: 'same', meaning: 'Het gaat om hetzelfde', value: 1 },
    { name: 'newer', meaning: 'Iets wat er later bijkwam', value: -0.1 },
  ],
};

export const balance: Balance = {
  items: [
    { category: 'groceries', asks: null, offers: 9 },
    { category: 'transport', asks: 23, offers: 6 },
    { category: 'company', asks: 12, offers: 11 },
    { category: 'garden', asks: null, offers: null },
  ],
};
