import type { TextFiles } from './text';

/** The text of the shared parts. */
export const sharedText: TextFiles = import.meta.glob('./text/*.ftl', { import: 'default' });
