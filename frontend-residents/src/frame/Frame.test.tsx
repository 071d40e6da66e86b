import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { createSession } from 'shared-ui/api/session';
import { createApi } from 'shared-ui/api/api';
import { source } from 'shared-ui/i18n/languages';
import { sharedText } from 'shared-ui/i18n/shared';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { beforeEach, describe, expect, it } from 'vitest';

import { faultsOfPage } from '../../../shared-ui/testing/a11y';
import { ruwaard, serverOf } from '../../../shared-ui/testing/visit';
import { Frame } from './Frame';

const text: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
const user = userEvent.setup();

function stand(path: string, modules = ruwaard.modules) {
  const { fetch } = serverOf({});
  const session = createSession('/api/v1', fetch, localStorage);
  const api = createApi('/api/v1', () => 'ruwaard', session, fetch);
  document.body.innerHTML = '';
  return render(
    <Frame api={api} session={session} neighbourhood={{ ...ruwaard, modules }} path={path}>
      <main id="main">
        <h1>Scherm</h1>
      </main>
    </Frame>,
  );
}

const tabs = () => within(screen.getByRole('navigation', { name: 'Hoofdmenu' })).getAllByRole('link');

describe('What stands around every screen', () => {
  beforeEach(async () => {
    await loadText(sharedText);
    await loadText(text);
    await chooseLanguage(source);
  });

  it('marks the tab of the screen, and of the list it came from', async () => {
    stand('/ruwaard/');
    expect(tabs().map(tab => tab.getAttribute('aria-current'))).toEqual(['page', null, null, null]);
    expect(await faultsOfPage()).toEqual([]);
    stand('/ruwaard/activiteiten/koffie');
    expect(tabs().map(tab => tab.getAttribute('aria-current'))).toEqual([null, 'true', null, null]);
  });

  it('marks the tab that the address of an ask or a conversation belongs to', () => {
    const marked = (path: string) => {
      stand(path);
      return tabs().find(tab => tab.hasAttribute('aria-current'))?.textContent;
    };
    expect(marked('/ruwaard/vragen/lift-3f9c')).toBe('Vraag en aanbod');
    expect(marked('/ruwaard/vraag-stellen')).toBe('Vraag en aanbod');
    expect(marked('/ruwaard/gesprekken/3f9c')).toBe('Mijn plek');
  });

  it('has no way to a module that is switched off', () => {
    stand('/ruwaard/', [{ module: 'exchange', name: 'Vraag en aanbod', residents: false, professionals: true, forResidents: { ordinal: 20 }, forProfessionals: { ordinal: 30 } }]);
    expect(tabs().map(tab => tab.textContent)).toEqual(['Start', 'Activiteiten', 'Mijn plek']);
  });

  it('places and draws modules as this neighbourhood does, between the first and the last', () => {
    const module = (name: 'activities' | 'exchange', forResidents: { icon?: string; ordinal: number }) => ({ module: name, name, residents: true, professionals: true, forResidents, forProfessionals: { ordinal: 1 } });
    stand('/ruwaard/', [module('activities', { ordinal: 30, icon: 'walk' }), module('exchange', { ordinal: 20 })]);
    expect(tabs().map(tab => tab.textContent)).toEqual(['Start', 'Vraag en aanbod', 'Activiteiten', 'Mijn plek']);
    expect(tabs()[2]?.querySelector('use')?.getAttribute('href')).toContain('#i-walk');
  });

  it('opens its menu with everything there is', async () => {
    stand('/ruwaard/');
    expect(screen.queryByRole('link', { name: 'Sociale kaart' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    expect(screen.getByRole('link', { name: 'Sociale kaart' }).getAttribute('href')).toBe('/ruwaard/sociale-kaart');
    expect(screen.getByRole('link', { name: 'Voor beroepskrachten' }).getAttribute('href')).toBe('/werk/ruwaard/');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('link', { name: 'Sociale kaart' })).toBeNull();
  });

  it('changes the language by its own name', async () => {
    stand('/ruwaard/');
    await user.click(screen.getByRole('button', { name: /kies een taal/ }));
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect((await screen.findAllByText('Activities')).length).toBeGreaterThan(0);
  });
});
