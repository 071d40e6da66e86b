/** What was typed without a connection, and what becomes of it. Pure: page and service worker go by the same rules. */
import type { Problem } from '../api/problem';

export interface Entry {
  /** The Idempotency-Key, made when it was typed: the first try may have arrived without our knowing. */
  key: string;
  kind: 'correction' | 'round' | 'proposal';
  /** Where it goes: a POST to this address. */
  path: string;
  /** What was typed. Once it is sent it is not kept here. */
  body: Record<string, unknown> | null;
  /** What it is about, for people. */
  about: { title: string; address: string };
  typedAt: string;
  /** Who was signed in; null for a visitor. */
  person: string | null;
  state: 'waiting' | 'sent' | 'refused';
  answeredAt: string | null;
  problem: Problem | null;
}

/** An answer, or none. */
export type Outcome = { status: number; problem: Problem | null } | 'unreachable';

export type Typed = Pick<Entry, 'key' | 'kind' | 'path' | 'body' | 'about' | 'person'>;

export const entryOf = (typed: Typed, now: number): Entry => ({
  ...typed,
  typedAt: new Date(now).toISOString(),
  state: 'waiting',
  answeredAt: null,
  problem: null,
});

/** Whoever is signed in sends their own and what a visitor typed; a visitor sends what a visitor typed. */
export const maySend = (entry: Entry, person: string | null) =>
  entry.state === 'waiting' && (entry.person === null || entry.person === person);

/** Somebody typed it while signed in, and that is not who is here: it is not shown, and not sent. */
export const isOfAnother = (entry: Entry, person: string | null) => entry.person !== null && entry.person !== person;

/** The server is busy, or wants to see a token first. */
const laterPlease = (status: number) => status >= 500 || [401, 408, 425, 429].includes(status);

export function after(entry: Entry, outcome: Outcome, now: number): Entry {
  if (outcome === 'unreachable' || laterPlease(outcome.status)) return entry;
  const answeredAt = new Date(now).toISOString();
  if (outcome.status < 300) return { ...entry, state: 'sent', body: null, answeredAt };
  return { ...entry, state: 'refused', answeredAt, problem: outcome.problem };
}

/** What else waits would not fare better now. */
export const isOver = (outcome: Outcome) => outcome === 'unreachable' || (laterPlease(outcome.status) && outcome.status !== 401);

const WEEK = 7 * 86_400_000;
/** That something was sent is told for a week; what waits or was refused stays until somebody throws it away. */
export const isForgotten = (entry: Entry, now: number) =>
  entry.state === 'sent' && now - Date.parse(entry.answeredAt ?? entry.typedAt) > WEEK;

export const inOrder = (entries: readonly Entry[]) => [...entries].sort((one, other) => (one.typedAt < other.typedAt ? -1 : 1));
