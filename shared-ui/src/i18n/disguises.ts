/** How the pseudo-languages disguise a text. */

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Å', E: 'É', O: 'Ö', c: 'ç', n: 'ñ', y: 'ý' };

/** Longer by a third and full of accents, so that what does not fit and what is not in a text file both show. */
function widen(text: string) {
  const marked = text.replace(/[aeiouAEOcny]/g, letter => accents[letter] ?? letter);
  return text.trim().length < 2 ? text : marked + '·'.repeat(Math.ceil(text.length / 3));
}

/** Turns the reading direction, and is as long: one look at a screen shows both. */
const mirror = (text: string) => `\u202e${widen(text)}\u202c`;

/** `<b>` is left alone. */
const outsideTags = (disguise: (text: string) => string) => (text: string) =>
  text.split(/(<[^>]*>)/).map(part => (part.startsWith('<') ? part : disguise(part))).join('');

export const wide = outsideTags(widen);
export const mirrored = outsideTags(mirror);
