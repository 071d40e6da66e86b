import { language } from 'shared-ui/i18n/text';

/** What is written for elsewhere (letters, a text to paste) is in Dutch, or in English for who reads that. */
export const letterLanguage = (): 'nl' | 'en' => (language.peek().code.startsWith('en') ? 'en' : 'nl');
