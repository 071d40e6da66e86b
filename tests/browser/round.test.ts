import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { layCable } from './cable.ts';
import { faults, home, origin, sideways, signIn, tokenOf, until, visit, withWorker, WHOLE, type Visitor } from './house.ts';
import { fullRound } from './roundScreens.ts';

const api = `${origin}/api/v1/neighbourhoods/ruwaard`;
const asking = async (role: string, path: string, body?: object) => {
  const reply = await fetch(api + path, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${await tokenOf(role)}`, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await reply.json()) as { items: { note: string | null; what: string }[]; id: string };
};

let count = 0;
/** Something that a reader says is not right stands on the round at once. It is on every day, so that it stands high. */
async function doubted(): Promise<{ id: string; title: string }> {
  const title = `Schaken ${process.pid}-${++count}`;
  const day = (ahead: number) => new Date(Math.floor(Date.now() / 86_400_000 + ahead) * 86_400_000 + 36_000_000).toISOString().replace('.000', '');
  const rdates = Array.from({ length: 13 }, (_, index) => day(index + 2));
  const { id } = await asking('beroepskracht', '/activities', { title, start: day(1), rdates, location: `Zaal ${count} ${process.pid}` });
  await asking('bewoner', `/activities/${id}/corrections`, { code: 'other', note: 'De deur was dicht.' });
  // Times are of whole seconds: what is said in the second of an answer stays on the round.
  const second = Math.floor(Date.now() / 1000);
  await until('the second is over', () => Promise.resolve(Math.floor(Date.now() / 1000) > second));
  return { id, title };
}

const cable = await layCable();
const answersFor = (page: Page, title: string) => page.getByRole('group', { name: `Wat is het antwoord over ${title}?` });
const onTheRound = async (title: string) => JSON.stringify(await asking('buurtverbinder', '/round')).includes(title);

async function arrive(visitor: Visitor, title: string) {
  await signIn(visitor, 'buurtverbinder', `${home}/aanmelden?terug=${home}/rondje`);
  await answersFor(visitor.page, title).waitFor();
}

describe('Rondje wijk on a phone', () => {
  it('is answered with one thumb, and what was answered is not asked again', async () => {
    const { title } = await doubted();
    await visit({}, async visitor => {
      await arrive(visitor, title);
      await answersFor(visitor.page, title).getByRole('button', { name: 'Klopt', exact: true }).click();
      await visitor.page.getByText('Klopt. Het is bevestigd.').waitFor();
      assert.equal(await sideways(visitor.page), 0);
      assert.equal(await onTheRound(title), false);
    });
  });

  it('asks once more before something goes off the site', async () => {
    const { title } = await doubted();
    await visit({}, async visitor => {
      await arrive(visitor, title);
      await answersFor(visitor.page, title).getByRole('button', { name: 'Gestopt' }).click();
      assert.equal(await onTheRound(title), true);
      await visitor.page.getByRole('button', { name: 'Ja, het is gestopt' }).click();
      await visitor.page.getByText('Gestopt. Het gaat van de site.').waitFor();
      assert.equal(await onTheRound(title), false);
    });
  });

  it('is walked without a connection: the list is there, and an answer is sent once when the cable is back', async () => {
    const [{ title }, other] = [await doubted(), await doubted()];
    const note = `Voortaan om elf uur ${process.pid}.`;
    const said = async () => (await asking('gastvrouw', '/corrections?limit=100')).items.filter(one => one.note === note).length;
    await visit({ serviceWorkers: 'allow', args: cable.args, browser: WHOLE }, async visitor => {
      const { page, context } = visitor;
      await visitor.open(`${home}/`);
      await withWorker(page);
      await arrive(visitor, title);
      await until('the round is kept', () => page.evaluate(async path => (await caches.match(path)) !== undefined, `/api/v1/neighbourhoods${home}/round`));
      try {
        cable.pull();
        await context.setOffline(true);
        await page.reload();
        await answersFor(page, title).getByRole('button', { name: 'Andere tijd' }).click();
        await page.getByLabel('Wat is er anders?').fill(note);
        await page.getByRole('button', { name: 'Geef het door' }).click();
        await page.getByText('Bewaard op dit apparaat').waitFor();
        assert.deepEqual(await faults(page), []);
        await page.reload();
        await answersFor(page, other.title).waitFor();
        assert.equal(await answersFor(page, title).count(), 0, 'what was answered is not asked again');
      } finally {
        cable.plug();
        await context.setOffline(false);
      }
      await page.goto(`${origin}${home}/te-versturen`);
      await page.getByText(/^Verstuurd vandaag om /).waitFor();
      assert.equal(await said(), 1);
      visitor.complaints.length = 0;
    });
  });

  it('is one page of paper', async () => {
    await visit({}, async visitor => {
      await visitor.page.route(/\/ruwaard\/round$/, route => route.fulfill({ json: fullRound }));
      await signIn(visitor, 'buurtverbinder', `${home}/aanmelden?terug=${home}/rondje`);
      await visitor.page.getByText('20 dingen om na te vragen').waitFor();
      const paper = (await visitor.page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(paper.match(/\/Type \/Page\b/g)?.length, 1);
    });
  });
});

describe('Er mist iets', () => {
  it('is told without an account in four fields, and waits at the desk', async () => {
    const what = `Koffie voor vaders ${process.pid}`;
    await visit({}, async ({ page, open }) => {
      await open(`${home}/zoeken?q=qqqqqqq`);
      await page.getByRole('link', { name: 'Er mist iets?' }).click();
      await page.getByLabel('Wat is het?').fill(what);
      await page.getByLabel('Wanneer?').fill('elke zaterdag om tien uur');
      await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('anna@buurt.example');
      await page.getByRole('button', { name: 'Geef het door' }).click();
      await page.getByText('Iemand uit de wijk kijkt ernaar.').waitFor();
      const { items } = await asking('gastvrouw', '/proposals?limit=100');
      assert.equal(items.filter(one => one.what === what).length, 1);
    });
  });

  it('is kept without a connection, and arrives once', async () => {
    const what = `Biljarten ${process.pid}`;
    const waiting = async () => (await asking('gastvrouw', '/proposals?limit=100')).items.filter(one => one.what === what).length;
    await visit({ serviceWorkers: 'allow' }, async ({ page, context, open, complaints }) => {
      await open(`${home}/er-mist-iets`);
      await withWorker(page);
      await page.getByLabel('Wat is het?').fill(what);
      await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('0412 123456');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Geef het door' }).click();
      await page.getByText('Bewaard op dit apparaat.').waitFor();
      await context.setOffline(false);
      await until('it arrives', async () => (await waiting()) === 1);
      await page.goto(`${origin}${home}/te-versturen`);
      await page.getByText(/^Verstuurd vandaag om /).waitFor();
      assert.equal(await waiting(), 1);
      complaints.length = 0;
    });
  });

  it('becomes an activity with one press at the desk: the form is filled in', async () => {
    const what = `Samen soep eten ${process.pid}`;
    await asking('bewoner', '/proposals', { kind: 'activity', what, when: 'elke donderdag van 12.00 tot 13.30 uur', place: 'De Haard', telephone: '0412 123456' });
    await visit({ viewport: { width: 1440, height: 900 } }, async visitor => {
      await signIn(visitor, 'gastvrouw');
      await visitor.open('/werk/ruwaard/voorstellen');
      await visitor.page.getByRole('listitem').filter({ hasText: what }).getByRole('link', { name: 'Maak de activiteit' }).click();
      assert.equal(await visitor.page.getByLabel('Naam', { exact: true }).inputValue(), what);
      await visitor.page.getByRole('button', { name: 'Zet op de site' }).first().click();
      await visitor.page.getByText('Bel nog even').waitFor();
      await visitor.page.getByRole('listitem').filter({ hasText: what }).getByRole('button', { name: 'Gebeld' }).click();
      await visitor.page.getByRole('listitem').filter({ hasText: what }).waitFor({ state: 'detached' });
    });
  });
});
