// A letter as who reads it sees it: in a browser, light and dark, narrow, from left to right and from right to left.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { clock, clockTo } from '../sources/house.mjs';
import { add, becomes, open, to } from './post.mjs';

const ID = '0192f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6';
await clockTo(clock());
await open();
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu'] });
after(() => browser.close());

async function letter(language) {
  await add(`blad-${language}`, `blad-${language}@buurt.example`, {
    subject: 'Iemand antwoordde op uw vraag',
    language,
    reply: ID,
    unsubscribe: ID,
    blocks: [
      { heading: 'Iemand antwoordde' },
      { text: 'Dag Anna,\n\nOp uw vraag is een antwoord gekomen.\nHet staat hieronder.' },
      { quote: 'Ik kom zaterdag.\n\nGroet, Jan' },
      { heading: 'Wat u ook kunt doen' },
      { item: 'Zelf bellen' },
      { item: 'EenWoordDatZoLangIsDatHetOpEenTelefoonNietNaastElkaarPastEnDusErgensMoetWordenGebroken' },
      { action: 'Naar het gesprek', path: '/ruwaard/gesprekken/1' },
      { small: 'U krijgt deze mail omdat u iets vroeg.' },
    ],
  });
  await becomes(`blad-${language}`, 'sent');
  return to(`blad-${language}@buurt.example`)[0].html;
}

async function looked(html, colorScheme, name) {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(html);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], name);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, name);
  assert.deepEqual(asked, [], 'nothing is fetched');
  if (process.env.MAIL_TEST_PICTURES) await page.screenshot({ path: `${process.env.MAIL_TEST_PICTURES}/${name}.png`, fullPage: true });
  await context.close();
}

for (const language of ['nl', 'ar'])
  test(`the page of a letter in ${language} has no barriers, fetches nothing and fits a phone`, async () => {
    const html = await letter(language);
    for (const colours of ['light', 'dark']) await looked(html, colours, `${language}-${colours}`);
  });
