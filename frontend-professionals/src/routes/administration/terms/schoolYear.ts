/** The first of the two years of a school year, which begins in August; the summer holiday closes the one before. */
export function schoolYearOf(holiday: { startDate: string }): number {
  const [year = 0, month = 0] = holiday.startDate.split('-').map(Number);
  return month >= 8 ? year : year - 1;
}

/** Holidays by school year, in their order. */
export function bySchoolYear<H extends { startDate: string }>(holidays: readonly H[]): { year: number; holidays: H[] }[] {
  const years = new Map<number, H[]>();
  for (const holiday of holidays) {
    const year = schoolYearOf(holiday);
    years.set(year, [...(years.get(year) ?? []), holiday]);
  }
  return [...years].map(([year, list]) => ({ year, holidays: list }));
}
