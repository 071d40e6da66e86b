import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TextFiles } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../shared-ui/testing/a11y';
import { signedInAs } from '../../../shared-ui/testing/desk';
import { visit } from '../../../shared-ui/testing/visit';
import { ProvisionChoices } from './ProvisionChoices';
import { Provisions } from './Provisions';

const text: TextFiles[] = [import.meta.glob('./*.ftl', { import: 'default' }), import.meta.glob('../frame/*.ftl', { import: 'default' })];
const theme = { slug: 'debts', name: 'Schulden', nameEn: 'Debts' };
const item = (id: string, provision: string, more: object = {}) => ({
  kind: 'service', id, title: `Hulp ${id}`, summary: null, organisation: 'Gemeente', place: 'De Haard', provision, next: null, helpers: null, words: ['schulden'], themes: [theme],
  near: false, address: `/ruwaard/diensten/${id}`, ...more,
});
const items = [item('1', 'general'), item('2', 'collective', { kind: 'helpers', helpers: 3, words: ['brief'] }), item('3', 'collective'), item('4', 'collective'), item('5', 'unknown'), item('6', 'individual')];
/** As the gate does: who it is is known before the screen is there. */
const Inside = ({ session, children }: ScreenProps & { children: ComponentChildren }) => {
  useEffect(() => void session.renew(), [session]);
  return (
    <main>
      <h1>Zoeken</h1>
      {children}
    </main>
  );
};
const Asked = (props: ScreenProps) => (
  <Inside {...props}>
    <Provisions {...props} text="schulden" />
  </Inside>
);
const Counted = (props: ScreenProps) => (
  <Inside {...props}>
    <ProvisionChoices {...props} />
  </Inside>
);

describe('What is here first', () => {
  it('shows the neighbourhood first, with why, and one person last; a choice is counted once', async () => {
    const { asked } = await visit(Asked, { text, answers: { ...signedInAs('professional'), 'POST /provisions/_look': { body: { items, next: null } }, 'POST /provision-choices': { status: 204 } } });
    expect((await screen.findByRole('link', { name: 'Hulp 1' })).getAttribute('href')).toBe('/ruwaard/diensten/1');
    expect(screen.getByText('3 buren bieden dit aan · De Haard · Gemeente')).toBeTruthy();
    expect(screen.getByText('Past bij: Schulden en het woord ‘brief’')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Hulp 6' })).toBeNull();
    expect(await faultsOfPage()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Toon nog 1, en wat er voor één persoon is (1)' }));
    expect(screen.getByRole('heading', { name: 'Voor één persoon' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Dit kies ik.*Hulp 6/ }));
    await userEvent.click(await screen.findByRole('button', { name: /Gekozen.*Hulp 6/ }));
    expect(asked.filter(({ line }) => line.startsWith('POST /provision-choices')).map(({ body }) => body)).toEqual([{ provision: 'individual' }]);
  });

  it('says that there is nothing', async () => {
    await visit(Asked, { text, answers: { ...signedInAs('professional'), 'POST /provisions/_look': { body: { items: [], next: null } } } });
    expect(await screen.findByText('In de wijk is hierover niets gevonden.')).toBeTruthy();
  });

  it('is not there for who is no colleague', async () => {
    const { asked, session } = await visit(Asked, { text, answers: signedInAs('connector') });
    await waitFor(() => expect(session.person.value).not.toBeNull());
    expect(screen.queryByRole('heading', { name: 'Dit is er al in de wijk' })).toBeNull();
    expect(asked.some(({ line }) => line.includes('provisions'))).toBe(false);
  });

  it('shows how often either was chosen', async () => {
    const weeks = [{ week: '2026-11-16', collective: 6, individual: 1 }, { week: '2026-11-23', collective: 0, individual: 2 }];
    await visit(Counted, { text, answers: { ...signedInAs('professional'), 'GET /provision-choices': { body: { weeks } } } });
    expect(await screen.findByText('67% van de keuzes was iets van de wijk, de laatste twaalf weken.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Keuzes in 2 weken: 6 keer iets van de wijk, 3 keer iets voor één persoon.' })).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
  });
});
