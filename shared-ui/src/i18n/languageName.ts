import { language } from './text';

/** What browsers have no name for (not all of them have all of CLDR): a group of languages, the one that is signed here, and Papiamento. */
const nameless: Record<string, { nl: string; en: string }> = {
  ber: { nl: 'Berbers', en: 'Berber' },
  dse: { nl: 'Nederlandse Gebarentaal', en: 'Dutch Sign Language' },
  pap: { nl: 'Papiaments', en: 'Papiamento' },
};

/** A language (ISO 639) as the reader calls it; the code where nobody knows a name. */
export function languageName(code: string): string {
  const { locale } = language.value;
  return nameless[code]?.[locale.startsWith('en') ? 'en' : 'nl'] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
