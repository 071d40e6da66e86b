/** The same activity from two sources: asked about, merged with one press, still one at the next import, and taken back. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

import { desk, origin, phone, signIn, visit, type Visitor } from '../house.ts';

const N = `${origin}/api/v1/neighbourhoods/ruwaard`;
const title = `Zeepkisten bouwen ${Date.now().toString(36)}`;

async function send(token: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = await fetch(path.startsWith('http') ? path : N + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: text }),
  });
  assert.ok(reply.ok, `${path}: ${reply.status}`);
  return reply;
}

async function enter(): Promise<string> {
  const body = JSON.stringify({ email: 'beroepskracht@voordeur.example', password: 'Voordeur-demo-2026' });
  const reply = await fetch(`${origin}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await reply.json()) as { accessToken: string }).accessToken;
}

const read = async <T>(token: string, path: string) => (await (await fetch(N + path, { headers: { authorization: `Bearer ${token}` } })).json()) as T;

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function readIn(token: string, organisation: string) {
  const at = day(3).replaceAll('-', '');
  const event = ['BEGIN:VEVENT', `UID:${title}`, 'DTSTAMP:20260101T000000Z', `SUMMARY:${title}`, `DTSTART:${at}T130000Z`, `DTEND:${at}T150000Z`, 'LOCATION:De Haard', 'END:VEVENT'];
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//NL', ...event, 'END:VCALENDAR', ''].join('\r\n');
  const preview = await send(token, `/imports?organisation=${organisation}&calendar=club`, calendar, { 'content-type': 'text/calendar' });
  await send(token, `${origin}${preview.headers.get('location') ?? ''}/_save`, undefined, { 'if-match': preview.headers.get('etag') ?? '' });
}

/** How many of this name residents can find; asked with a token, so that nothing is remembered in between. */
async function shown(token: string) {
  const { items } = await read<{ items: { activity: { title: string } }[] }>(token, `/activities?limit=100&q=${encodeURIComponent(title)}`);
  return items.filter(line => line.activity.title.toLowerCase() === title.toLowerCase()).length;
}

/** The work in the background waits half a minute before it looks: not here. */
const hurry = "update job set run_after = now() where kind = 'duplicates' and done_at is null and tries = 0";

async function found(token: string) {
  for (let tries = 0; tries < 60; tries++) {
    execFileSync('psql', ['--quiet', '--no-psqlrc', '-d', process.env.VOORDEUR_DATABASE_SUPER ?? '', '-c', hurry]);
    const { items } = await read<{ items: { activities: { activity: { title: string } }[] }[] }>(token, '/duplicates?limit=100');
    if (items.some(pair => pair.activities.some(side => side.activity.title === title))) return;
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Error('not found in a minute');
}

const focused = ({ page }: Visitor) => page.evaluate(() => document.activeElement?.id);

async function atTheQuestion(visitor: Visitor) {
  const { page, open } = visitor;
  await signIn(visitor, 'beroepskracht');
  await page.locator('.rail .count').waitFor({ state: 'attached' });
  await open('/werk/ruwaard/dubbel');
  await page.getByRole('heading', { name: /Is dit dezelfde activiteit/ }).waitFor();
  const others = page.getByRole('navigation', { name: /vragen/ });
  if ((await others.count()) > 0) await others.getByRole('button', { name: new RegExp(title, 'i') }).click();
  await page.getByRole('article', { name: new RegExp(title, 'i') }).first().waitFor();
}

describe('An activity that two sources tell', () => {
  it('is asked about, merged with one press, stays one at the next import, and is two again when that is taken back', async () => {
    const token = await enter();
    const { items } = await read<{ items: { id: string }[] }>(token, '/organisations?limit=2');
    const [club, house] = [items[0]?.id ?? '', items[1]?.id ?? ''];
    const place = (await read<{ items: { id: string; name: string }[] }>(token, '/places?limit=100')).items.find(one => one.name.includes('De Haard'));
    await readIn(token, club);
    await send(token, '/activities', { title: title.toUpperCase(), start: `${day(3)}T13:00:00Z`, end: `${day(3)}T15:00:00Z`, organisation: house, place: place?.id });
    await found(token);
    assert.equal(await shown(token), 2);

    await visit({ viewport: desk }, async visitor => {
      const { page, open } = visitor;
      await atTheQuestion(visitor);
      await page.getByText('de dag en de tijd', { exact: false }).waitFor();
      await page.getByRole('button', { name: /Hetzelfde – deze houden/ }).first().focus();
      await page.keyboard.press('1');
      await page.getByRole('main').getByText(/blijft staan\. De andere, van/).waitFor();
      assert.equal(await shown(token), 1);
      await page.keyboard.press('z');
      await page.getByRole('article', { name: new RegExp(title, 'i') }).first().waitFor();
      assert.equal(await focused(visitor), 'question');
      assert.equal(await shown(token), 2);
      await page.keyboard.press('2');
      await page.getByRole('main').getByText(/blijft staan\. De andere, van/).waitFor();
      assert.equal(await shown(token), 1);

      await readIn(token, club);
      await readIn(token, club);
      assert.equal(await shown(token), 1);

      await open('/werk/ruwaard/dubbel/beslist');
      const row = page.getByRole('listitem').filter({ hasText: new RegExp(title, 'i') }).first();
      await row.getByText('Alle 3 besluiten').click();
      await row.getByText(/Joris de Wit, .*: teruggehaald/).waitFor();
      await row.getByRole('link', { name: new RegExp(title, 'i') }).first().click();
      await page.getByText(/Ook verteld door/).waitFor();
      await open('/werk/ruwaard/dubbel/beslist');
      await page.getByRole('button', { name: new RegExp(`Haal terug.*${title}`, 'i') }).click();
      await page.getByRole('listitem').filter({ hasText: new RegExp(title, 'i') }).waitFor({ state: 'detached' });
      assert.equal(await shown(token), 2);
    });

    await visit({ viewport: phone }, async visitor => {
      await atTheQuestion(visitor);
      await visitor.page.getByRole('button', { name: 'Niet hetzelfde' }).click();
      await visitor.page.getByRole('main').getByText(/blijven allebei staan\./).waitFor();
      assert.equal(await shown(token), 2);
    });
  });
});
