import type { ComponentType } from 'preact';

import type { TextFiles } from '../i18n/text';
import type { ScreenProps } from './screen';

/** One address and the screen that stands there. Screen and text are loaded when somebody comes. */
export interface Route {
  /** `/:neighbourhood/activiteiten/:id`; a parameter is one part of the address. */
  path: string;
  screen: () => Promise<ComponentType<ScreenProps>>;
  /** Its own text, and that of parts it shares with other screens. */
  text?: TextFiles | readonly TextFiles[];
  /** The module this screen belongs to: where it is switched off, the screen is gone. */
  module?: string;
}

export type Match = { route: Route; params: Record<string, string> };

/** First words of addresses that are not a neighbourhood: somebody else answers there. What only the machine itself may ask is not linked to. */
const reserved = new Set([
  'api', 'l', 'live', 'feeds', 'rpde', 'hsds', 'embed', 'scherm', 'print', 'problems', 'pictures', 'werk', 'tiles', 'assets',
]);

export function matchRoute(routes: readonly Route[], path: string): Match | null {
  const parts = split(path);
  for (const route of routes) {
    const params = matchParts(split(route.path), parts);
    if (params && !reserved.has(params['neighbourhood'] ?? '')) return { route, params };
  }
  return null;
}

const split = (path: string) => path.split('/').filter(part => part !== '');

function matchParts(pattern: string[], parts: string[]) {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of pattern.entries()) {
    const part = parts[index] as string;
    if (piece.startsWith(':')) params[piece.slice(1)] = safeDecode(part);
    else if (piece !== part) return null;
  }
  return params;
}

function safeDecode(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The id at the end of a readable address (`koffie-inloop-<uuid>`) decides; the words before it are for people. */
export function idOf(readable: string): string {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.exec(readable)?.[0] ?? readable;
}
