import type { Coverage, CoverageAdvice } from 'shared-ui/api/contract.gen';
import { codesText } from 'shared-ui/i18n/shared';
import { source } from 'shared-ui/i18n/languages';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { beforeAll, describe, expect, it } from 'vitest';

import { comingDay, findingText, firstOf, wayTo } from './findings';

const files: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
const advice = (change: Partial<CoverageAdvice>): CoverageAdvice => ({
  rule: 'weekend', nothing: true, count: 0, weekdays: [], daypart: null, keys: [], name: null, ...change,
});
const coverage = {
  categories: [{ slug: 'music', name: 'muziek en zang', nameEn: 'music', activities: 0 }],
  areas: [{ name: 'Witte Hoef', cbsCode: 'BU1', residents: 675, activities: 0 }],
  missing: [advice({ rule: 'age', keys: ['youth'] }), advice({ rule: 'slot', weekdays: [7], daypart: 'evening' })],
} as unknown as Coverage;
const said = (change: Partial<CoverageAdvice>) => findingText(advice(change), coverage);

beforeAll(async () => {
  await loadText(files);
  await loadText(codesText);
  await chooseLanguage(source);
});

describe('What is missing', () => {
  it('is said in a sentence', () => {
    expect(said({})).toBe('In het weekend is er niets');
    expect(said({ rule: 'day', nothing: false, weekdays: [7] })).toBe('Op zondag is er bijna niets');
    expect(said({ rule: 'daypart', daypart: 'evening' })).toBe('’s Avonds is er niets');
    expect(said({ rule: 'slot', weekdays: [2], daypart: 'evening' })).toBe('Op dinsdagavond is er niets');
    expect(said({ rule: 'age', nothing: false, keys: ['youth'] })).toBe('Voor jongeren is er bijna niets');
    expect(said({ rule: 'category', keys: ['music', 'games'] })).toBe('Van “muziek en zang” en “games” is er niets');
    expect(said({ rule: 'language', keys: ['tr', 'pl'] })).toBe('In het Turks en Pools is er niets');
    expect(said({ rule: 'area', keys: ['BU1'] })).toBe('Bij Witte Hoef is er niets op loopafstand');
  });

  it('is found by its rule', () => {
    expect(firstOf(coverage, ['age'])?.keys).toEqual(['youth']);
    expect(firstOf(coverage, ['area'])).toBeNull();
  });

  it('leads to a form of which as much is filled in', () => {
    const home = '/werk/ruwaard';
    expect(wayTo(advice({ rule: 'category', keys: ['music'] }), home)).toBe('/werk/ruwaard/activiteiten/nieuw?rubriek=music');
    expect(wayTo(advice({ rule: 'slot', weekdays: [7], daypart: 'evening' }), home)).toBe(`/werk/ruwaard/activiteiten/nieuw?dag=${comingDay(7)}&van=19%3A30`);
    expect(wayTo(advice({ rule: 'area', keys: ['BU1'] }), home)).toBe('/werk/ruwaard/activiteiten/nieuw');
    expect(wayTo(advice({ rule: 'everything' }), home)).toBe('/werk/ruwaard/inlezen');
  });

  it('is planned on a day that is still to come', () => {
    for (const day of [1, 2, 3, 4, 5, 6, 7]) expect(new Date(`${comingDay(day)}T12:00:00Z`).getUTCDay() || 7).toBe(day);
  });
});
