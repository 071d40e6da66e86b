/** Whole days from today until a date, on the calendar in Amsterdam; below zero: it is over. */
export function daysLeft(date: string, now: Date): number {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(now);
  return Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
}
