/** What is sent for a field: its text without the spaces around it, or nothing. */
export const orNothing = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** People leave out https:// */
export function webAddress(typed: string): string | null {
  const bare = typed.trim();
  return bare === '' ? null : /^[a-z]+:/i.test(bare) ? bare : `https://${bare}`;
}

/** One per line. */
export const linesOf = (text: string): string[] => text.split('\n').map(line => line.trim()).filter(Boolean);

/** "51,77" and "51.77" are the same number; what is no number is null. */
export function numberOf(typed: string): number | null {
  const bare = typed.trim().replace(',', '.');
  return bare !== '' && Number.isFinite(Number(bare)) ? Number(bare) : null;
}
