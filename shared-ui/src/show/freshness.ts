import type { Life } from '../api/types';
import type { Light } from './Window';

/** Where an item stands in its life course at this moment. The server tells moments; the words follow from the clock. */
export function lightOf(life: Life & { archivedAt?: string | null }, now = Date.now()): Light {
  if (life.archivedAt) return 'archived';
  if (passed(life.doubtfulAt, now)) return 'doubtful';
  if (passed(life.dueAt, now)) return 'due';
  return 'fresh';
}

const passed = (moment: string | null, now: number) => moment !== null && Date.parse(moment) <= now;
