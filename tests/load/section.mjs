// figures.md has sections, and each measurement writes its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const split = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '').split(/^(?=## )/m);

/** The sections with a heading, to stand under what has none. */
export const otherSections = (file) => split(file).filter((part) => part.startsWith('## ')).map((part) => `\n${part}`).join('').replace(/\n+$/, '\n');

export function writeSection(file, title, text) {
  const parts = split(file).map((part) => part.trimEnd()).filter((part) => part !== '' && !part.startsWith(`## ${title}\n`));
  writeFileSync(file, [...parts, `## ${title}\n\n${text}`].join('\n\n') + '\n');
  process.stdout.write(`${text}\n`);
}
