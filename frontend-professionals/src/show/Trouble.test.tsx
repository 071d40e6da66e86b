import { render, screen } from '@testing-library/preact';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { source } from 'shared-ui/i18n/languages';
import { beforeAll, describe, expect, it } from 'vitest';

import { Trouble, troubleWords } from './Trouble';

const frame: TextFiles = import.meta.glob('../frame/*.ftl', { import: 'default' });
const problem = (status: number) => ({ type: '', title: '', status });

describe('When the server cannot do as asked', () => {
  beforeAll(async () => {
    await loadText(frame);
    await chooseLanguage(source);
  });

  it.each([
    [0, 'U heeft even geen internet.'],
    [403, 'Dit mag u niet veranderen.'],
    [412, 'Iemand heeft dit intussen veranderd.'],
    [428, 'We weten niet meer welke versie u zag.'],
    [429, 'Het gaat even te snel.'],
    [503, 'Het is nu erg druk.'],
    [500, 'Dit lukt nu niet.'],
    [418, 'Dit lukt nu niet.'],
  ])('%i is said as "%s"', (status, words) => {
    expect(troubleWords(problem(status)).title).toBe(words);
  });

  it('is read out, and nothing is shown while all is well', () => {
    const { rerender } = render(<Trouble problem={null} />);
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(<Trouble problem={problem(503)} />);
    expect(screen.getByRole('alert').textContent).toContain('Er is niets verloren.');
  });
});
