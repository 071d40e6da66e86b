import { useSignal } from '@preact/signals';
import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
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
const answers: Answers = {
  'GET /_search': { body: { items: [{ kind: 'activity', start: null, placesLeft: null, card }], next: null } },
  'GET /asks': { body: { items: [{ kind: 'ask', id: 'a1', title: 'Wie leest mijn brief?', area: null, address: '/ruwaard/vragen/wie-leest-a1' }], next: null } },
  'GET /offers': { body: { items: [], next: null } },
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
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
  return visited;
};
const names = () => screen.queryAllByRole('option').map(one => one.querySelector('b')?.textContent);

beforeEach(() => history.replaceState(null, '', '/werk/ruwaard'));

describe('The command bar', () => {
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
    await waitFor(() => expect(names()).toEqual(['Activiteiten', 'Nieuwe activiteit', card.title, 'Wie leest mijn brief?']));
    expect(await faultsOfPage()).toEqual([]);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(window.location.pathname + window.location.search).toBe(`/werk/ruwaard/activiteiten?open=${card.id}`);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('asks one thing at a time, and in the end about all that was typed', async () => {
    const { asked } = await open();
    await user.type(screen.getByRole('combobox'), 'koffie drinken');
    await waitFor(() => expect(asked.some(({ line }) => /_search\?.*q=koffie(\+|%20)drinken/.test(line))).toBe(true));
    expect(asked.filter(({ line }) => line.startsWith('GET /_search')).length).toBeLessThanOrEqual('koffie drinken'.length);
  });

  it('says why nothing can be found, and finds the screens all the same', async () => {
    await open({ 'GET /_search': 'offline' });
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
