import { languageOf, source } from 'shared-ui/i18n/languages';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { beforeAll, describe, expect, it } from 'vitest';

import { readRule } from './rrule';
import { repeatText, rhythmText } from './words';

const text: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });
const first = { day: '2026-11-24', time: '10:00' };
const say = (rule: string | null) => rhythmText(readRule(rule, first).rhythm, first.day);
const sayAll = (rule: string | null, skipsHolidays = false, until: string | null = '12:00') =>
  repeatText({ ...readRule(rule, first), first, until, skipsHolidays }).replaceAll('\u00a0', ' ');

describe('A rhythm in Dutch', () => {
  beforeAll(async () => {
    await loadText(text);
    await chooseLanguage(source);
  });

  it.each([
    [null, 'één keer'],
    ['FREQ=DAILY', 'elke dag'],
    ['FREQ=DAILY;INTERVAL=2', 'om de dag'],
    ['FREQ=WEEKLY', 'elke dinsdag'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'elke dinsdag en donderdag'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'elke werkdag'],
    ['FREQ=WEEKLY;INTERVAL=2', 'om de week op dinsdag'],
    ['FREQ=WEEKLY;INTERVAL=3', 'elke 3 weken op dinsdag'],
    ['FREQ=MONTHLY;BYDAY=1FR', 'elke 1e vrijdag van de maand'],
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', 'elke 1e en 3e dinsdag van de maand'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'elke laatste vrijdag van de maand'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1FR', 'om de maand op de 1e vrijdag'],
    ['FREQ=MONTHLY', 'elke maand op de 24e'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'elke maand op de laatste dag'],
    ['FREQ=YEARLY', 'elk jaar op 24 november'],
    ['FREQ=HOURLY', 'volgens een eigen regel'],
  ])('%s is "%s"', (rule, words) => {
    expect(say(rule).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('says the whole of it in one sentence', () => {
    expect(sayAll('FREQ=WEEKLY;UNTIL=20270630T215959Z', true)).toBe(
      'elke dinsdag van 10.00 tot 12.00, tot en met 30 juni 2027, behalve in de schoolvakantie',
    );
    expect(sayAll('FREQ=WEEKLY;COUNT=10', false, null)).toBe('elke dinsdag om 10.00, 10 keer');
    expect(sayAll(null)).toMatch(/^op dinsdag 24 november.* van 10.00 tot 12.00$/);
  });
});

describe('A rhythm in English', () => {
  beforeAll(async () => {
    await chooseLanguage(languageOf('en') ?? source);
  });

  it.each([
    ['FREQ=WEEKLY;INTERVAL=2', 'every other week on Tuesday'],
    ['FREQ=MONTHLY;BYDAY=1FR', 'every 1st Friday of the month'],
    ['FREQ=MONTHLY;BYMONTHDAY=22', 'every month on the 22nd'],
  ])('%s is "%s"', (rule, words) => {
    expect(say(rule)).toBe(words);
  });
});
