import { expect, test } from 'vitest';

import { nextOrdinal, treeOf } from './tree';

const theme = (slug: string, parent: string | null, ordinal: number) => ({ slug, parent, ordinal });
const themes = [theme('living', null, 50), theme('debts', 'money', 20), theme('money', null, 10), theme('rent', 'living', 60), theme('paper', 'money', 15)];

test('what stands under a theme comes right after it', () => {
  expect(treeOf(themes).map(({ slug }) => slug)).toEqual(['money', 'paper', 'debts', 'living', 'rent']);
});

test('a new one comes last among those beside it', () => {
  expect(nextOrdinal(themes, null)).toBe(51);
  expect(nextOrdinal(themes, 'money')).toBe(21);
  expect(nextOrdinal([], null)).toBe(1);
});
