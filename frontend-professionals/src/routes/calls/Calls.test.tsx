import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { visit } from '../../../../shared-ui/testing/visit';
import { Calls } from './Calls';

const user = userEvent.setup();
const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../frame/*.ftl', { import: 'default' })];
const call = {
  id: 'c1', what: 'cancelled', name: 'Truus', telephone: '0412 00 00 00', title: 'Soep koken', address: '/ruwaard/activiteiten/soep', start: '2026-12-01T09:00:00Z', end: null, allDay: false, triedAt: null, version: '7',
};
const question = { ...call, id: 'c2', what: 'ask-still-right', title: 'Hulp bij een brief', start: null, triedAt: '2026-11-30T10:00:00Z' };
const open = (made: object, of: object = call) => visit(Calls, { text, answers: { 'GET /calls': { body: { items: [of], next: null } }, 'POST /calls/c1/_made': made, 'POST /calls/c2/_answer': made } });

describe('Who has to be called', () => {
  it('stands there with the number, what to say, and that it was said', async () => {
    const { asked } = await open({ status: 204, body: '' });
    expect((await screen.findByRole('link', { name: 'Bel Truus: 0412 00 00 00' })).getAttribute('href')).toBe('tel:0412000000');
    expect(screen.getByText(/‘Soep koken’ op dinsdag 1.december 10.00 gaat niet door/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Gebeld Truus' }));
    await waitFor(() => expect(asked.map(({ line }) => line)).toContain('POST /calls/c1/_made'));
  });

  it('is asked whether it is still right, and one press says what they answered', async () => {
    const { asked } = await open({ status: 204, body: '' }, question);
    expect(await screen.findByText(/Daar staat uw vraag: ‘Hulp bij een brief’. Zoekt u nog iemand/)).toBeTruthy();
    expect(screen.getByText(/Op maandag 30.november.* was er niemand/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Niemand thuis' }));
    await waitFor(() => expect(asked).toContainEqual(expect.objectContaining({ line: 'POST /calls/c2/_answer', body: { answer: 'not-home' } })));
  });

  it('takes nothing off the site before somebody is sure', async () => {
    const { asked } = await open({ status: 204, body: '' }, question);
    await user.click(await screen.findByRole('button', { name: 'Gestopt' }));
    expect(asked.some(({ line }) => line.startsWith('POST'))).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Ja, het is gestopt' }));
    await waitFor(() => expect(asked).toContainEqual(expect.objectContaining({ body: { answer: 'stopped' } })));
  });

  it('is told when there is something else to say by now', async () => {
    await open({ status: 412 });
    await user.click(await screen.findByRole('button', { name: 'Gebeld Truus' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Iemand heeft dit intussen veranderd');
  });
});
