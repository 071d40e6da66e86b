/** What professionals and organisers come to do, from beginning to end. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';

import type { Page } from 'playwright-core';

import { desk, faults, lineWhere, origin, signIn, visit, type Visitor } from '../house.ts';
import { fillWhen, handOver, table } from './screens.ts';

const work = '/werk/ruwaard';
const story = (role: string, path: string, tell: (visitor: Visitor) => Promise<void>) =>
  visit({ viewport: desk }, async visitor => {
    await signIn(visitor, role);
    await visitor.open(work + path);
    await tell(visitor);
  });

/** A name nobody has used yet. */
const fresh = (name: string) => `${name} ${Date.now().toString(36)}`;

/** What the API says of an activity by its name, once nginx has forgotten what it knew: it counts whole seconds. */
async function known<T>(title: string): Promise<T | undefined> {
  await new Promise(resolve => setTimeout(resolve, 2100));
  const reply = await fetch(`${origin}/api/v1/neighbourhoods/ruwaard/activities?limit=1&q=${encodeURIComponent(title)}`);
  const { items } = (await reply.json()) as { items: { activity: { title: string; id: string } }[] };
  const found = items.find(line => line.activity.title === title);
  if (!found) return undefined;
  return (await (await fetch(`${origin}/api/v1/neighbourhoods/ruwaard/activities/${found.activity.id}`)).json()) as T;
}

interface Series {
  id: string;
  rrule: string | null;
  exdates: string[];
  skipsHolidays: boolean;
  summary: string | null;
  organisation: { name: string } | null;
  next: { status: string; note: string | null; start: string }[];
  archivedAt: string | null;
  pictures: { id: string; alt: string | null; focus: { x: number; y: number } | null }[];
}

async function makeSeries(page: Page, title: string) {
  await page.getByLabel('Naam', { exact: true }).fill(title);
  await fillWhen(page, '2026-12-01');
  await page.getByLabel('Elke dinsdag', { exact: true }).check();
  await page.locator('.monthday').first().waitFor();
}

const save = (page: Page) => page.getByRole('button', { name: 'Zet op de site' }).click();
const panel = (page: Page, title: string) => page.getByRole('complementary', { name: title });

describe('A secretary with a message', () => {
  const message = 'Elke woensdag 10-12 uur koffie in De Haard, €1,50, niet in de schoolvakantie';

  it('pastes it by keyboard, checks what was filled in, takes it back, and keeps what was typed', async () => {
    await story('organisator', '/activiteiten/nieuw', async ({ page }) => {
      const title = page.getByLabel('Naam', { exact: true });
      await title.fill('Inloop');
      await page.getByText('Plak een tekst').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(message);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Controleer dit' }).waitFor();
      await page.getByText('U had het al ingevuld, dus het is niet veranderd.').waitFor();
      assert.equal(await title.inputValue(), 'Inloop');
      assert.equal(await page.getByLabel('Van', { exact: true }).inputValue(), '10:00');
      assert.equal(await page.getByLabel('Tot', { exact: true }).inputValue(), '12:00');
      assert.equal(await page.getByLabel('Op welke plek?').evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text), 'Wijkhuis De Haard');
      await page.getByText('Elke woensdag van 10.00 tot 12.00, behalve in de schoolvakantie').first().waitFor();
      await page.getByRole('button', { name: 'Haal dit weer weg' }).click();
      await page.getByRole('heading', { name: 'Controleer dit' }).waitFor({ state: 'detached' });
      assert.equal(await title.inputValue(), 'Inloop');
      assert.equal(await page.getByLabel('Van', { exact: true }).inputValue(), '');
    });
  });

  it('is told when there is nothing in it', async () => {
    await story('organisator', '/activiteiten/nieuw', async ({ page }) => {
      await page.getByText('Plak een tekst').click();
      await page.getByLabel('Bericht of aankondiging').fill('...');
      await page.getByRole('button', { name: 'Vul het formulier in' }).click();
      await page.getByText('Hierin staat niets dat wij herkennen.').waitFor();
    });
  });
});

