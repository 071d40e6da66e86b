import type { Activity, ActivityCard, Listing } from '../src/api/types';

const life = {
  confirmedAt: '2026-11-18T09:00:00Z',
  confirmedBy: 'De Haard',
  dueAt: '2027-02-16T09:00:00Z',
  doubtfulAt: '2027-03-02T09:00:00Z',
  demonstration: true,
} as const;

export const doubtful = { ...life, confirmedAt: '2026-08-02T09:00:00Z', dueAt: '2026-10-31T09:00:00Z', doubtfulAt: '2026-11-14T09:00:00Z' };

export function cardOf(change: Partial<ActivityCard> = {}): ActivityCard {
  return {
    id: '3f9c0000-0000-4000-8000-000000000001',
    title: 'Koffie-inloop',
    summary: 'U hoeft niemand te kennen.',
    organisation: null,
    place: {
      id: '3f9c0000-0000-4000-8000-000000000002',
      name: 'De Haard',
      streetAddress: 'Brederostraat 46',
      latitude: 51.765,
      longitude: 5.505,
      approximate: true,
      wheelchair: 'yes',
    },
    location: null,
    categories: ['coffee'],
    audience: ['everyone'],
    languages: ['nl'],
    free: true,
    price: null,
    priceNote: null,
    signUp: 'none',
    picture: null,
    undescribed: 0,
    allDay: false,
    repeats: true,
    status: 'scheduled',
    address: '/ruwaard/activiteiten/koffie-inloop-3f9c0000-0000-4000-8000-000000000001',
    ...life,
    ...change,
  };
}

export function lineOf(start: string, change: Partial<Listing> = {}): Listing {
  const end = new Date(Date.parse(start) + 7_200_000).toISOString();
  return { start, end, occurrence: start, status: 'scheduled', note: null, movedFrom: null, placesLeft: null, activity: cardOf(), ...change };
}

export function activityOf(change: Partial<Activity> = {}): Activity {
  const { repeats: _, undescribed: __, place, ...card } = cardOf();
  return {
    ...card,
    extras: {},
    pictures: [],
    text: 'Kom binnen.',
    html: '<p>Kom binnen.</p>',
    place: place && { ...place, postalCode: '5344 VA', locality: 'Oss', accessibleToilet: true, accessibilityNote: null },
    signUpNote: null,
    contact: null,
    url: null,
    start: '2026-11-19T09:00:00Z',
    end: '2026-11-19T11:00:00Z',
    timeZone: 'Europe/Amsterdam',
    rrule: 'FREQ=WEEKLY;BYDAY=TH',
    rdates: [],
    exdates: [],
    skipsHolidays: false,
    statusNote: null,
    next: [
      { start: '2026-11-19T09:00:00Z', end: '2026-11-19T11:00:00Z', occurrence: '2026-11-19T09:00:00Z', status: 'scheduled', note: null },
      { start: '2026-11-26T09:00:00Z', end: '2026-11-26T11:00:00Z', occurrence: '2026-11-26T09:00:00Z', status: 'cancelled', note: 'De keuken wordt geschilderd.' },
    ],
    calendar: null,
    confirmedHow: 'owner',
    changedAt: '2026-11-10T09:00:00Z',
    archivedAt: null,
    archivedReason: null,
    ...change,
  };
}
