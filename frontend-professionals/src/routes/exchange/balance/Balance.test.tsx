import { screen } from '@testing-library/preact';
import type { TextFiles } from 'shared-ui/i18n/text';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../../../shared-ui/testing/desk';
import { balance } from '../../../../../shared-ui/testing/moderation';
import { visit } from '../../../../../shared-ui/testing/visit';
import { Balance } from './Balance';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../*.ftl', { import: 'default' })];
const category = (slug: string, name: string) => ({ id: slug, slug, name, nameEn: name, icon: 'cards', ordinal: 1, kind: 'exchange', archivedAt: null });
const categories = [category('transport', 'Vervoer'), category('groceries', 'Boodschappen'), category('company', 'Gezelschap'), category('garden', 'Tuin')];
const open = (body: unknown) =>
  visit(Balance, { text, answers: { ...signedInAs('connector'), 'GET /exchange/_balance': { body }, 'GET /categories': { body: { items: categories, next: null } } } });

describe('The balance of asks and helpers', () => {
  it('says first which helpers are missing, and tells no small number', async () => {
    await open(balance);
    expect(await screen.findByRole('heading', { name: 'Er zijn te weinig helpers voor: Vervoer' })).toBeTruthy();
    expect(screen.getByText(/meer aanbod dan er gevraagd wordt: Boodschappen/)).toBeTruthy();
    expect(screen.getAllByRole('rowheader').map(one => one.textContent)).toEqual(['Vervoer', 'Gezelschap', 'Boodschappen', 'Tuin']);
    expect(screen.getAllByText('4 of minder')).toHaveLength(3);
    expect(await faultsOfPage()).toEqual([]);
  });

  it('says so when there is too little to count', async () => {
    await open({ items: [{ category: 'garden', asks: null, offers: null }] });
    expect(await screen.findByText('Er is nog te weinig om te tellen')).toBeTruthy();
  });
});
