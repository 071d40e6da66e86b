/** Words that tell nothing of which organisation it is. */
const plain = new Set(['de', 'het', 'een', 'van', 'voor', 'in', 'en', 'stichting', 'vereniging', 'st', 'ver', 'bv']);

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !plain.has(word));

/** At most one letter is other, missing or too many. */
function oneOff(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [a, b] = [one.slice(from), other.slice(from)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

interface Read<T> {
  item: T;
  words: ReadonlySet<string>;
  letters: string;
  digits: string;
}

const read = <T extends { name: string }>(item: T): Read<T> => {
  const words = wordsOf(item.name);
  const letters = words.join('');
  return { item, words: new Set(words), letters, digits: letters.replace(/\D/g, '') };
};

/** The names of one are all in the other, or they are one letter apart; other numbers are other organisations. */
function alike(one: Read<unknown>, other: Read<unknown>): boolean {
  if (one.digits !== other.digits) return false;
  if (one.letters.length >= 6 && oneOff(one.letters, other.letters)) return true;
  const [few, many] = one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  return [...few].some(word => word.length >= 4) && [...few].every(word => many.has(word));
}

/** Each two that may be one, by how they are called. */
export function pairsOf<T extends { name: string }>(items: readonly T[]): [T, T][] {
  const all = items.map(read);
  return all.flatMap((one, at) => all.slice(at + 1).filter(other => alike(one, other)).map((other): [T, T] => [one.item, other.item]));
}
