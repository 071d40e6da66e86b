import { describe, expect, it } from 'vitest';

import { monthsOf, pressed } from './dates';

const at = (day: string) => `${day}T09:00:00Z`;
const item = (day: string) => ({ start: at(day), end: null });
const dates = {
  items: [item('2026-11-24'), item('2026-12-01'), item('2026-12-12')],
  left: [{ start: at('2026-12-08'), reason: 'exdate' as const }, { start: at('2026-12-22'), reason: 'holiday' as const }],
};

describe('The dates of a series', () => {
  it('stand by month, with those that are left out in their place', () => {
    expect(monthsOf(dates, [at('2026-12-12')]).map(({ month, dates: list }) => [month, list.map(date => date.state)])).toEqual([
      ['2026-11', ['on']],
      ['2026-12', ['on', 'away', 'added', 'holiday']],
    ]);
  });

  it('are taken away and brought back by pressing', () => {
    const away = pressed({ moment: at('2026-12-01'), state: 'on' }, { exdates: [at('2026-12-08')], rdates: [] });
    expect(away.exdates).toEqual([at('2026-12-01'), at('2026-12-08')]);
    expect(pressed({ moment: at('2026-12-01'), state: 'away' }, away).exdates).toEqual([at('2026-12-08')]);
  });

  it('lose an added date without remembering it as taken away', () => {
    expect(pressed({ moment: at('2026-12-12'), state: 'added' }, { exdates: [], rdates: [at('2026-12-12')] })).toEqual({ exdates: [], rdates: [] });
  });
});
