import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { areasUnder, differences, usedUnder } from '../../testing/texts';
import { languageOf, languages, source } from './languages';
import { chooseLanguage, loadText, t } from './text';

const here = join(import.meta.dirname, '..');
const seats = [
  {
    type: 'select',
    selector: { type: 'var', name: 'left' },
    variants: [
      { key: { type: 'str', value: 'one' }, value: 'Nog één plek' },
      { key: { type: 'str', value: 'other' }, value: ['Nog ', { type: 'var', name: 'left' }, ' plekken'] },
    ],
    star: 1,
  },
];
const files = { './nl.ftl': () => Promise.resolve({ seats }) };

describe('The text of the shared parts', () => {
  it('is complete in every language', () => {
    const others = languages.filter(language => !language.disguises && language !== source);
    const found = areasUnder(here).flatMap(area => others.flatMap(other => differences(area, other.code)));
    expect(found).toEqual([]);
  });

  it('has every text that the code asks for', () => {
    const known = new Set(areasUnder(here).flatMap(area => [...(area.languages.get('nl')?.keys() ?? [])]));
    const missing = [...usedUnder(here)].filter(([id]) => !known.has(id) && !id.startsWith('seats'));
    expect(missing).toEqual([]);
  });
});

describe('A text', () => {
  beforeEach(async () => {
    await loadText(files);
    await chooseLanguage(source);
  });

  it('follows the number in it', () => {
    expect(t('seats', { left: 1 })).toBe('Nog één plek');
    expect(t('seats', { left: 3 })).toBe('Nog 3 plekken');
  });

  it('shows its own name when nobody has written it', () => {
    expect(t('nobody-wrote-this')).toBe('nobody-wrote-this');
  });

  it('is longer and full of accents in the wide pseudo-language', async () => {
    await chooseLanguage(languageOf('nl-XA') ?? source);
    expect(t('seats', { left: 3 })).toBe('Nóg ··3 plékkéñ···');
    expect(document.documentElement.lang).toBe('nl-XA');
  });

  it('turns the page around in the pseudo-language from right to left', async () => {
    await chooseLanguage(languageOf('ar-XB') ?? source);
    expect(document.documentElement.dir).toBe('rtl');
    expect(t('seats', { left: 3 })).toContain('plékkéñ');
  });
});
