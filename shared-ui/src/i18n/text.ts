import { signal } from '@preact/signals';

import { source, type Language } from './languages';
import { format, type Args, type Pattern, type Voice } from './pattern';

/** The text files of one area, one per language: `import.meta.glob('./*.ftl', { import: 'default' })`. */
export type TextFiles = Record<string, () => Promise<unknown>>;

/** The language that is shown. Reading it in a screen makes the screen follow it. */
export const language = signal<Language>(source);

type Messages = Record<string, Pattern>;
const messages = signal<Messages>({});
/** Of the language that is shown, where it is a pseudo-language. */
let disguise: ((text: string) => string) | undefined;
const areas = new Set<TextFiles>();

async function messagesOf(files: TextFiles, of: Language): Promise<Messages> {
  const code = of.disguises?.code ?? of.code;
  const load = Object.entries(files).find(([name]) => name.endsWith(`/${code}.ftl`))?.[1];
  return load ? ((await load()) as Messages) : {};
}

/** Makes the text of an area usable in the language that is shown; awaited before its first screen is. */
export async function loadText(files: TextFiles) {
  if (areas.has(files)) return;
  const found = await messagesOf(files, language.peek());
  areas.add(files);
  messages.value = { ...messages.peek(), ...found };
}

/** Shows everything in another language, at once and without loading the page again. */
export async function chooseLanguage(next: Language) {
  const found = await Promise.all([...areas].map(files => messagesOf(files, next)));
  disguise = await next.disguises?.as();
  messages.value = Object.assign({}, ...found) as Messages;
  language.value = next;
  document.documentElement.lang = next.code;
  document.documentElement.dir = next.dir;
}

/** The texts of an area in one language as they are where nobody has own words. */
export async function usualTexts(files: TextFiles, of: Language, args: Args): Promise<Record<string, string>> {
  const found = Object.entries(await messagesOf(files, of));
  return Object.fromEntries(found.map(([id, pattern]) => [id, format(pattern, args, voiceOf(of))]));
}

/** What this neighbourhood says in its own words instead, by language. */
export const ownTexts = signal<Record<string, Record<string, string>>>({});

/** Whether there is a text of this name: for codes of the server that may be newer than this page. */
export const hasText = (id: string) => id in messages.value;

/** The text of this name. A name without text shows itself, so that it is seen and mended. */
export function t(id: string, args: Args = {}): string {
  const pattern = ownTexts.value[language.value.code]?.[id] ?? messages.value[id];
  return pattern === undefined ? id : format(pattern, args, { ...voiceOf(language.value), disguise });
}

const voiceOf = ({ locale, dir }: Language): Voice => ({ locale, isolate: dir === 'rtl' });
