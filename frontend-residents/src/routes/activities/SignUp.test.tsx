import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { activityOf } from '../../../../shared-ui/testing/items';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { ActivityPage } from './ActivityPage';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../show/text/*.ftl', { import: 'default' })];
const user = userEvent.setup();
const id = activityOf().id;
const date = { occurrence: '2026-11-26T09:00:00Z', start: '2026-11-26T09:00:00Z', end: '2026-11-26T11:00:00Z', closesAt: '2026-11-26T09:00:00Z', placesLeft: 1, waiting: 0, state: 'open' };
const termsOf = (more: object = {}) => ({ on: true, maximum: 8, guests: 1, closesHours: 0, dates: [date], ...more });

function open(terms: object, answers: Answers = {}) {
  return visit(ActivityPage, {
    text,
    params: { id: `koffie-inloop-${id}` },
    answers: {
      [`GET /activities/${id}`]: { body: activityOf({ signUp: 'required', contact: { name: 'Fatma', telephone: '0412 12 34 56', email: null } }) },
      [`GET /activities/${id}/sign-up-terms`]: { body: terms },
      ...answers,
    },
  });
}

describe('Signing up for an activity', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-19T08:00:00Z'), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('says how many places are left, and asks a visitor for a name only when they want to come', async () => {
    await open(termsOf());
    expect(await screen.findByText('nog één plek')).toBeTruthy();
    expect(screen.queryByLabelText('Uw naam')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ik kom' }));
    expect(screen.getByLabelText('Uw naam')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('names what is missing, and says where to look once it was asked', async () => {
    const errors = [{ pointer: '/name', code: 'required' }, { pointer: '/email', code: 'required' }];
    await open(termsOf(), { [`POST /activities/${id}/sign-ups`]: { status: 400, body: { type: '/problems/invalid', title: 'x', status: 400, errors } } });
    await user.click(await screen.findByRole('button', { name: 'Ik kom' }));
    await user.click(screen.getByRole('button', { name: 'Meld mij aan voor deze keer' }));
    expect((await screen.findByRole('link', { name: 'Vul uw naam in' })).getAttribute('href')).toBe('#name');
    expect(screen.getByRole('link', { name: 'Vul uw e-mailadres of telefoonnummer in' })).toBeTruthy();
  });

  it('leaves the telephone where one does not sign up on the site', async () => {
    await open(termsOf({ on: false, dates: [] }));
    expect(await screen.findByRole('link', { name: 'Bel om u aan te melden' })).toBeTruthy();
  });

  it('offers the waiting list where it is full, and nothing where it closed', async () => {
    await open(termsOf({ dates: [{ ...date, placesLeft: 0, waiting: 2, state: 'full' }] }));
    expect(await screen.findByRole('button', { name: 'Zet mij op de wachtlijst' })).toBeTruthy();
    expect(screen.getByText('vol, 2 mensen wachten')).toBeTruthy();
    await open(termsOf({ dates: [{ ...date, state: 'closed' }] }));
    await waitFor(() => expect(screen.getByText('Voor deze keer kunt u zich niet meer aanmelden.')).toBeTruthy());
  });
});
