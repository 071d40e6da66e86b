import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { Person } from 'shared-ui/api/types';
import { beforeEach, describe, expect, it } from 'vitest';

import { visit } from '../../../shared-ui/testing/visit';
import { Give } from './Give';

const user = userEvent.setup();
const joris = { id: 'p', name: 'Joris', roles: { ruwaard: ['professional'] }, organisations: [] } as unknown as Person;

beforeEach(() => sessionStorage.clear());

describe('Giving something along', () => {
  it('keeps the focus when the button becomes the way to the slip', async () => {
    await visit(() => <Give person={joris} slug="ruwaard" reference="service:1" title="Spreekuur" />, { text: [import.meta.glob('./*.ftl', { import: 'default' })], answers: {} });
    await user.click(await screen.findByRole('button', { name: 'Geef mee' }));
    const link = await screen.findByRole('link', { name: 'Ligt klaar om mee te geven (1)' });
    expect(document.activeElement).toBe(link);
  });
});
