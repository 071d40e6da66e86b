import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

import { home, visit } from './house.ts';

/** What a first visit loads of one kind, in bytes after gzip. */
async function firstLoad(path: string) {
  const sizes = { script: 0, stylesheet: 0, font: 0 };
  await visit({}, async ({ page, open }) => {
    const reading: Promise<void>[] = [];
    page.on('response', response => {
      const kind = response.request().resourceType() as keyof typeof sizes;
      if (!(kind in sizes) || !response.ok()) return;
      reading.push(response.body().then(body => void (sizes[kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length)));
    });
    await open(path);
    await page.waitForLoadState('networkidle');
    await Promise.all(reading);
  });
  return sizes;
}

const kilobytes = (bytes: number) => Number((bytes / 1024).toFixed(1));

describe('A first visit', () => {
  it('of a resident loads at most 25 KB of JavaScript, 15 KB of CSS and one font', async () => {
    const { script, stylesheet, font } = await firstLoad(`${home}/`);
    console.log(`# residents: ${kilobytes(script)} KB script, ${kilobytes(stylesheet)} KB style, ${kilobytes(font)} KB font`);
    assert.ok(script <= 25 * 1024, `${kilobytes(script)} KB of script`);
    assert.ok(stylesheet <= 15 * 1024, `${kilobytes(stylesheet)} KB of style`);
    assert.ok(font <= 40 * 1024, `${kilobytes(font)} KB of font: it is loaded twice, or there are two`);
  });

  it('of a professional loads at most 60 KB of JavaScript and 20 KB of CSS', async () => {
    const { script, stylesheet } = await firstLoad('/werk/ruwaard/vandaag');
    console.log(`# professionals: ${kilobytes(script)} KB script, ${kilobytes(stylesheet)} KB style`);
    assert.ok(script <= 60 * 1024, `${kilobytes(script)} KB of script`);
    assert.ok(stylesheet <= 20 * 1024, `${kilobytes(stylesheet)} KB of style`);
  });
});
