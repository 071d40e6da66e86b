import type { CorrectionRow } from 'shared-ui/api/contract.gen';
import type { PlaceCard } from 'shared-ui/api/types';
import { describe, expect, it } from 'vitest';

import { stillOpen } from './Todo';

const report = (item: string, createdAt: string) => ({ id: `${item} ${createdAt}`, kind: 'place', item: { id: item }, createdAt }) as CorrectionRow;
const known = (id: string, confirmedAt: string) => ({
  activities: [],
  organisations: [],
  projects: [],
  places: [{ id, confirmedAt } as PlaceCard],
});

describe('A report that something is not right', () => {
  it('waits as long as nobody said since that it is', () => {
    const rows = [report('a', '2026-11-20T10:00:00Z')];
    expect(stillOpen(rows, known('a', '2026-11-19T10:00:00Z'))).toEqual(rows);
  });

  it('is answered by saying or making it right', () => {
    expect(stillOpen([report('a', '2026-11-20T10:00:00Z')], known('a', '2026-11-21T10:00:00Z'))).toEqual([]);
  });

  it('waits when we do not know how the item stands', () => {
    const rows = [report('b', '2026-11-20T10:00:00Z')];
    expect(stillOpen(rows, known('a', '2026-11-21T10:00:00Z'))).toEqual(rows);
  });
});
