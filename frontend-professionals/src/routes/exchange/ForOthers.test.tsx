import { screen } from '@testing-library/preact';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../shared-ui/testing/a11y';
import { signedInAs, waitingCard } from '../../../../shared-ui/testing/desk';
import { visit, type Answers } from '../../../../shared-ui/testing/visit';
import { ForOthers } from './ForOthers';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../show/*.ftl', { import: 'default' })];
const nothing = { body: { items: [], next: null } };
const cards = {
  old: waitingCard({ title: 'Boodschappen', firstName: 'Toon', visibility: 'members', state: 'open', publishedAt: '2026-11-01T09:00:00Z' }),
  new: waitingCard({ kind: 'offer', id: 'o1', title: 'Ik lees graag mee', firstName: 'Marjan', form: 'lend', visibility: 'everyone', state: 'closed', publishedAt: '2026-11-10T09:00:00Z' }),
};
const open = (answers: Answers) => visit(ForOthers, { text, answers: { ...signedInAs('host'), ...answers } });

describe('What was entered for others', () => {
  it('stands in one list, the newest first, to find it again', async () => {
    await open({ 'GET /asks': { body: { items: [cards.old], next: null } }, 'GET /offers': { body: { items: [cards.new], next: null } } });
    await screen.findByText('Boodschappen');
    const links = screen.getAllByRole('link').filter(link => link.getAttribute('data-cell') === 'title');
    expect(links.map(link => link.textContent)).toEqual(['Ik lees graag mee', 'Boodschappen']);
    expect(screen.getByText('Aanbod: te leen')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says that it is coming, that there is nothing, and that it failed', async () => {
    const coming = await open({ 'GET /asks': nothing, 'GET /offers': nothing });
    expect(screen.getByRole('status').textContent).toContain('Even wachten');
    expect(await screen.findByText('U plaatste nog niets voor een ander')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    coming.unmount();
    await open({ 'GET /asks': nothing, 'GET /offers': { status: 500 } });
    expect(await screen.findByRole('button', { name: 'Probeer het opnieuw' })).toBeTruthy();
  });
});
