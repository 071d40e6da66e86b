/**
 * Formats a Fluent message as the build left it (see vite.shared.ts). It knows what our text files use, arguments,
 * choices by number or word, and literals; the build refuses the rest. A test compares it with @fluent/bundle.
 */
export type Pattern = string | Part[];
export type Argument = string | number;
export type Args = Record<string, Argument>;

type Part = string | Variable | Literal | Choice;
interface Variable {
  type: 'var';
  name: string;
}
interface Literal {
  type: 'str' | 'num';
  value: Argument;
}
interface Choice {
  type: 'select';
  selector: Variable | Literal;
  variants: { key: Literal; value: Pattern }[];
  /** The variant that is left when none fits. */
  star: number;
}

export interface Voice {
  locale: string;
  /** What is put in keeps its own direction: for languages from right to left. */
  isolate: boolean;
  disguise?: ((text: string) => string) | undefined;
}

export function format(pattern: Pattern, args: Args, voice: Voice): string {
  if (typeof pattern === 'string') return voice.disguise?.(pattern) ?? pattern;
  return pattern.map(part => formatPart(part, args, voice)).join('');
}

function formatPart(part: Part, args: Args, voice: Voice): string {
  if (typeof part === 'string') return format(part, args, voice);
  if (part.type === 'select') return format(chosen(part, args, voice), args, voice);
  const value = valueOf(part, args);
  const text = typeof value === 'number' ? value.toLocaleString(voice.locale) : value;
  return voice.isolate ? `\u2068${text}\u2069` : text;
}

const valueOf = (part: Variable | Literal, args: Args): Argument =>
  part.type === 'var' ? (args[part.name] ?? `{$${part.name}}`) : part.value;

/** An exact number goes before its plural form: [0] before [other]. */
function chosen({ selector, variants, star }: Choice, args: Args, voice: Voice): Pattern {
  const value = valueOf(selector, args);
  const plural = typeof value === 'number' ? new Intl.PluralRules(voice.locale).select(value) : null;
  const fits = variants.find(({ key }) => key.value === value) ?? variants.find(({ key }) => key.value === plural);
  return (fits ?? variants[star])?.value ?? '';
}
