import { describe, expect, it } from 'vitest';

import { linesOf, numberOf, orNothing, webAddress } from './texts';

describe('What was typed', () => {
  it('is nothing when it is only spaces', () => {
    expect(orNothing('  ')).toBeNull();
    expect(orNothing(' Oss ')).toBe('Oss');
  });

  it('may leave out the beginning of a web address', () => {
    expect(webAddress('dehaard.nl')).toBe('https://dehaard.nl');
    expect(webAddress('http://x.nl')).toBe('http://x.nl');
    expect(webAddress(' ')).toBeNull();
  });

  it('is a list of names, one per line', () => {
    expect(linesOf('Iemhof\n\n Het Iemhof ')).toEqual(['Iemhof', 'Het Iemhof']);
  });

  it('is a number with a comma or a point, or none', () => {
    expect(numberOf('51,77')).toBe(51.77);
    expect(numberOf('51.77')).toBe(51.77);
    expect(numberOf('')).toBeNull();
    expect(numberOf('vijf')).toBeNull();
  });
});
