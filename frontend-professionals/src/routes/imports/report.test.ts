import { chooseLanguage, loadText, type TextFiles } from 'shared-ui/i18n/text';
import { source } from 'shared-ui/i18n/languages';
import { beforeAll, describe, expect, it } from 'vitest';

import { countOf, inOrder, saidOf, taken, type Outcome, type Row } from './report';

const texts: TextFiles[] = [
  import.meta.glob('./*.ftl', { import: 'default' }),
  import.meta.glob('../../form/*.ftl', { import: 'default' }),
  import.meta.glob('../../recurrence/*.ftl', { import: 'default' }),
];

const row = (outcome: Outcome, changes: Row['changes'] = []): Row => ({
  line: 2, uid: null, title: 'Sjoelen', start: '2026-12-01T13:00:00Z', outcome, reason: null, changes,
});

describe('The report of what is read in', () => {
  beforeAll(async () => {
    await Promise.all(texts.map(loadText));
    await chooseLanguage(source);
  });

  it('begins with what somebody should look at', () => {
    const rows = (['unchanged', 'added', 'doubled', 'rejected', 'changed'] as const).map(outcome => row(outcome));
    expect(inOrder(rows).map(one => one.outcome)).toEqual(['rejected', 'doubled', 'changed', 'added', 'unchanged']);
  });

  it('counts what something happens to', () => {
    const rows = [row('added'), row('changed'), row('withdrawn'), row('unchanged'), row('rejected')];
    expect(taken(rows)).toBe(3);
    expect(countOf(rows, 'rejected')).toBe(1);
  });

  it('says old and new as people read them', () => {
    const changes = [
      { field: 'start', before: '2026-12-01T13:00:00Z', after: '2026-12-01T13:30:00Z' },
      { field: 'rrule', before: null, after: 'FREQ=WEEKLY;BYDAY=TU' },
      { field: 'free', before: 'true', after: 'false' },
      { field: 'place', before: null, after: null },
      { field: 'text', before: null, after: 'x'.repeat(200) },
    ];
    const said = saidOf(row('changed', changes)).map(one => [one.label, one.before, one.after].map(text => text.replaceAll('\u00a0', ' ')));
    expect(said).toEqual([
      ['begin', '1 december 14.00', '1 december 14.30'],
      ['herhaling', '', 'elke dinsdag'],
      ['gratis', 'ja', 'nee'],
      ['plek', '', ''],
      ['verhaal', '', `${'x'.repeat(80)}…`],
    ]);
  });
});
