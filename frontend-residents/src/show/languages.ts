import { languageName } from 'shared-ui/i18n/languageName';

/** Languages by their names, as the reader calls them. */
export function languageNames(codes: readonly string[]): string {
  return codes.map(languageName).join(', ');
}
