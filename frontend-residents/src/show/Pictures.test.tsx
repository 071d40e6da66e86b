import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { PictureUse } from 'shared-ui/api/types';
import { describe, expect, it } from 'vitest';

import { visit } from '../../../shared-ui/testing/visit';
import { Pictures } from './Pictures';

const text = [import.meta.glob('./text/*.ftl', { import: 'default' })];
const picture = (id: string, alt: string | null): PictureUse => ({
  id, alt, decorative: false, width: 800, height: 1200, crop: { x: 50, y: 10 }, focus: null,
});
const three = [picture('a', 'Vier mensen aan tafel'), picture('b', null), picture('c', 'Een taart')];
const show = (pictures: PictureUse[]) => visit(() => <Pictures pictures={pictures} />, { text });

describe('The pictures of a thing', () => {
  it('are nothing where there are none', async () => {
    await show([]);
    expect(screen.queryByRole('list')).toBe(null);
  });

  it('each lead to themselves, also where nobody told what is on them', async () => {
    await show(three);
    const links = screen.getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual(['a', 'b', 'c'].map(id => `/pictures/${id}/1280.webp`));
    expect(links.map(link => link.getAttribute('aria-label'))).toEqual([
      'Bekijk groter: Vier mensen aan tafel', 'Bekijk groter: foto 2 van 3', 'Bekijk groter: Een taart',
    ]);
  });

  it('open large by keyboard, one after the other, and close', async () => {
    const user = userEvent.setup();
    await show(three);
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    screen.getByRole('link', { name: /Een taart/ }).focus();
    await user.keyboard('{Enter}');
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain('Foto 3 van 3');
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(dialog.textContent).toContain('Foto 1 van 3');
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(dialog.open).toBe(false);
  });
});
