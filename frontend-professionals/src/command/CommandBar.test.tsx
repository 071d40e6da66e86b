import { useSignal } from '@preact/signals';
import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { DeskHit } from 'shared-ui/api/contract.gen';
import type { Neighbourhood, Person } from 'shared-ui/api/types';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../shared-ui/testing/a11y';
import { cardOf } from '../../../shared-ui/testing/items';
import { ruwaard, visit, type Answers } from '../../../shared-ui/testing/visit';
import { Command, CommandKey } from './CommandKey';
import { matching } from './commands';

const user = userEvent.setup();
const on = (module: string) => ({ module, name: module, residents: true, professionals: true });
const house = { ...ruwaard, modules: ['activities', 'exchange', 'directory'].map(on) } as unknown as Neighbourhood;
const samira = { id: 'p', name: 'Samira', roles: { ruwaard: ['professional'] }, organisations: [] } as unknown as Person;
const card = cardOf();
const hitOf = (more: Partial<DeskHit>) => ({ about: null, archivedAt: null, start: null, allDay: false, placesLeft: null, today: false, near: false, ...more });
const gone = hitOf({ kind: 'organisation', id: 'o1', name: 'SV Ruwaard', about: 'Samengevoegd met De Haard.', archivedAt: '2026-01-01T09:00:00Z' });
const answers: Answers = {
  'GET /_find': { body: { items: [hitOf({ kind: 'activity', id: card.id, name: card.title }), hitOf({ kind: 'ask', id: 'a1', name: 'Wie leest mijn brief?' }), gone] } },
};
function Key({ api, neighbourhood }: ScreenProps) {
  const open = useSignal(false);
  return (
    <>
      <CommandKey open={open} />
      <Command api={api} person={samira} neighbourhood={neighbourhood} open={open} />
    </>
  );
}
const open = async (change: Answers = {}) => {
  const visited = await visit(Key, { text: [import.meta.glob('../frame/*.ftl', { import: 'default' })], answers: { ...answers, ...change }, neighbourhood: house });
  await user.keyboard('{Control>}k{/Control}');
  // The bar itself is loaded when it is first asked for.
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')), { timeout: 4000 });
  return visited;
};
const names = () => screen.queryAllByRole('option').map(one => one.querySelector('b')?.textContent);

beforeEach(() => history.replaceState(null, '', '/werk/ruwaard'));

describe('The command bar', () => {
  it('comes back to who presses its keys at once after Escape, before the dialog says that it has closed', async () => {
    await open();
    const left = document.querySelector('dialog');
    left?.dispatchEvent(new Event('cancel'));
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeTruthy());
    left?.dispatchEvent(new Event('close'));
    await new Promise(done => setTimeout(done, 50));
    expect(screen.queryByRole('combobox')).toBeTruthy();
  });

  it('opens with the screens that somebody reaches, and closes again', async () => {
    await open();
    expect(names()).toContain('Organisaties');
    expect(names()).toContain('Nieuwe activiteit');
    expect(names()).not.toContain('Balie');
    expect(await faultsOfPage()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('finds screens first, then what is on, then asks; and goes where Enter says', async () => {
    await open();
    await user.type(screen.getByRole('combobox'), 'ac');
    await waitFor(() => expect(names()).toEqual(['Activiteiten', 'Nieuwe activiteit', card.title, 'Wie leest mijn brief?', 'SV Ruwaard']));
    expect(screen.getByText('Niet meer op de kaart · Samengevoegd met De Haard.')).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(window.location.pathname + window.location.search).toBe(`/werk/ruwaard/activiteiten?open=${card.id}`);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('asks about all that was typed, and shows nothing of the letters before', async () => {
    const { asked } = await open();
    await user.type(screen.getByRole('combobox'), 'koffie drinken');
    await waitFor(() => expect(asked.some(({ line }) => /_find\?.*q=koffie(\+|%20)drinken/.test(line))).toBe(true));
    expect(asked.filter(({ line }) => line.includes('_search'))).toEqual([]);
  });

  it('says why nothing can be found, and finds the screens all the same', async () => {
    await open({ 'GET /_find': 'offline' });
    await user.type(screen.getByRole('combobox'), 'organ');
    expect((await screen.findByRole('alert')).textContent).toContain('geen internet');
    expect(names()).toContain('Organisaties');
  });
});

describe('The words of a command', () => {
  const goals = ['Activiteiten', 'Vraag en aanbod', 'Klopt het hier?', 'Plekken'].map(name => ({ key: name, icon: 'door' as const, name, about: '', href: '/' }));
  const found = (words: string) => matching(goals, words).map(({ name }) => name);

  it('begin a word of it, in any order', () => {
    expect(found('aan vr')).toEqual(['Vraag en aanbod']);
    expect(found('x')).toEqual([]);
  });

  it('may have one slip', () => {
    for (const slip of ['aktiv', 'actviteiten', 'acttiv', 'acitv']) expect(found(slip)).toEqual(['Activiteiten']);
    expect(found('plakkem')).toEqual([]);
  });
});