describe('A sewing group', () => {
  it('puts a series on the site in words, takes a date away and sees the dates at once', async () => {
    const title = fresh('Samen naaien');
    await story('organisator', '/activiteiten/nieuw', async ({ page }) => {
      await makeSeries(page, title);
      await page.getByLabel(/Niet in de schoolvakantie/).check();
      await page.getByText('Elke dinsdag van 10.00 tot 12.00, behalve in de schoolvakantie').waitFor();
      await page.locator('.monthday--holiday').first().waitFor();
      await page.getByRole('button', { name: /8 december, gaat door/ }).click();
      await page.getByRole('button', { name: /8 december, gaat niet door/ }).waitFor();
      await save(page);
      await panel(page, title).waitFor();
      await panel(page, title).getByText(/elke dinsdag van 10\.00 tot 12\.00/).waitFor();
    });
    const series = await known<Series>(title);
    assert.equal(series?.rrule, 'FREQ=WEEKLY;BYDAY=TU');
    assert.equal(series.skipsHolidays, true);
    assert.deepEqual(series.exdates, ['2026-12-08T09:00:00Z']);
    assert.match(series.organisation?.name ?? '', /Haard/);
  });

  it('is told what is missing, with a way to each field, and loses nothing', async () => {
    await story('organisator', '/activiteiten/nieuw', async ({ page }) => {
      await page.getByLabel('In één zin').fill('Neem uw naaiwerk mee.');
      await save(page);
      await page.getByRole('link', { name: 'Kies een dag' }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'day');
      assert.equal(await page.getByLabel('In één zin').inputValue(), 'Neem uw naaiwerk mee.');
      await page.reload();
      await page.getByText('Wat u hier eerder typte en niet bewaarde, staat er nog.').waitFor();
      assert.equal(await page.getByLabel('In één zin').inputValue(), 'Neem uw naaiwerk mee.');
      await page.getByRole('button', { name: 'Gooi het weg' }).click();
      assert.equal(await page.getByLabel('In één zin').inputValue(), '');
    });
  });

  it('keeps what was typed when the session is over, and goes on after signing in', async () => {
    const title = fresh('Breien');
    await story('organisator', '/activiteiten/nieuw', async ({ page, context }) => {
      await makeSeries(page, title);
      await context.clearCookies();
      await page.reload();
      await page.waitForURL('**/aanmelden**');
      await page.getByLabel('Uw e-mailadres').fill('organisator@voordeur.example');
      await page.getByLabel('Uw wachtwoord').fill('Voordeur-demo-2026');
      await page.getByRole('button', { name: 'Meld mij aan' }).click();
      await page.waitForURL('**/activiteiten/nieuw');
      assert.equal(await page.getByLabel('Naam', { exact: true }).inputValue(), title);
      await save(page);
      await panel(page, title).waitFor();
    });
  });

  it('adds photos, puts them in order by keyboard, and is asked for words without being held up', async () => {
    const title = fresh('Haken');
    await story('organisator', '/activiteiten/nieuw', async ({ page }) => {
      await page.getByLabel('Naam', { exact: true }).fill(title);
      await fillWhen(page, '2026-12-02');
      const photo = { name: 'foto.png', mimeType: 'image/png', buffer: onePixel };
      await page.getByLabel('Foto of poster').setInputFiles([photo, { ...photo, name: 'IMG_1.HEIC', mimeType: '' }]);
      const words = page.getByLabel('Wat is er te zien?');
      await words.nth(1).fill('Een haaknaald en een bol wol');
      const sooner = page.getByRole('button', { name: 'Zet foto 2 eerder' });
      await sooner.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'De foto staat nu op plaats 1.' }).waitFor({ state: 'attached' });
      assert.equal(await words.first().inputValue(), 'Een haaknaald en een bol wol');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Zet foto 1 eerder');
      await page.getByText('U kunt dit ook later vertellen.').waitFor();
      await save(page);
      await panel(page, title).waitFor();
    });
    assert.deepEqual((await known<Series>(title))?.pictures.map(one => one.alt), ['Een haaknaald en een bol wol', null]);
  });

  it('is reminded in the list of a photo without words, and says that it is decoration', async () => {
    await story('organisator', '/activiteiten', async ({ page }) => {
      await page.getByRole('link', { name: 'Eén foto nog niet beschreven' }).first().click();
      await page.getByLabel('Deze foto is alleen versiering').nth(1).check();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.waitForURL('**/activiteiten?open=*');
    });
  });

  it('photographs a poster, and chooses by arrow keys which piece a list shows', async () => {
    const title = fresh('Postermiddag');
    await story('organisator', '/activiteiten/nieuw', async ({ page }) => {
      await page.getByText('Foto van een poster').click();
      const camera = page.getByLabel('Maak een foto, of kies er een');
      assert.equal(await camera.getAttribute('capture'), 'environment');
      await camera.setInputFiles({ name: 'poster.png', mimeType: 'image/png', buffer: poster });
      await page.getByText('Staat de tekst van de poster ook in de omschrijving?').waitFor();
      await page.getByLabel('Naam', { exact: true }).fill(title);
      await fillWhen(page, '2026-12-03');
      const piece = page.getByLabel('Welk stuk laat een lijst zien?');
      await piece.focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await save(page);
      await panel(page, title).waitFor();
    });
    const saved = await known<Series>(title);
    assert.deepEqual(saved?.pictures[0]?.focus, { x: 50, y: 99 });
    const file = await fetch(`${origin}/pictures/${saved?.pictures[0]?.id}/50-99-320.webp`);
    assert.equal(file.status, 200);
  });
});

