import { language } from 'shared-ui/i18n/text';

/** Languages by their names, as the reader calls them. */
export function languageNames(codes: readonly string[]): string {
  const names = new Intl.DisplayNames(language.value.locale, { type: 'language' });
  return codes.map(code => names.of(code) ?? code).join(', ');
}
