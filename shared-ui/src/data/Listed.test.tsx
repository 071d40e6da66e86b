import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../testing/a11y';
import { visit, type Answers } from '../../testing/visit';
import { Page } from '../shell/Page';
import type { ScreenProps } from '../shell/screen';
import { Listed } from './Listed';
import { useSlices } from './slices';

const user = userEvent.setup();

function Places({ api }: ScreenProps) {
  const list = useSlices('places', cursor => api.get('/neighbourhoods/{neighbourhood}/places', { query: cursor ? { cursor } : {} }));
  return (
    <Page title="Plekken">
      <Listed list={list} empty={<p>Nog geen plekken</p>}>
        {items => (
          <ul>
            {items.map(item => (
              <li key={item.id}>{item.name}</li>
            ))}
          </ul>
        )}
      </Listed>
    </Page>
  );
}

const named = (name: string) => ({ id: name, name });
const open = (answer: Answers[string]) => visit(Places, { answers: { 'GET /places': answer } });

describe('A list', () => {
  it('says that it is coming', async () => {
    await open({ body: { items: [], next: null } });
    expect(screen.getByRole('status').textContent).toContain('Even wachten');
  });

  it('shows what there is', async () => {
    await open({ body: { items: [named('De Haard')], next: null } });
    expect(await screen.findByText('De Haard')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Laat meer zien' })).toBeNull();
    expect(await faultsOfPage()).toEqual([]);
  });

  it('has words for nothing', async () => {
    await open({ body: { items: [], next: null } });
    expect(await screen.findByText('Nog geen plekken')).toBeTruthy();
  });

  it('can be tried again after a failure', async () => {
    let works = false;
    await open(() => (works ? { body: { items: [named('De Haard')], next: null } } : { status: 503 }));
    const again = await screen.findByRole('button', { name: 'Probeer het opnieuw' });
    works = true;
    await user.click(again);
    expect(await screen.findByText('De Haard')).toBeTruthy();
  });

  it('grows by cursor, and keeps what it had when more does not come', async () => {
    let works = true;
    await open(({ line }) => {
      if (!line.includes('cursor')) return { body: { items: [named('De Haard')], next: 'n2' } };
      return works ? { body: { items: [named('De Ruwert')], next: 'n3' } } : 'offline';
    });
    await user.click(await screen.findByRole('button', { name: 'Laat meer zien' }));
    expect(await screen.findByText('De Ruwert')).toBeTruthy();
    works = false;
    await user.click(screen.getByRole('button', { name: 'Laat meer zien' }));
    expect(await screen.findByText('U heeft geen verbinding.')).toBeTruthy();
    expect(screen.getByText('De Haard')).toBeTruthy();
  });
});
