import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { visit } from '../../../../shared-ui/testing/visit';
import { Merge } from './Merge';

const one = { id: 'one', name: 'Koffie voor allen', address: '/ruwaard/sociale-kaart/koffie-voor-allen' };
const other = { ...one, id: 'other', name: 'Stichting Koffie voor allen' };
const mergedInto = (undoneAt: string | null) => ({
  'GET /organisations': { body: { items: [one, other], next: null } },
  'GET /organisation-merges': {
    body: { items: [{ id: 'm', kept: other, gone: one, mergedBy: 'Joris', mergedAt: '2026-11-30T10:00:00Z', undoneBy: undoneAt && 'Joris', undoneAt }], next: null },
  },
});

/** The organisation as it was read before the merge. */
const asRead = (undoneAt: string | null) =>
  visit(({ api }) => <Merge api={api} id="one" archived={false} again={() => undefined} />, {
    text: [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../../form/*.ftl', { import: 'default' })],
    answers: mergedInto(undoneAt),
  });

describe('An organisation that stands there twice', () => {
  it('is merged with nothing more as soon as it is known that it went into another', async () => {
    await asRead(null);
    await screen.findByRole('button', { name: 'Draai terug' });
    expect(screen.queryByLabelText('Voeg samen met')).toBeNull();
  });

  it('is merged again when that was taken back', async () => {
    await asRead('2026-11-30T11:00:00Z');
    expect(await screen.findByLabelText('Voeg samen met')).toBeTruthy();
  });
});
