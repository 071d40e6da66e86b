import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { Activity } from 'shared-ui/api/types';
import type { TextFiles } from 'shared-ui/i18n/text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { activityOf, doubtful } from '../../../../shared-ui/testing/items';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { ActivityPage } from './ActivityPage';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../report/*.ftl', { import: 'default' }), import.meta.glob('../../show/text/*.ftl', { import: 'default' })];
const user = userEvent.setup();
const id = activityOf().id;
const told: Answers = { [`POST /activities/${id}/corrections`]: { status: 201, body: { id: 'c1', code: 'stopped', note: null, createdAt: '2026-11-19T08:00:00Z' } } };

function open(change: Partial<Activity> = {}, answers: Answers = {}) {
  return visit(ActivityPage, {
    text,
    params: { id: `koffie-inloop-${id}` },
    answers: { [`GET /activities/${id}`]: { body: activityOf(change) }, ...answers },
  });
}

describe('The page of an activity', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-19T08:00:00Z'), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('tells when, where, what it costs and whether a wheelchair can come in', async () => {
    await open();
    expect(await screen.findByText('10.00 tot 12.00')).toBeTruthy();
    expect(screen.getByText(/vandaag, donderdag 19 november/)).toBeTruthy();
    expect(screen.getByText('Daarna elke donderdag')).toBeTruthy();
    expect(screen.getByText('Gratis')).toBeTruthy();
    expect(screen.getByText('U kunt naar binnen. Er is een aangepaste wc.')).toBeTruthy();
    expect(screen.getByText('Het punt op de kaart is ongeveer.')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('has the calendar as its one lamp button when nobody has to sign up', async () => {
    await open();
    const agenda = await screen.findByRole('link', { name: 'Zet in mijn agenda' });
    expect(agenda.getAttribute('href')).toBe(`/feeds/ruwaard/activities/${id}.ics`);
    expect(agenda.getAttribute('download')).toBe('koffie-inloop.ics');
    expect(agenda.classList.contains('button--call')).toBe(true);
  });

  it('leads to the telephone when somebody has to sign up', async () => {
    await open({ signUp: 'required', contact: { name: 'Fatma', telephone: '0412 12 34 56', email: null } });
    expect((await screen.findByRole('link', { name: 'Bel om u aan te melden' })).getAttribute('href')).toBe('tel:0412123456');
  });

  it('keeps a cancelled date in its place with the reason', async () => {
    await open();
    expect(await screen.findByText('Gaat niet door')).toBeTruthy();
    expect(screen.getByText('De keuken wordt geschilderd.')).toBeTruthy();
  });

  it('says at the top that the whole activity is cancelled', async () => {
    await open({ status: 'cancelled', statusNote: 'Ad is ziek.' });
    expect(await screen.findByText('Koffie-inloop gaat niet door.')).toBeTruthy();
    expect(screen.getByText('Ad is ziek.')).toBeTruthy();
  });

  it('advises to call first when nobody is sure', async () => {
    await open(doubtful);
    expect(await screen.findByRole('heading', { name: 'Niet zeker of dit klopt' })).toBeTruthy();
    expect(screen.getByText(/Bel eerst voordat u gaat/)).toBeTruthy();
  });

  it('shows an archived one without a light, and where to look instead', async () => {
    await open({ archivedAt: '2026-09-01T09:00:00Z', next: [] });
    expect(await screen.findByRole('heading', { name: 'Hier brandt geen licht meer' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Zet in mijn agenda' })).toBeNull();
  });

  it('takes "klopt niet" in two taps', async () => {
    const shown = await open({}, told);
    await user.click(await screen.findByRole('button', { name: 'Klopt niet?' }));
    await user.click(screen.getByRole('button', { name: 'Dit is gestopt' }));
    expect(await screen.findByText('Dank u wel. We vragen het na.')).toBeTruthy();
    expect(shown.asked.at(-1)).toEqual({ line: `POST /activities/${id}/corrections`, body: { code: 'stopped', note: null } });
  });

  it('tells who left a number or an address what came of it, and asks for that after the two taps', async () => {
    const shown = await open({}, { ...told, 'POST /corrections/c1/_hear': { status: 204, body: '' } });
    await user.click(await screen.findByRole('button', { name: 'Klopt niet?' }));
    await user.click(screen.getByRole('button', { name: 'Dit is gestopt' }));
    const contact = await screen.findByLabelText(/Wilt u horen wat ervan kwam/);
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Laat het mij horen' }));
    expect((await screen.findByRole('link', { name: 'Vul een telefoonnummer of een e-mailadres in' })).getAttribute('href')).toBe('#contact');
    await user.type(contact, 'joke@voorbeeld.nl');
    await user.click(screen.getByRole('button', { name: 'Laat het mij horen' }));
    expect(await screen.findByText('Goed. U hoort van ons wat ervan kwam.')).toBeTruthy();
    expect(shown.asked.at(-1)).toEqual({ line: 'POST /corrections/c1/_hear', body: { email: 'joke@voorbeeld.nl', language: 'nl' } });
  });

  it('keeps what was written when passing it on fails', async () => {
    await import('shared-ui/offline/outbox'); // what is loaded for it, without a place to keep anything here
    await open({}, { [`POST /activities/${id}/corrections`]: 'offline' });
    await user.click(await screen.findByRole('button', { name: 'Klopt niet?' }));
    await user.click(screen.getByRole('button', { name: 'Iets anders' }));
    const note = screen.getByLabelText<HTMLTextAreaElement>('Wat klopt er niet?');
    await user.type(note, 'Het begint later');
    await user.click(screen.getByRole('button', { name: 'Geef het door' }));
    expect(await screen.findByText(/niet aangekomen/)).toBeTruthy();
    expect(note.value).toBe('Het begint later');
  });

  it('mends an old name in the address', async () => {
    const shown = await open();
    await waitFor(() => expect(shown.go).toHaveBeenCalledWith(activityOf().address, { replace: true, stay: true }));
  });

  it('does not exist when the server says so', async () => {
    await visit(ActivityPage, { text, params: { id } });
    expect(await screen.findByRole('heading', { name: 'Hier staat niets' })).toBeTruthy();
  });
});
