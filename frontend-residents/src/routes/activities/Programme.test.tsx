import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { cardOf, doubtful, lineOf } from '../../../../shared-ui/testing/items';
import { visit } from '../../../../shared-ui/testing/visit';
import { Programme } from './Programme';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' })];
const first = lineOf('2026-11-19T09:00:00Z');
const second = lineOf('2026-11-20T09:00:00Z', { activity: cardOf({ title: 'Biljart', id: '3f9c0000-0000-4000-8000-000000000005' }) });
const slice = (items: unknown[], next: string | null = null) => ({ 'GET /activities': { body: { items, next } } });
const user = userEvent.setup();

describe('The programme', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-19T08:00:00Z'), toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('stands by day, with a strip of days to begin at', async () => {
    await visit(Programme, { text, answers: slice([first, second]) });
    expect(await screen.findByRole('heading', { name: /^Vandaag donderdag 19\snovember$/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Morgen vrijdag 20\snovember$/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'zaterdag 21' }).getAttribute('href')).toBe('/ruwaard/activiteiten?dag=2026-11-21');
    expect(screen.getByText('2 keer iets te doen')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('puts a choice in the address and asks the server for it', async () => {
    const shown = await visit(Programme, { text, answers: slice([first]) });
    await user.click(await screen.findByLabelText('Gratis'));
    expect(shown.go).toHaveBeenCalledWith('/ruwaard/activiteiten?gratis=ja', { replace: true, stay: true });
    shown.requery('?gratis=ja&rolstoel=ja');
    await waitFor(() => expect(shown.asked.at(-1)?.line).toBe('GET /activities?free=true&accessible=true&limit=40'));
  });

  it('loads more by cursor and keeps what stood there', async () => {
    const shown = await visit(Programme, {
      text,
      answers: {
        'GET /activities': ({ line }) => ({
          body: line.includes('cursor=abc') ? { items: [second], next: null } : { items: Array.from({ length: 20 }, (_, hour) => lineOf(`2026-11-19T${String(hour).padStart(2, '0')}:00:00Z`)), next: 'abc' },
        }),
      },
    });
    expect(await screen.findByText('20 keer iets te doen tot en met donderdag 19 november')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Laat meer zien' }));
    expect(await screen.findByRole('link', { name: 'Biljart' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Koffie-inloop' })).toHaveLength(20);
    expect(shown.asked.filter(one => one.line.startsWith('GET /activities'))).toHaveLength(2);
  });

  it('asks on when walking in leaves too little of a slice', async () => {
    const closed = lineOf('2026-11-19T12:00:00Z', { activity: cardOf({ signUp: 'required' }) });
    await visit(Programme, {
      text,
      query: '?zonder-aanmelden=ja',
      answers: { 'GET /activities': ({ line }) => ({ body: line.includes('cursor') ? { items: [second], next: null } : { items: [closed], next: 'b' } }) },
    });
    expect(await screen.findByRole('link', { name: 'Biljart' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Koffie-inloop' })).toBeNull();
  });

  it('labels what is doubtful and tells what a moved one was', async () => {
    const unsure = lineOf('2026-11-19T13:00:00Z', { activity: cardOf({ ...doubtful, confirmedBy: 'Rucrea' }) });
    const moved = lineOf('2026-11-19T14:30:00Z', { status: 'moved', movedFrom: '2026-11-19T14:00:00Z' });
    await visit(Programme, { text, answers: slice([unsure, moved]) });
    expect(await screen.findByText('Niet zeker of dit klopt')).toBeTruthy();
    expect(screen.getByText('Laatst bevestigd op 2 augustus door Rucrea')).toBeTruthy();
    expect(screen.getByText('was 15.00')).toBeTruthy();
  });

  it('offers fewer choices when nothing fits them all', async () => {
    const shown = await visit(Programme, { text, query: '?gratis=ja&dag=2026-11-21', answers: slice([]) });
    expect(await screen.findByText('Niets dat bij al uw keuzes past')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Wis alle keuzes' })[0] as HTMLElement);
    expect(shown.go).toHaveBeenCalledWith('/ruwaard/activiteiten?dag=2026-11-21', { replace: true, stay: true });
  });

  it('says when there is no connection', async () => {
    await visit(Programme, { text, answers: { 'GET /activities': 'offline' } });
    expect(await screen.findByText('U heeft geen verbinding.')).toBeTruthy();
  });
});
