import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import vnu from 'vnu-jar';

import { comeAgain, origin, phone } from './house.ts';
import { residentScreens } from './screens.ts';

const java = spawnSync('java', ['-version']).status === 0;
const skip = java ? false : 'no Java here: the Nu HTML checker needs it';
const screens = (await residentScreens()).filter(({ before: breaks, after: acts }) => !breaks && !acts);

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
  it('is looked at by a checker that finds faults', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'voordeur-html-'));
    await writeFile(join(broken, 'broken.html'), '<!doctype html><html><body><img src=x></body></html>');
    const found = await check(broken);
    await rm(broken, { recursive: true });
    assert.ok(found.some(({ type }) => type === 'error'));
  });

  let folder = '';
  let messages: Message[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voordeur-html-'));
    for (const [index, { path }] of screens.entries()) {
      await writeFile(join(folder, `${index}-served.html`), await (await fetch(origin + path)).text());
      await comeAgain(undefined, phone, async ({ page, open }) => {
        await open(path);
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        await writeFile(join(folder, `${index}-drawn.html`), `<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
      });
    }
    messages = (await check(folder)).filter(({ type }) => type === 'error');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [index, { name }] of screens.entries())
    for (const kind of ['served', 'drawn'])
      it(`of ${name}, as ${kind}, has no faults`, () => {
        const found = messages.filter(({ url }) => url.endsWith(`/${index}-${kind}.html`));
        assert.deepEqual(found.map(({ message, extract }) => `${message} ${extract ?? ''}`), []);
      });
});
