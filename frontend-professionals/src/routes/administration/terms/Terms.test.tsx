import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../../../shared-ui/testing/desk';
import { visit, type Answers } from '../../../../../shared-ui/testing/visit';
import { Terms } from './Terms';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../*.ftl', { import: 'default' }),
  import.meta.glob('../../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../../frame/*.ftl', { import: 'default' }),
];
const unchanged = { changedBy: null, changedAt: null };
const series = { kind: 'series', dueDays: 60, doubtfulDays: 14, archivedDays: 30, seasons: ['09-01'], usualDays: 90, ...unchanged };
const holiday = { id: 'h1', region: 'zuid', name: 'Meivakantie', startDate: '2999-04-24', endDate: '2999-05-02', estimated: true, ...unchanged };
const listed = (...items: object[]) => ({ body: { items, next: null } });

const open = (more: Answers = {}) =>
  visit(Terms, {
    text,
    answers: {
      ...signedInAs('admin_professionals'),
      'GET /freshness-terms': listed(series),
      'GET /freshness-terms/series': { body: series },
      'GET /holidays': listed(holiday),
      'GET /holidays/h1': { body: holiday },
      'GET /holiday-changes': listed(),
      ...more,
    },
  });

describe('Terms and holidays', () => {
  it('say in words what a term means, and what is usual', async () => {
    await open();
    const row = await screen.findByRole('row', { name: /^Reeks/ });
    expect(row.textContent).toContain('60 dagen na de bevestiging aan de beurt');
    expect(row.textContent).toContain('1\u00a0september');
    expect(row.textContent).toContain('Gewoonlijk zijn dit 90 dagen.');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('send a term with its seasons, and say by field what cannot be', async () => {
    const fault = { status: 400, body: { status: 400, errors: [{ pointer: '/dueDays', code: 'out_of_range' }] } };
    const { asked } = await open({ 'PATCH /freshness-terms/series': fault });
    await user.click(await screen.findByRole('button', { name: 'Reeks' }));
    await user.clear(screen.getByLabelText('Aan de beurt na zoveel dagen'));
    await user.type(screen.getByLabelText('Begin van een seizoen'), '\n5-1');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByRole('link', { name: 'Vul een getal in van 1 tot en met 730' })).toBeTruthy();
    expect(asked.find(({ line }) => line.startsWith('PATCH'))?.body).toEqual({ dueDays: 0, doubtfulDays: 14, archivedDays: 30, seasons: ['09-01', '01-05'] });
    expect(await faultsOfPage()).toEqual([]);
  });

  it('let the mark of an estimate be lifted, and ask once more before a holiday is gone', async () => {
    const { asked } = await open({ 'PATCH /holidays/h1': { body: { ...holiday, estimated: false } }, 'DELETE /holidays/h1': { status: 204, body: '' } });
    expect(await screen.findByText('geschat')).toBeTruthy();
    const change = async () => user.click(await screen.findByRole('button', { name: /^Meivakantie/ }));
    await change();
    const side = within(screen.getByRole('complementary'));
    await user.click(side.getByRole('checkbox'));
    await user.click(side.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(asked.find(({ line }) => line.startsWith('PATCH'))?.body).toMatchObject({ name: 'Meivakantie', estimated: false }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    await change();
    await user.click(screen.getByRole('button', { name: 'Haal deze vakantie weg' }));
    expect(asked.some(({ line }) => line.startsWith('DELETE'))).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Ja, haal weg' }));
    await waitFor(() => expect(asked.some(({ line }) => line === 'DELETE /holidays/h1')).toBe(true));
  });
});