/** A PNG of one dot. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A PNG of 20 by 60 dots: higher than wide. */
const poster = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABQAAAA8CAAAAABDHcWKAAAAHElEQVR42mM4gQUwjAoOKkE5LGBUcFRwVJAkQQDlAZZQTJu4OgAAAABJRU5ErkJggg==',
  'base64',
);

describe('One date of a series', () => {
  it('is cancelled with a reason, and takes place after all', async () => {
    const title = fresh('Wandelen met Ad');
    await story('beroepskracht', '/activiteiten/nieuw', async ({ page }) => {
      await makeSeries(page, title);
      await save(page);
      const side = panel(page, title);
      await side.getByRole('button', { name: /^Wijzig/ }).first().click();
      await side.getByLabel('Wat wilt u erbij zeggen?').fill('Ad is ziek.');
      await side.getByRole('button', { name: 'Gaat deze keer niet door' }).click();
      await side.getByText('Ad is ziek.').waitFor();
      await side.getByText('Gaat niet door').waitFor();
      const next = (await known<Series>(title))?.next[0];
      assert.deepEqual([next?.status, next?.note], ['cancelled', 'Ad is ziek.']);
      await side.getByRole('button', { name: /^Wijzig/ }).first().click();
      await side.getByRole('button', { name: /Gaat toch door/ }).click();
      await side.getByText('Gaat niet door').waitFor({ state: 'detached' });
      assert.equal((await known<Series>(title))?.next[0]?.status, 'scheduled');
    });
  });

  it('is moved to another day and hour', async () => {
    const title = fresh('Taalcafé');
    await story('beroepskracht', '/activiteiten/nieuw', async ({ page }) => {
      await makeSeries(page, title);
      await save(page);
      const side = panel(page, title);
      await side.getByRole('button', { name: /^Wijzig/ }).first().click();
      await side.getByLabel('Dag').fill('2026-12-03');
      await side.getByLabel('Van', { exact: true }).fill('13:00');
      await side.getByLabel('Tot', { exact: true }).fill('15:00');
      await side.getByRole('button', { name: 'Verplaats deze keer' }).click();
      await side.getByText('Verplaatst').waitFor();
    });
    const moved = (await known<Series>(title))?.next.find(date => date.status === 'moved');
    assert.equal(moved?.start, '2026-12-03T12:00:00Z');
  });
});

