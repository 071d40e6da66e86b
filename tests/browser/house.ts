/** The house under test, and a browser to visit it with. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

export const origin = process.env.VOORDEUR_URL ?? 'http://localhost:8080';
export const home = '/ruwaard';
const password = 'Voordeur-demo-2026';

export const phone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };

const opened = new Map<string, Promise<Browser>>();

/** Draws as the whole browser does in half the time (decision 0170). */
const LIGHT = process.env.CHROME_PATH ?? '/usr/bin/chromium-headless-shell';
/** Installs, keeps what it sees and works in the background, too. */
export const WHOLE = '/usr/bin/chromium';
export const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** One browser for all tests; another one for each set of arguments, such as larger letters. One that died is replaced. */
async function browserWith(executablePath: string, args: string[]): Promise<Browser> {
  const key = [executablePath, ...args].join(' ');
  const found = opened.get(key);
  if (found && (await found).isConnected()) return found;
  const launched = chromium.launch({ executablePath, args: [...SWITCHES, ...args] });
  opened.set(key, launched);
  return launched;
}

export async function closeBrowsers() {
  for (const browser of opened.values()) await (await browser).close();
}

export interface Visit extends BrowserContextOptions {
  /** Arguments of the browser itself. */
  args?: string[];
  /** Which browser; the light one otherwise. */
  browser?: string;
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Everything the page complained about: scripts that threw, policies that were broken, files that were not there. */
  complaints: string[];
  open(path: string): Promise<void>;
}

/** Somebody with a clean browser visits. Afterwards the page must not have complained. */
export async function visit(options: Visit, story: (visitor: Visitor) => Promise<void>) {
  const { args = [], browser = LIGHT, ...context } = options;
  const visited = await cleanContext(await browserWith(browser, args), context);
  try {
    await tell(visited, story, context.javaScriptEnabled !== false);
  } finally {
    await visited.close();
  }
}

const cleanContext = (browser: Browser, options: BrowserContextOptions) =>
  browser.newContext({ viewport: phone, locale: 'nl-NL', serviceWorkers: 'block', ...options });

async function tell(context: BrowserContext, story: (visitor: Visitor) => Promise<void>, scripts = true) {
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error' && !ofNoConcern(message.location().url, message.text())) complaints.push(message.text());
  });
  const open = async (path: string) => {
    await page.goto(origin + path);
    if (scripts) await page.locator('.masthead, .desk').first().waitFor();
  };
  await within(STORY, story({ page, context, complaints, open }));
  assert.deepEqual(complaints, []);
  await page.close();
}

/** Nothing takes so long, not even where the machine has four other things to do. */
const WAIT = 30_000;

/** A page that never answers would hold all tests: the story ends after so long. */
const STORY = 120_000;

async function within(limit: number, work: Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`the story took longer than ${limit / 1000} s`)), limit);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The worker comes after the first page, and answers from then on. A page that was under way just when it came is not
 * its own until it is opened again.
 */
export async function withWorker(page: Page) {
  const own = await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    const claimed = new Promise(done => serviceWorker.addEventListener('controllerchange', done, { once: true }));
    if (!serviceWorker.controller) await Promise.race([claimed, new Promise(done => setTimeout(done, 5_000))]);
    return serviceWorker.controller !== null;
  });
  if (!own) await page.reload();
}

/** Waits for what has to be asked for: to `waitForFunction` the promise of an answer is already a yes. */
export async function until(what: string, holds: () => Promise<boolean>) {
  for (const end = Date.now() + WAIT; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise(done => setTimeout(done, 100));
  }
  assert.fail(what);
}

/** The browser reports every answer from 400 up. These are meant: no tiles here, nobody signed in, nothing there. */
function ofNoConcern(url: string, text: string) {
  return text.startsWith('Failed to load resource') && /favicon\.ico|\/tiles\/|\/sessions|\/api\/v1\/|\/onbekend/.test(url);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Half as long to read as the whole source, in every page anew. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** So many rows of a table are looked at. */
const ROWS = 12;

/** WCAG A and AA up to 2.2, and best practice; or only what colours can spoil. */
const looks = {
  all: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
  colours: { runOnly: { type: 'rule', values: ['color-contrast'] } },
} satisfies Record<string, axe.RunOptions>;

/** What axe finds. The window is made as high as the page first, so that nothing lies under the tabs and the buttons that stay in view. */
export async function faults(page: Page, look: keyof typeof looks = 'all'): Promise<string[]> {
  const size = page.viewportSize() ?? phone;
  await page.setViewportSize({ width: size.width, height: (await page.evaluate(() => document.documentElement.scrollHeight)) + 200 });
  // It stays in the page until that is left, so a second look costs less than half.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    async ([options, rows]) => {
      const { violations } = await window.axe.run({ exclude: [[rows]] }, { ...options, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
    },
    [looks[look] as axe.RunOptions, `tbody tr:nth-child(n + ${ROWS + 1})`] as const,
  );
  await page.setViewportSize(size);
  return found;
}

/** From here on the browser's own letters are so many pixels, as one sets them in its settings (WCAG 1.4.4: 32, and 16 is usual). */
export async function letters(page: Page, pixels: 16 | 32) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
}

