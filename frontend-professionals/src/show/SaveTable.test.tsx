import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { Api } from 'shared-ui/api/api';
import { source } from 'shared-ui/i18n/languages';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { SaveTable } from './SaveTable';
import { saveText } from './saveText';

vi.mock('./saveText', () => ({ saveText: vi.fn() }));

const keeping: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
const frame: TextFiles = import.meta.glob('../frame/*.ftl', { import: 'default' });
const path = '/neighbourhoods/{neighbourhood}/places/_table';

describe('A table as a file', () => {
  beforeAll(async () => {
    await loadText(keeping);
    await loadText(frame);
    await chooseLanguage(source);
  });
  afterEach(() => {
    cleanup();
    vi.clearAllMocks();
  });

  it('is fetched and saved under the name of its screen', async () => {
    const get = vi.fn().mockResolvedValue({ ok: true, value: 'Locatie\r\n' });
    render(<SaveTable api={{ get } as unknown as Api} path={path} name="Plekken" />);
    fireEvent.click(screen.getByRole('button', { name: 'Als CSV opslaan' }));
    await waitFor(() => expect(saveText).toHaveBeenCalledWith('Locatie\r\n', 'plekken.csv'));
    expect(get).toHaveBeenCalledWith(path, {});
  });

  it('is asked for of one organisation where somebody has one', async () => {
    const get = vi.fn().mockResolvedValue({ ok: true, value: '' });
    render(<SaveTable api={{ get } as unknown as Api} path={path} name="Plekken" organisation="o" />);
    fireEvent.click(screen.getByRole('button', { name: 'Als CSV opslaan' }));
    await waitFor(() => expect(get).toHaveBeenCalledWith(path, { query: { organisation: 'o' } }));
  });

  it('says so when it cannot be fetched', async () => {
    const get = vi.fn().mockResolvedValue({ ok: false, problem: { type: '', title: '', status: 503 } });
    render(<SaveTable api={{ get } as unknown as Api} path={path} name="Plekken" />);
    fireEvent.click(screen.getByRole('button', { name: 'Als CSV opslaan' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(saveText).not.toHaveBeenCalled();
  });
});
