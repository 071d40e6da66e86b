import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';

import { source, type Language } from './languages';

/** The text files of one area, one per language: `import.meta.glob('./*.ftl', { import: 'default' })`. */
export type TextFiles = Record<string, () => Promise<unknown>>;

type Message = FluentResource['body'][number];
export type Args = Record<string, FluentVariable>;

/** The language that is shown. Reading it in a screen makes the screen follow it. */
export const language = signal<Language>(source);

const bundle = signal<FluentBundle>(new FluentBundle(source.code));
const areas = new Set<TextFiles>();

function newBundle(of: Language) {
  return new FluentBundle(of.locale, {
    useIsolating: of.dir === 'rtl',
    ...(of.disguises ? { transform: outsideTags(of.disguises.as) } : {}),
  });
}

function outsideTags(disguise: (text: string) => string) {
  return (text: string) => text.split(/(<[^>]*>)/).map(part => (part.startsWith('<') ? part : disguise(part))).join('');
}

async function fill(into: FluentBundle, files: TextFiles, of: Language) {
  const code = of.disguises?.code ?? of.code;
  const load = files[`./${code}.ftl`] ?? Object.entries(files).find(([name]) => name.endsWith(`/${code}.ftl`))?.[1];
  if (!load) return;
  const messages = (await load()) as Record<string, Message['value']>;
  const body: Message[] = Object.entries(messages).map(([id, value]) => ({ id, value, attributes: {} }));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- making one would ship the parser
  into.addResource({ body }, { allowOverrides: true });
}

/** Makes the text of an area usable in the language that is shown; awaited before its first screen is. */
export async function loadText(files: TextFiles) {
  if (areas.has(files)) return;
  await fill(bundle.peek(), files, language.peek());
  areas.add(files);
}

/** Shows everything in another language, at once and without loading the page again. */
export async function chooseLanguage(next: Language) {
  const shown = newBundle(next);
  for (const files of areas) await fill(shown, files, next);
  bundle.value = shown;
  language.value = next;
  if (typeof document !== 'undefined') {
    document.documentElement.lang = next.code;
    document.documentElement.dir = next.dir;
  }
}

/** Whether there is a text of this name: for codes of the server that may be newer than this page. */
export function hasText(id: string) {
  return bundle.value.hasMessage(id);
}

/** The text of this name. A name without text shows itself, so that it is seen and mended. */
export function t(id: string, args?: Args): string {
  const message = bundle.value.getMessage(id);
  if (!message?.value) return id;
  return bundle.value.formatPattern(message.value, args ?? null, []);
}
