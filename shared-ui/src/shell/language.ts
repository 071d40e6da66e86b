import type { Language } from '../i18n/languages';
import { chooseLanguage } from '../i18n/text';

const KEY = 'voordeur-language';

/** Somebody chose a language here: it is remembered on this device. */
export async function rememberLanguage(language: Language) {
  localStorage.setItem(KEY, language.code);
  await chooseLanguage(language);
}

export const rememberedLanguage = () => localStorage.getItem(KEY);
