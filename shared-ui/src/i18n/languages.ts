/** A language of the interface. Adding one is adding a line here and its .ftl files. */
export interface Language {
  code: string;
  /** In its own words, for the list to choose from. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** How days, months and numbers are written. */
  locale: string;
  /** Between hours and minutes: 10.00 or 10:00. */
  clock: string;
  /** A pseudo-language disguises the text of another one; only testers see it. */
  disguises?: { code: string; as: (text: string) => string };
}

const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Å', E: 'É', O: 'Ö', c: 'ç', n: 'ñ', y: 'ý' };

/** Longer by a third and full of accents, so that what does not fit and what is not in a text file both show. */
function widen(text: string) {
  const marked = text.replace(/[aeiouAEOcny]/g, letter => accents[letter] ?? letter);
  return text.trim().length < 2 ? text : marked + '·'.repeat(Math.ceil(text.length / 3));
}

/** Keeps the words and turns the reading direction. */
const mirror = (text: string) => `\u202e${text}\u202c`;

export const languages: readonly Language[] = [
  { code: 'nl', name: 'Nederlands', dir: 'ltr', locale: 'nl-NL', clock: '.' },
  { code: 'en', name: 'English', dir: 'ltr', locale: 'en-GB', clock: ':' },
  { code: 'nl-XA', name: 'Proef: breed', dir: 'ltr', locale: 'nl-NL', clock: '.', disguises: { code: 'nl', as: widen } },
  { code: 'ar-XB', name: 'Proef: rechts naar links', dir: 'rtl', locale: 'nl-NL', clock: '.', disguises: { code: 'nl', as: mirror } },
];

export const source = languages[0] as Language;

export function languageOf(code: string | null | undefined): Language | undefined {
  return languages.find(language => language.code === code);
}
