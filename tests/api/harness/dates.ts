// Days in Amsterdam, always in the future, whenever the tests run.
const DAY = 86_400_000;

/** "2026-12-01T09:00:00Z": how the API writes a moment. */
export const utc = (at: number | Date) => new Date(at).toISOString().replace(/\.\d+/, "");

const offsets = new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" });
const offsetAt = (at: number) => Number(/GMT\+(\d\d)/.exec(offsets.format(at))?.[1] ?? 0);

/** This hour and minute in Amsterdam on the day of this moment. */
export function local(day: number, hour: number, minute = 0): number {
  const midnight = Math.floor((day + offsetAt(day) * 3_600_000) / DAY) * DAY;
  const guess = midnight + (hour * 60 + minute) * 60_000;
  return guess - offsetAt(guess - offsetAt(guess) * 3_600_000) * 3_600_000;
}

/** So many days from now, at noon UTC: well inside its day. */
export const inDays = (days: number) => Math.floor(Date.now() / DAY) * DAY + 12 * 3_600_000 + days * DAY;

/** The day, at noon, of the next change of the clock: "forward" in March, "back" in October. */
export function clockChange(way: "forward" | "back"): number {
  for (let day = inDays(3); day < inDays(400); day += DAY) {
    const [before, after] = [offsetAt(day - 12 * 3_600_000), offsetAt(day)];
    if (way === "forward" ? after > before : after < before) return day;
  }
  throw new Error("the clock does not change within a year");
}

/** The next day of the week (0 is Sunday) after so many days. */
export function weekday(wanted: number, after = 2): number {
  let day = inDays(after);
  while (new Date(day).getUTCDay() !== wanted) day += DAY;
  return day;
}

export const days = (n: number) => n * DAY;
