import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import vnu from 'vnu-jar';

import { origin, visit } from './house.ts';
import { residentScreens } from './screens.ts';

const java = spawnSync('java', ['-version']).status === 0;
const skip = java ? false : 'no Java here: the Nu HTML checker needs it';
const screens = (await residentScreens()).filter(({ before: breaks, after: acts }) => !breaks && !acts);

/**
 * What the checker says that is not about us: browsers know `enterkeyhint` and `<search>`, and a `<style>`-less page has
 * nothing to hide.
 */
const known: RegExp[] = [];

interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

/** All pages go to the checker at once: starting it takes longer than checking. */
function check(folder: string): Promise<Message[]> {
  return new Promise((done, failed) => {
    execFile('java', ['-jar', vnu, '--format', 'json', '--exit-zero-always', '--skip-non-html', folder], { maxBuffer: 1 << 26 }, (error, out, err) => {
      if (error) failed(error);
      else done((JSON.parse(err || out) as { messages: Message[] }).messages);
    });
  });
}

describe('The HTML', { skip }, () => {
  let folder = '';
  let messages: Message[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voordeur-html-'));
    for (const [index, { path }] of screens.entries()) {
      await writeFile(join(folder, `${index}-served.html`), await (await fetch(origin + path)).text());
      await visit({}, async ({ page, open }) => {
        await open(path);
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        await writeFile(join(folder, `${index}-drawn.html`), `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
      });
    }
    messages = (await check(folder)).filter(({ type, message }) => type === 'error' && !known.some(one => one.test(message)));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [index, { name }] of screens.entries())
    for (const kind of ['served', 'drawn'])
      it(`of ${name}, as ${kind}, has no faults`, () => {
        const found = messages.filter(({ url }) => url.endsWith(`/${index}-${kind}.html`));
        assert.deepEqual(found.map(({ message, extract }) => `${message} ${extract ?? ''}`), []);
      });
});
