import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { dangerCard, lookedAfter, signedInAs, waitingCard } from '../../../../shared-ui/testing/desk';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Worklist } from './Worklist';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../show/*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
];

const one = waitingCard();
const list = [dangerCard(), one, waitingCard({ id: '7d3a0000-0000-4000-8000-000000000003', title: 'Wie maait mijn gras?', visibility: 'everyone', state: 'open', because: 'unanswered' })];
const open = (answers: Answers = {}) =>
  visit(Worklist, { text, answers: { ...signedInAs('connector'), 'GET /asks/_waiting': { body: { items: list, next: null } }, ...answers } });
const deciding: Answers = {
  [`GET /asks/${one.id}`]: { body: lookedAfter() },
  [`POST /asks/${one.id}/_moves`]: { body: lookedAfter({ state: 'open' }) },
};

describe('What waits', () => {
  it('shows danger first, and each with why it is here', async () => {
    await open();
    const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringContaining('Gevaar'), expect.stringContaining('Eerste keer'), expect.stringContaining('Niemand reageert'),
    ]);
    expect(rows[0]?.textContent).toContain('Dit gaat over zelfdoding');
    expect(screen.getByRole('link', { name: one.title }).getAttribute('href')).toBe(`/werk/ruwaard/vragen/vraag/${one.id}`);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says whom to call and what, where somebody without an account got an answer', async () => {
    const answered = waitingCard({ state: 'open', because: 'answered', answers: 1, call: { name: 'Truus Willems', telephone: '0412 65 43 21', email: null } });
    await open({ 'GET /asks/_waiting': { body: { items: [answered], next: null } } });
    const call = await screen.findByRole('link', { name: 'Bel Truus Willems: 0412 65 43 21' });
    expect(call.getAttribute('href')).toBe('tel:0412654321');
    expect(screen.getByRole('row', { name: /Iemand antwoordde/ }).textContent).toContain('Er is een antwoord op ‘Hulp bij een brief’. Zal ik het voorlezen?');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('never lets danger onto the site from here', async () => {
    await open();
    await screen.findByRole('table');
    expect(screen.getAllByRole('button', { name: /^Goedkeuren/ })).toHaveLength(1);
    expect(screen.getByRole('link', { name: /^Openen Ik kan niet meer/ })).toBeTruthy();
  });

  it('is approved with one press, after a look at what it is now', async () => {
    const { asked } = await open(deciding);
    await user.click(await screen.findByRole('button', { name: /^Goedkeuren/ }));
    await waitFor(() => expect(asked).toContainEqual({ line: `POST /asks/${one.id}/_moves`, body: { move: 'approve' } }));
    await waitFor(() => expect(screen.queryByRole('link', { name: one.title })).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Wie maait mijn gras?'));
  });

  it('is not decided about when it was changed meanwhile', async () => {
    const { asked } = await open({ ...deciding, [`GET /asks/${one.id}`]: { body: lookedAfter({ text: 'Iets anders.' }) } });
    await user.click(await screen.findByRole('button', { name: /^Goedkeuren/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dit is al gedaan');
    expect(asked.some(({ line }) => line.endsWith('/_moves'))).toBe(false);
  });

  it('is refused with a reason only, and proposes one', async () => {
    const { asked } = await open(deciding);
    await user.click(await screen.findByRole('button', { name: /^Weigeren/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Waarom plaatst u dit niet'));
    await user.click(screen.getByRole('button', { name: 'Weiger met deze reden' }));
    expect(screen.getByText('Schrijf een reden, of kies een voorstel')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Staat er al' }));
    await user.type(screen.getByLabelText('De reden'), ' Dank u.');
    await user.click(screen.getByRole('button', { name: 'Weiger met deze reden' }));
    const body = { move: 'refuse', reason: 'Dit staat er al. Eén keer is genoeg. Dank u.' };
    await waitFor(() => expect(asked).toContainEqual({ line: `POST /asks/${one.id}/_moves`, body }));
  });

  it('is walked through with the arrows, and Escape leaves the reason', async () => {
    await open();
    (await screen.findByRole('link', { name: 'Ik kan niet meer' })).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe(one.title);
    await user.click(screen.getByRole('button', { name: /^Weigeren/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('De reden')).toBeNull();
    expect(document.activeElement?.textContent).toBe(one.title);
  });

  it('says that it is coming, that there is nothing, and that it failed', async () => {
    const coming = await open();
    expect(screen.getByRole('status').textContent).toContain('Even wachten');
    coming.unmount();
    await open({ 'GET /asks/_waiting': { body: { items: [], next: null } } });
    expect(await screen.findByText('Er wacht niets')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await open({ 'GET /asks/_waiting': { status: 503 } });
    expect(await screen.findByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
  });

  it('is for a host what was entered for others', async () => {
    const nothing = { body: { items: [], next: null } };
    await open({ ...signedInAs('host'), 'GET /asks': nothing, 'GET /offers': nothing });
    expect(await screen.findByText('U plaatste nog niets voor een ander')).toBeTruthy();
  });
});