describe('Somebody who changes an activity', () => {
  it('meets what another changed meanwhile, and saves the own without losing theirs', async () => {
    const title = fresh('Schaken');
    await story('beroepskracht', '/activiteiten/nieuw', async ({ page, context }) => {
      await makeSeries(page, title);
      await save(page);
      await panel(page, title).getByRole('link', { name: 'Aanpassen' }).click();
      await page.getByLabel('In één zin').fill('Van mij.');
      const other = await context.newPage();
      await other.goto(page.url());
      await other.getByLabel('In één zin').fill('Van een ander.');
      await other.getByLabel('Naam', { exact: true }).fill(`${title}!`);
      await other.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await other.waitForURL('**/activiteiten?open=*');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByText('Iemand heeft dit intussen veranderd.').waitFor();
      await page.getByRole('radio', { name: /Van een ander/ }).waitFor();
      assert.equal(await page.getByLabel('In één zin').inputValue(), 'Van mij.');
      await page.getByRole('button', { name: 'Bewaar wat ik koos' }).click();
      await panel(page, `${title}!`).waitFor();
    });
    assert.equal((await known<Series>(`${title}!`))?.summary, 'Van mij.');
  });

  it('archives it after being asked, and brings it back', async () => {
    const title = fresh('Sjoelen');
    await story('beroepskracht', '/activiteiten/nieuw', async ({ page }) => {
      await makeSeries(page, title);
      await save(page);
      const side = panel(page, title);
      await side.getByRole('button', { name: 'Stopt: naar het archief' }).click();
      await side.getByRole('button', { name: 'Ja, naar het archief' }).click();
      await side.getByText('Dit staat in het archief').waitFor();
      assert.equal(await known<Series>(title), undefined);
      await side.getByRole('button', { name: 'Haal terug' }).click();
      await side.getByText('Dit staat in het archief').waitFor({ state: 'detached' });
      assert.equal((await known<Series>(title))?.archivedAt, null);
    });
  });
});

describe('Somebody who reads in a table', () => {
  it('says which column is which, leaves a booking out, looks, and takes the rest over', async () => {
    const title = fresh('Sjoelen');
    await story('beroepskracht', '/inlezen', async ({ page }) => {
      await page.getByLabel('Welke agenda?').fill(title);
      await handOver(page, table.replace('Sjoelen', title));
      await page.getByText('Er is niets gelezen en niets veranderd.').waitFor();
      await page.getByLabel('Wat we doen').selectOption({ label: 'Naam van de activiteit' });
      await page.getByRole('button', { name: 'Lees opnieuw' }).click();
      await page.getByText('De datum 32-12-2026 bestaat niet.').waitFor();
      assert.equal(await known<Series>(title), undefined);
      await page.getByRole('button', { name: 'Laat weg Bezet' }).click();
      await page.getByRole('button', { name: 'Neem die ene over' }).click();
      await page.getByRole('heading', { level: 1, name: 'Overgenomen' }).waitFor();
    });
    assert.equal((await known<Series>(title))?.rrule?.includes('FREQ=WEEKLY'), true);
  });

  it('sees old and new beside each other the next time', async () => {
    const title = fresh('Bingo');
    const lines = `Activiteit;Datum;Begintijd;Eindtijd\r\n${title};01-12-2026;14:00;16:00`;
    await story('beroepskracht', '/inlezen', async ({ page, open }) => {
      await page.getByLabel('Welke agenda?').fill(title);
      await handOver(page, lines);
      await page.getByRole('button', { name: 'Neem die ene over' }).click();
      await page.getByRole('heading', { level: 1, name: 'Overgenomen' }).waitFor();
      await open(`${work}/inlezen`);
      await page.getByLabel('Welke agenda?').fill(title);
      await handOver(page, lines.replace('14:00', '14:30'));
      await page.locator('del', { hasText: '1 december 14.00' }).waitFor();
      await page.locator('ins', { hasText: '1 december 14.30' }).waitFor();
    });
  });
});

