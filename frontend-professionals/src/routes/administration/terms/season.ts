import { dayAndMonth } from 'shared-ui/i18n/moments';

/** "1-9" or "1 / 9", day first as people write it, becomes "09-01"; what is no such thing goes as it is. */
export function seasonOf(typed: string): string {
  const [, day, month] = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(typed.trim()) ?? [];
  return day === undefined || month === undefined ? typed : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "09-01" as it is typed: "1-9". */
export function seasonShort(season: string): string {
  const [month, day] = season.split('-').map(Number);
  return `${day}-${month}`;
}

/** "09-01" in words: 1 september. */
export const seasonWords = (season: string) => dayAndMonth(`2001-${season}`);
