import type { Neighbourhood, Person } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';

import type { Choice } from '../find/Combobox';
import { entriesFor } from '../frame/entries';
import { isColleague, mayKeep, reaches } from '../frame/roles';

/** Something of the command bar: where it leads. */
export interface Goal extends Choice {
  href: string;
}

/** What may be begun at once, with the module it belongs to, and by whom. */
const beginnings = [
  { module: 'questions', path: '/vraagbaak/nieuw', text: 'command-new-question', who: isColleague },
  { module: 'colleagues', path: '/wie-is-wie/mijn-profiel', text: 'command-own-profile', who: isColleague },
  { module: 'activities', path: '/activiteiten/nieuw', text: 'command-new-activity', who: mayKeep },
  { module: 'directory', path: '/organisaties/nieuw', text: 'command-new-organisation', who: mayKeep },
  { module: 'directory', path: '/diensten/nieuw', text: 'command-new-service', who: mayKeep },
  { module: 'directory', path: '/diensten/pakket', text: 'command-package', who: mayKeep },
  { module: 'directory', path: '/plekken/nieuw', text: 'command-new-place', who: mayKeep },
  { module: 'projects', path: '/projecten/nieuw', text: 'command-new-project', who: mayKeep },
] as const;

/** Every screen that somebody reaches, and what they may begin. */
export function commandsOf(person: Person, neighbourhood: Neighbourhood): Goal[] {
  const home = `/werk/${neighbourhood.slug}`;
  const screens = entriesFor(person, neighbourhood).map(({ path, icon, text }) => ({ key: path, icon, name: t(text), about: t('command-screen'), href: home + path }));
  const begun = beginnings.filter(({ module, who }) => who(person, neighbourhood.slug) && reaches(person, neighbourhood, module));
  return [...screens, ...begun.map(({ path, text }) => ({ key: path, icon: 'plus' as const, name: t(text), about: t('command-begin'), href: home + path }))];
}

/** Those that are meant by the words: each word begins one of theirs, or is one letter off. */
export function matching(commands: readonly Goal[], words: string): Goal[] {
  const typed = wordsOf(words);
  return commands.filter(({ name }) => typed.every(word => wordsOf(name).some(one => begins(one, word))));
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** In a word of four letters or more one may be wrong, missing, too many, or changed places with the next. */
function begins(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < 4) return false;
  return [-1, 0, 1].some(more => oneOff(word.slice(0, typed.length + more), typed));
}

function oneOff(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [a, b] = [one.slice(from), other.slice(from)];
  const swapped = a.slice(0, 2) === `${b[1] ?? ''}${b[0] ?? ''}` && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}
