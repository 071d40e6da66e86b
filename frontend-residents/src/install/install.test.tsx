import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { source } from 'shared-ui/i18n/languages';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { faultsOfPage } from '../../../shared-ui/testing/a11y';
import { Install } from './Install';
import { Offered } from './Offered';
import { countVisit, isRegular, offer, type Offer } from './visits';

const text: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
const user = userEvent.setup();

function offered() {
  const prompt = vi.fn(() => Promise.resolve());
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  window.dispatchEvent(event);
  return { event, prompt };
}

describe('Putting it on the home screen', () => {
  beforeEach(async () => {
    cleanup();
    localStorage.clear();
    await loadText(text);
    await chooseLanguage(source);
  });
  afterEach(() => void (offer.value = null as Offer | null));

  it('is for who comes for the third day', () => {
    const regular = ['2026-11-26', '2026-11-26', '2026-11-27', '2026-11-28'].map(day => {
      countVisit(day);
      return isRegular();
    });
    expect(regular).toEqual([false, false, false, true]);
  });

  it('holds the offer of the browser back until somebody asks', async () => {
    countVisit('2026-11-28');
    const { event, prompt } = offered();
    expect(event.defaultPrevented).toBe(true);
    render(<Offered />);
    await user.click(await screen.findByRole('button', { name: 'Zet op mijn beginscherm' }));
    expect(prompt).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  });

  it('goes away for good with one tap', async () => {
    for (const day of ['2026-11-26', '2026-11-27', '2026-11-28']) countVisit(day);
    offered();
    render(<Offered />);
    await user.click(await screen.findByRole('button', { name: 'Nee, dank u' }));
    expect(screen.queryByText('Zet op uw beginscherm.')).toBeNull();
    expect(isRegular()).toBe(false);
  });

  it('tells how, where the browser cannot be asked', async () => {
    render(<Install />);
    expect(screen.getByText(/^Open het menu van uw browser\./)).toBeTruthy();
    cleanup();
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)');
    render(<Install />);
    expect(screen.getByText(/Kies daarna: Zet op beginscherm\./)).toBeTruthy();
    expect(await faultsOfPage()).toEqual([]);
    vi.restoreAllMocks();
  });
});
