import { join } from 'node:path';

import { languages, source } from 'shared-ui/i18n/languages';
import { describe, expect, it } from 'vitest';

import { areasUnder, differences, usedUnder } from '../../shared-ui/testing/texts';

const ours = areasUnder(import.meta.dirname);
const shared = areasUnder(join(import.meta.dirname, '../../shared-ui/src'));

describe('The text of this front end', () => {
  it('is complete in every language', () => {
    const others = languages.filter(language => !language.disguises && language !== source);
    expect(ours.flatMap(area => others.flatMap(other => differences(area, other.code)))).toEqual([]);
  });

  it('has every text that the code asks for', () => {
    const known = new Set([...ours, ...shared].flatMap(area => [...(area.languages.get('nl')?.keys() ?? [])]));
    expect([...usedUnder(import.meta.dirname)].filter(([id]) => !known.has(id))).toEqual([]);
  });

  it('uses no name twice, because areas share one space', () => {
    const names = [...ours, ...shared].flatMap(area => [...(area.languages.get('nl')?.keys() ?? [])]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
