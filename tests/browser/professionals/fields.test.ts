/** What a neighbourhood asks itself, from the administrator to the resident; and what becomes of what is typed on a bad day. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, origin, tokenOf, until, visit, visitAs } from '../house.ts';

const N = `${origin}/api/v1/neighbourhoods/ruwaard`;

interface Answer {
  status: number;
  etag: string;
  json: { id: string; address: string; [name: string]: unknown };
}

/** One request beside the browser, as somebody with a role; with the version that stands there now. */
async function send(role: string, method: string, path: string, body?: object): Promise<Answer> {
  const headers: Record<string, string> = { authorization: `Bearer ${await tokenOf(role)}`, 'content-type': 'application/json' };
  if (method === 'PATCH' || method === 'PUT' || method === 'DELETE') headers['if-match'] = (await fetch(N + path, { headers })).headers.get('etag') ?? '';
  const reply = await fetch(N + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const text = await reply.text();
  return { status: reply.status, etag: reply.headers.get('etag') ?? '', json: (text ? JSON.parse(text) : {}) as Answer['json'] };
}

const make = async (path: string, body: object) => {
  const made = await send('beroepskracht', 'POST', path, body);
  assert.equal(made.status, 201);
  return made.json;
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

describe('What is typed', () => {
  it('has the fields of the neighbourhood, which residents see with what was filled in until they are removed', async () => {
    const name = `Wie heeft de sleutel ${Date.now().toString(36)}`;
    const place = await make('/places', { name: 'Zaal met een sleutel' });
    await visitAs('beheer-bewoners', { viewport: desk }, async ({ page, open }) => {
      await open('/werk/ruwaard/beheer/velden');
      await page.getByLabel('Plekken', { exact: true }).check();
      await press(page, 'Nieuw veld');
      await page.getByLabel('Naam', { exact: true }).fill(name);
      await page.getByLabel('Naam in het Engels').fill(name.replace('Wie heeft de sleutel', 'Key'));
      await press(page, 'Bewaar');
      await page.getByRole('button', { name }).waitFor();
    });
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(`/werk/ruwaard/plekken/${place.id}`);
      await page.getByLabel(name).fill('Riet, op nummer 4');
      await page.getByLabel(name).press('Enter');
      await page.waitForURL(url => url.pathname.endsWith('/plekken'));
    });
    await visit({}, async ({ page, open }) => {
      await open(place.address);
      await page.getByText('Riet, op nummer 4').waitFor();
      await page.getByText(name).waitFor();
    });
    await visitAs('beheer-bewoners', { viewport: desk }, async ({ page, open }) => {
      await open('/werk/ruwaard/beheer/velden');
      await page.getByLabel('Plekken', { exact: true }).check();
      await page.getByRole('button', { name }).click();
      await page.getByLabel('Weghalen').check();
      await press(page, 'Bewaar');
      await page.getByText('weggehaald').waitFor();
      await page.getByRole('button', { name }).click();
      await press(page, 'Gooi leeg');
      await press(page, 'Ja, gooi alles weg');
      await page.getByRole('button', { name }).waitFor({ state: 'detached' });
    });
  });

  it('of a service that somebody else changed stands beside theirs, and one chooses field by field', async () => {
    const { json: organisation } = await send('beroepskracht', 'POST', '/organisations', { name: `Club van twee ${Date.now().toString(36)}`, kind: 'initiative' });
    const service = await make('/services', { name: 'Spreekuur van twee', organisation: organisation.id, waitingTime: 'een week' });
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open(`/werk/ruwaard/diensten/${service.id}`);
      await page.getByLabel('In één zin', { exact: true }).fill('Wat ik typte');
      await page.getByLabel('Hoe lang duurt het?', { exact: false }).fill('twee weken');
      await page.getByLabel('Telefoonnummer').fill('0412 111111');
      await send('gastvrouw', 'PATCH', `/services/${service.id}`, { summary: 'Wat de ander schreef', waitingTime: 'drie weken', url: 'https://voorbeeld.nl' });
      await press(page, 'Bewaar');
      const both = page.locator('#stale');
      await both.getByText('Wat de ander schreef').waitFor();
      await both.getByText('Wat ik typte', { exact: true }).waitFor();
      await both.getByRole('radio', { name: /drie weken/ }).check();
      await press(page, 'Bewaar wat ik koos');
      await page.waitForURL(url => url.pathname.endsWith('/diensten'));
    });
    const { json } = await send('beroepskracht', 'GET', `/services/${service.id}`);
    assert.deepEqual([json['summary'], json['waitingTime'], json['telephone'], json['url']], ['Wat ik typte', 'drie weken', '0412 111111', 'https://voorbeeld.nl']);
  });

  it('stays when the module is switched off meanwhile, and the page says why', async () => {
    const title = `Samen typen ${Date.now().toString(36)}`;
    const turn = async (residents: boolean, professionals: boolean) => {
      assert.equal((await send('beheer-bewoners', 'PATCH', '/modules/projects', { residents })).status, 200);
      assert.equal((await send('beheer-beroepskrachten', 'PATCH', '/modules/projects', { professionals })).status, 200);
    };
    await visitAs('beroepskracht', { viewport: desk }, async ({ page, open }) => {
      await open('/werk/ruwaard/projecten/nieuw');
      await page.getByLabel('Naam', { exact: true }).fill(title);
      await turn(false, false);
      const off = Date.now();
      await until('every worker knows within a second', () => Promise.resolve(Date.now() > off + 1_000));
      try {
        await press(page, 'Bewaar');
        await page.getByRole('alert').getByText('Deze module is net uitgezet.').waitFor();
        assert.equal(await page.getByLabel('Naam', { exact: true }).inputValue(), title);
      } finally {
        await turn(true, true);
      }
      const on = Date.now();
      await until('every worker knows within a second', () => Promise.resolve(Date.now() > on + 1_000));
      await press(page, 'Bewaar');
      await page.waitForURL(url => url.pathname.endsWith('/projecten'));
    });
    await visit({}, async ({ page, open }) => {
      await open('/ruwaard/vraag-stellen');
      await page.getByLabel('Wat heeft u nodig?').fill(title);
      await page.getByLabel('Telefoonnummer').fill('0412 000000');
      await page.route('**/asks', route => route.fulfill({ status: 404, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/module-off', title: 'x', status: 404 }) }));
      await page.getByRole('button', { name: 'Bekijk mijn vraag' }).click();
      await page.getByRole('button', { name: 'Plaats mijn vraag' }).click();
      await page.getByText(/^De beheerder heeft vraag en aanbod net uitgezet/).waitFor();
      await open('/ruwaard/vraag-stellen');
      assert.equal(await page.getByLabel('Wat heeft u nodig?').inputValue(), title, 'also when one comes back later');
    });
  });
});
