/** A readable address of something we know by id and name. The id decides; the server mends the words. */
export function readablePath(home: string, list: string, item: { id: string; name: string }): string {
  return `${home}/${list}/${slugOf(item.name)}-${item.id}`;
}

/** A name as a part of an address or of a file: koffie-inloop. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'x';
}