/** The website of a club, with a calendar of one evening. */
async function club(title: string) {
  const server = createServer((request, response) => {
    if (request.url !== '/agenda.ics') response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-type': 'text/calendar' }).end(
        ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${title}`, 'DTSTAMP:20260101T000000Z', 'DTSTART:20270302T190000Z', `SUMMARY:${title}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
      );
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/agenda.ics`, stop: () => server.close() };
}

/** Presses Tab until this has the focus, and then Enter. */
async function reach(page: Page, name: RegExp) {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    if (!name.test(now)) continue;
    await page.keyboard.press('Enter');
    return;
  }
  assert.fail(`${String(name)} was not reached`);
}

describe('An address that is read in', () => {
  it('is followed after one tick, and looked at, named, paused and let go with a keyboard', async () => {
    const title = fresh('Zingen');
    const site = await club(title);
    try {
      await story('beroepskracht', '/inlezen', async ({ page }) => {
        await page.getByText('Een adres', { exact: true }).click();
        await page.getByLabel('Adres van de agenda of de webpagina').fill(site.url);
        await page.getByLabel('Van welke organisatie?').selectOption({ index: 1 });
        await page.getByLabel('Welke agenda?').fill(title);
        await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
        assert.equal(await page.getByRole('checkbox', { name: /^Blijf dit adres volgen/ }).isChecked(), true);
        await page.getByRole('button', { name: 'Neem die ene over' }).click();
        await page.getByText('Dit adres wordt voortaan gevolgd.').waitFor();
        await page.getByRole('link', { name: 'Naar de bronnen' }).click();
        const row = page.locator('.source', { hasText: title });
        await row.getByText('Sinds u dit adres volgt, is er nog niet gekeken.').waitFor();

        await reach(page, new RegExp(`^Andere naam .*${title}`));
        await page.getByLabel('Hoe noemt u deze bron?').fill(`Het koor ${title}`);
        await page.keyboard.press('Enter');
        await row.getByRole('heading', { name: `Het koor ${title}` }).waitFor();
        await reach(page, new RegExp(`^Pauzeer .*${title}`));
        await row.getByText('Pauze', { exact: true }).waitFor();
        await row.getByRole('button', { name: /^Ga verder/ }).click();
        await row.getByText('Goed', { exact: true }).waitFor();
        await reach(page, new RegExp(`^Stop met volgen .*${title}`));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await row.waitFor({ state: 'detached' });
      });
    } finally {
      site.stop();
    }
    assert.ok(await known<Series>(title), 'what it brought stays');
  });
});

/** A visitor says that the first thing in the programme is not right: it then waits for an answer. */
async function report() {
  const { activity } = await lineWhere(({ status }) => status === 'scheduled');
  const reply = await fetch(`${origin}/api/v1/neighbourhoods/ruwaard/activities/${activity.id}/corrections`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code: 'other' }),
  });
  assert.equal(reply.status, 201);
}

describe('The start of the day', () => {
  it('does not say that nothing waits where it could not be asked', async () => {
    await story('beroepskracht', '/vandaag', async ({ page, context }) => {
      const problem = JSON.stringify({ type: '/problems/busy', title: 'x', status: 503, detail: 'x', instance: 'urn:uuid:0' });
      await context.route(/\/ruwaard\/today/, route => route.fulfill({ status: 503, contentType: 'application/problem+json', body: problem }));
      await page.reload();
      await page.getByRole('alert').waitFor();
      assert.equal(await page.getByText('Niets. Alles is op tijd bevestigd').count(), 0);
      assert.deepEqual(await faults(page), []);
    });
  });

  it('lets somebody say with one key that something is right, or stopped, and put it back', async () => {
    await report();
    await story('beroepskracht', '/vandaag', async ({ page }) => {
      const todo = page.getByRole('region', { name: 'Wat op u wacht' });
      const right = todo.getByRole('button', { name: /^Klopt/ }).first();
      await right.waitFor();
      const line = (await right.innerText()).replace(/\s+/g, ' ');
      const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
      await right.focus();
      await page.keyboard.press('s');
      await said('staat niet meer op de site');
      await page.keyboard.press('k');
      await said('staat weer op de site');
      assert.equal(await todo.getByRole('button', { name: line, exact: true }).count(), 0);
    });
  });

  it('lets somebody answer a colleague without leaving', async () => {
    await story('casusregisseur', '/vandaag', async ({ page }) => {
      const asked = page.getByRole('region', { name: "Vragen van collega's" });
      const button = asked.getByRole('button', { name: /^Antwoord/ }).first();
      const name = (await button.innerText()).replace(/\s+/g, ' ');
      await button.press('a');
      await asked.getByLabel('Uw antwoord').fill('Vraag het aan De Haard.');
      await asked.getByRole('button', { name: 'Geef antwoord' }).click();
      await page.getByRole('status').filter({ hasText: 'antwoord' }).waitFor({ state: 'attached' });
      await asked.getByLabel('Uw antwoord').waitFor({ state: 'detached' });
      await asked.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    });
  });
});
