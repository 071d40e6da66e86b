import type { TextFiles } from './text';

/** The text of the shell, the states of a list, the lines of the programme and the front door: on every screen. */
export const sharedText: TextFiles = import.meta.glob('./text/*.ftl', { import: 'default' });
/** The words for roles, audiences and other codes of the server, and the map: for screens that show them. */
export const codesText: TextFiles = import.meta.glob('./codes/*.ftl', { import: 'default' });
/** The text of the sign-in. */
export const signInText: TextFiles = import.meta.glob('./sign-in/*.ftl', { import: 'default' });
