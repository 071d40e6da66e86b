import { describe, expect, it } from 'vitest';

import { languageName } from './languageName';

describe('The name of a language', () => {
  it('is what the reader calls it, also where the browser has none', () => {
    expect(['pl', 'ber', 'dse', 'pap', 'xxx'].map(languageName)).toEqual(['Pools', 'Berbers', 'Nederlandse Gebarentaal', 'Papiaments', 'xxx']);
  });
});
