// Types in the command bar of a real browser, and notes of each key how long it took until what it found was painted.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

const { ROOT, LOGS } = process.env;
const { chromium } = createRequire(`${ROOT}/tests/browser/`)('playwright-core');
const WORDS = ['koffie', 'biljart', 'wandelen', 'spreekuur', 'marloes', 'koffei', 'zingen met', 'schulden', 'yoga12', 'plek 4', 'organisatie', 'fietsen'];
/** Quick typing: some 80 words a minute. */
const BETWEEN = 130;

/** In the page: the moment of each key, and of the frame after its answer came. */
function watch() {
  const keys = [];
  let pending = null;
  const field = () => document.getElementById('command');
  addEventListener('keydown', event => (pending = { at: event.timeStamp }), { capture: true });
  addEventListener('input', () => pending && (pending.q = field().value.trim()), { capture: true });
  const painted = key => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => keys.push({ ...key, painted: performance.now() });
    port2.postMessage(0);
  });
  new MutationObserver(() => {
    const answered = document.querySelector('dialog [role=status]')?.textContent;
    if (!pending?.q || pending.q.length < 2 || !answered || field()?.value.trim() !== pending.q) return;
    const asked = performance.getEntriesByType('resource').findLast(({ name }) => name.includes('/_find'));
    if (new URL(asked?.name ?? location.href).searchParams.get('q') !== pending.q || !asked.responseEnd) return;
    painted({ ...pending, sent: asked.requestStart, came: asked.responseEnd });
    pending = null;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  performance.setResourceTimingBufferSize(10_000);
  window.watched = keys;
}

const log = `${LOGS}/voordeurd.log`;
/** How long the program itself took for each, in order, since the log was so long. */
const servedSince = length =>
  readFileSync(log).subarray(length).toString().split('\n').filter(line => line.includes('op=findAtDesk')).map(line => Number(/ us=(\d+)/.exec(line)[1]) / 1000);

export async function commandBar({ origin, rounds }) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/werk/groot/vandaag`);
  await page.locator('#email').fill('beroepskracht@voordeur.example');
  await page.locator('#password').fill('Voordeur-demo-2026');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Wat op u wacht' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('#command').waitFor();
  const type = async word => {
    for (const letter of word) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(BETWEEN);
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(BETWEEN);
  };
  // Each worker has been asked a few times first: it lives for 50,000 requests, and plans its statements at the first.
  for (const word of WORDS) await type(word);
  await page.evaluate(watch);
  const from = statSync(log).size;
  for (let round = 0; round < rounds; round++) for (const word of WORDS) await type(word);
  await page.waitForTimeout(500);
  const keys = await page.evaluate(() => window.watched);
  await browser.close();
  const server = servedSince(from);
  const even = server.length === keys.length;
  return keys.map(({ at, sent, came, painted }, index) => {
    const took = even ? server[index] : NaN;
    return { whole: painted - at, before: sent - at, network: came - sent - took, server: took, paint: painted - came };
  });
}
