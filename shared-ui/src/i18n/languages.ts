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
  /** A pseudo-language disguises the text of another one; only testers see it, so only they load how. */
  disguises?: { code: string; as: () => Promise<(text: string) => string> };
}

export const languages: readonly Language[] = [
  { code: 'nl', name: 'Nederlands', dir: 'ltr', locale: 'nl-NL', clock: '.' },
  { code: 'en', name: 'English', dir: 'ltr', locale: 'en-GB', clock: ':' },
  { code: 'nl-XA', name: 'Proef: breed', dir: 'ltr', locale: 'nl-NL', clock: '.', disguises: { code: 'nl', as: async () => (await import('./disguises')).wide } },
  { code: 'ar-XB', name: 'Proef: rechts naar links', dir: 'rtl', locale: 'nl-NL', clock: '.', disguises: { code: 'nl', as: async () => (await import('./disguises')).mirrored } },
];

export const source = languages[0] as Language;

export function languageOf(code: string | null | undefined): Language | undefined {
  return languages.find(language => language.code === code);
}
