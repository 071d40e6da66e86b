import { beforeAll, describe, expect, it } from 'vitest';

import { source } from 'shared-ui/i18n/languages';
import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';

import { recurrenceText } from './recurrence';

const text: TextFiles = import.meta.glob('./*.ftl', { import: 'default' });

describe('How a series repeats', () => {
  beforeAll(async () => {
    await loadText(text);
    await chooseLanguage(source);
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=TH', 'elke donderdag'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'elke maandag, woensdag en vrijdag'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'om de week op dinsdag'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=TU', 'elke 3 weken op dinsdag'],
    ['FREQ=MONTHLY;BYDAY=1FR', 'elke eerste vrijdag van de maand'],
    ['FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1', 'elke laatste zondag van de maand'],
    ['FREQ=DAILY', 'elke dag'],
  ])('%s is said as "%s"', (rule, words) => {
    expect(recurrenceText(rule)).toBe(words);
  });

  it.each([null, 'FREQ=YEARLY', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=WEEKLY', 'FREQ=DAILY;INTERVAL=4', 'nonsense'])(
    'is left to the dates themselves for %s',
    rule => {
      expect(recurrenceText(rule)).toBeNull();
    },
  );
});
