// Runs every test file in one process, so that one browser serves them all. Words given choose the files.
import { readdirSync } from 'node:fs';
import { after } from 'node:test';

import { closeBrowsers } from './house.ts';

const words = process.argv.slice(2);
const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts') && !name.includes('node_modules'))
  .sort();

try {
  for (const file of files) if (words.length === 0 || words.some(word => file.includes(word))) await import(`./${file}`);
} catch (error) {
  await closeBrowsers(); // an open one would hold all of this for ever
  throw error;
}
after(closeBrowsers);
