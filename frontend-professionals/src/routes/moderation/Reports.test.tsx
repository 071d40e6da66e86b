import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../../shared-ui/testing/desk';
import { conversationReport, counts, messageReport, objection, report } from '../../../../shared-ui/testing/moderation';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { Decided } from './Decided';
import { Reports } from './Reports';
import { outcomesOf, proposalsOf } from './words';

const user = userEvent.setup();
const text: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../frame/*.ftl', { import: 'default' }),
];
const one = report();
const decideOne = `POST /reports/${one.id}/_decide`;
const answers = (change: Answers = {}): Answers => ({
  ...signedInAs('moderator'),
  'GET /reports': { body: { items: [one, objection(), conversationReport()], next: null } },
  'GET /reports/_count': { body: counts },
  [decideOne]: { status: 204, body: '' },
  ...change,
});
const open = (change: Answers = {}) => visit(Reports, { text, answers: answers(change) });

describe('The reports', () => {
  it('each say what they are about and why, and an objection stands out', async () => {
    await open();
    const rows = within(await screen.findByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringContaining('Reclame'), expect.stringContaining('Bezwaar'), expect.stringContaining('Gesprek'),
    ]);
    expect(within(rows[1] as HTMLElement).getByText('Bezwaar').className).toBe('label');
    expect((await screen.findByRole('region', { name: 'Wat iedereen mag weten' })).textContent).toContain('14');
    expect(await faultsOfPage()).toEqual([]);
  });

  it('are decided about with an outcome and a reason only', async () => {
    const { asked } = await open();
    await user.click(await screen.findByRole('button', { name: one.title as string }));
    await waitFor(() => expect(document.activeElement?.id).toBe('decide'));
    expect(screen.getByText(/Taarten op bestelling/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Besluit' }));
    expect(screen.getAllByText('Kies wat u besluit').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('radio', { name: /Gaat eraf/ }));
    await user.click(screen.getByRole('button', { name: 'Besluit' }));
    expect(screen.getAllByText('Schrijf een reden, of kies een voorstel').length).toBeGreaterThan(0);
    expect(await faultsOfPage()).toEqual([]);
    expect(asked.some(({ line }) => line === decideOne)).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Reclame' }));
    await user.click(screen.getByRole('button', { name: 'Besluit' }));
    const body = { outcome: 'refused', decision: 'Dit is reclame of verkoop. Hier helpen buren elkaar zonder te verdienen.' };
    await waitFor(() => expect(asked).toContainEqual({ line: decideOne, body }));
    await waitFor(() => expect(screen.queryByRole('button', { name: one.title as string })).toBeNull());
  });

  it('say so when somebody else decided meanwhile', async () => {
    await open({ [decideOne]: { status: 409 } });
    await user.click(await screen.findByRole('button', { name: one.title as string }));
    await user.click(screen.getByRole('radio', { name: /Blijft staan/ }));
    await user.click(screen.getByRole('button', { name: 'Past hier' }));
    await user.click(screen.getByRole('button', { name: 'Besluit' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dit is al gedaan');
  });

  it('of one message show that with what was said around it', async () => {
    const spoken = messageReport();
    await open({ 'GET /reports': { body: { items: [spoken], next: null } } });
    await user.click(await screen.findByRole('button', { name: spoken.title as string }));
    const said = within(await screen.findByRole('region', { name: 'Waar het over gaat' })).getAllByRole('listitem');
    expect(said.map(one => one.textContent)).toEqual([expect.stringContaining('Gaat u zaterdag ook?'), expect.stringContaining('GemeldBetaal eerst'), expect.stringContaining('Dat doe ik niet.')]);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('are left with Escape, back where one was', async () => {
    await open();
    await user.click(await screen.findByRole('button', { name: one.title as string }));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe(one.title);
  });

  it('say that they are coming, that there are none, and that they failed', async () => {
    const coming = await open();
    expect(screen.getByRole('status').textContent).toContain('Even wachten');
    coming.unmount();
    await open({ 'GET /reports': { body: { items: [], next: null } } });
    expect(await screen.findByText('Er wacht geen melding')).toBeTruthy();
    await open({ 'GET /reports': { status: 503 } });
    expect(await screen.findByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
  });

  it('stay to be read with the decision', async () => {
    const decided = report({ outcome: 'refused', decision: 'Dit is reclame.', decidedAt: '2026-11-21T09:00:00Z' });
    await visit(Decided, { text, answers: answers({ 'GET /reports': { body: { items: [decided], next: null } } }) });
    expect((await screen.findByRole('listitem')).textContent).toContain('Gaat eraf');
    expect(screen.getByText('Dit is reclame.')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });
});

describe('What can be decided', () => {
  it('is whether an ask stays, whether a refused one comes back, and of the rest only that it was dealt with', () => {
    expect(outcomesOf(one)).toEqual(['refused', 'kept']);
    expect(outcomesOf(objection())).toEqual(['restored', 'kept']);
    for (const spoken of [conversationReport(), messageReport()]) expect(outcomesOf(spoken)).toEqual(['kept']);
    expect(outcomesOf(report({ title: null }))).toEqual(['kept']);
  });

  it('comes with reasons, what was reported first', () => {
    expect(proposalsOf(report({ reason: 'privacy' }), 'refused')[0]).toBe('mod-why-privacy');
    expect(proposalsOf(objection(), 'kept')).toEqual(['mod-why-stands']);
    expect(proposalsOf(conversationReport(), 'kept')).toEqual(['mod-why-both', 'mod-why-stopped']);
  });
});