/** How far the page can be moved sideways: not at all. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export async function signIn({ page, open }: Visitor, role: string, at = '/werk/ruwaard/aanmelden') {
  await open(at);
  await page.getByLabel('Uw e-mailadres').fill(`${role}@voordeur.example`);
  await page.getByLabel('Uw wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Meld mij aan' }).click();
  await page.waitForURL(url => !url.pathname.endsWith('/aanmelden'));
}

/** An access token as the API gives it to one of the demonstration accounts. */
export async function tokenOf(role: string): Promise<string> {
  const reply = await fetch(`${origin}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${role}@voordeur.example`, password }),
  });
  assert.equal(reply.status, 201, role);
  return ((await reply.json()) as { accessToken: string }).accessToken;
}

/** Cookies that nobody is using, by role. */
const signedIn = new Map<string, StorageState[]>();
type StorageState = Exclude<NonNullable<BrowserContextOptions['storageState']>, string>;

/**
 * Somebody with a role visits. A role signs in as often as it visits at the same time. The cookie changes at each use,
 * so a story that ended hands on the new one.
 */
export async function visitAs(role: string, options: Visit, story: (visitor: Visitor) => Promise<void>) {
  const idle = signedIn.get(role) ?? [];
  signedIn.set(role, idle);
  const before = idle.pop();
  await visit({ ...options, ...(before ? { storageState: before } : {}) }, async visitor => {
    if (!before) {
      await signIn(visitor, role);
      await visitor.page.locator('.rail__me').waitFor({ state: 'attached' });
    }
    await story(visitor);
    idle.push(await visitor.context.storageState());
  });
}

/** Browsers of one process for all pages of the house: what one page compiled, the next need not. */
const ONE_PROCESS = ['--process-per-site'];

interface Regular {
  role: string | undefined;
  context: BrowserContext;
  /** Does nothing, and so holds the process from one visit to the next. */
  porch: Page;
  /** What the house wrote down when somebody signed in: wiped with the rest, it would not ask for the session. */
  kept: { name: string; value: string }[];
}

/** Who may come again: the last few, as each takes memory. */
const regulars: Regular[] = [];
const MOST = 4;

/**
 * Somebody with a role, or with none, comes again as if for the first time: what pages wrote down is wiped, a session stays.
 * What was fetched and compiled stays too, which is a third of the work of a visit.
 */
export async function comeAgain(role: string | undefined, viewport: typeof desk, story: (visitor: Visitor) => Promise<void>) {
  const at = regulars.findIndex(other => other.role === role);
  const regular = at < 0 ? await firstVisit(role) : regulars.splice(at, 1)[0]!;
  const { context } = regular;
  try {
    await wipe(regular);
    await tell(context, async visitor => {
      await visitor.page.setViewportSize(viewport);
      await story(visitor);
    });
  } catch (error) {
    await context.close();
    throw error;
  }
  regulars.push(regular);
  if (regulars.length > MOST) await regulars.shift()?.context.close();
}

async function firstVisit(role: string | undefined): Promise<Regular> {
  const context = await cleanContext(await browserWith(LIGHT, ONE_PROCESS), {});
  const porch = await context.newPage();
  await porch.goto(`${origin}/robots.txt`);
  if (role !== undefined) await tell(context, visitor => signIn(visitor, role));
  return { role, context, porch, kept: (await context.storageState()).origins[0]?.localStorage ?? [] };
}

async function wipe({ role, context, porch, kept }: Regular) {
  const devtools = await context.newCDPSession(porch);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage' });
  await devtools.detach();
  await porch.evaluate(lines => lines.forEach(({ name, value }) => localStorage.setItem(name, value)), kept);
  if (role === undefined) await context.clearCookies();
}

export interface Listing {
  start: string;
  status: string;
  activity: { id: string; title: string; address: string; doubtfulAt: string | null; free: boolean | null };
}

/** Something from the API, as a test may know it too. */
export async function ask<T>(path: string): Promise<T> {
  const reply = await fetch(`${origin}/api/v1/neighbourhoods/ruwaard${path}`);
  assert.equal(reply.status, 200, path);
  return (await reply.json()) as T;
}

/** A line of the programme that fits, and is not over before a test comes to it. */
export async function lineWhere(fits: (line: Listing) => boolean): Promise<Listing> {
  const hence = Date.now() + 3_600_000;
  for (let cursor: string | null = ''; cursor !== null; ) {
    const slice: { items: Listing[]; next: string | null } = await ask(`/activities?limit=100${cursor && `&cursor=${cursor}`}`);
    const found = slice.items.find(line => Date.parse(line.start) > hence && fits(line));
    if (found) return found;
    cursor = slice.next;
  }
  throw new Error('the programme holds no such line');
}
