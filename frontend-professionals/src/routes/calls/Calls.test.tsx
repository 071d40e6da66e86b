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
  id: 'c1', what: 'cancelled', name: 'Truus', telephone: '0412 00 00 00', title: 'Soep koken', address: '/ruwaard/activiteiten/soep', start: '2026-12-01T09:00:00Z', end: null, allDay: false, version: '7',
};
const open = (made: object) => visit(Calls, { text, answers: { 'GET /calls': { body: { items: [call], next: null } }, 'POST /calls/c1/_made': made } });

describe('Who has to be called', () => {
  it('stands there with the number, what to say, and that it was said', async () => {
    const { asked } = await open({ status: 204, body: '' });
    expect((await screen.findByRole('link', { name: 'Bel Truus: 0412 00 00 00' })).getAttribute('href')).toBe('tel:0412000000');
    expect(screen.getByText(/‘Soep koken’ op dinsdag 1.december 10.00 gaat niet door/)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Gebeld Truus' }));
    await waitFor(() => expect(asked.map(({ line }) => line)).toContain('POST /calls/c1/_made'));
  });

  it('is told when there is something else to say by now', async () => {
    await open({ status: 412 });
    await user.click(await screen.findByRole('button', { name: 'Gebeld Truus' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Iemand heeft dit intussen veranderd');
  });
});
