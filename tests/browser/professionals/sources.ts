/** Followed addresses in every state they can be in, without a website of theirs that has to fail first. */
import type { Page } from 'playwright-core';

interface Look {
  at: string;
  outcome: 'same' | 'changed' | 'failed' | 'later';
  activities: number;
}

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString().replace(/\.\d+/, '');

/** A look every six hours; `drawn` has a letter for each: same, changed, failed, later. */
const words = { s: 'same', c: 'changed', f: 'failed', l: 'later' } as const;
function historyOf(drawn: string, activities: number): Look[] {
  return [...drawn].map((letter, index) => {
    if (letter === 'c') activities += index % 3 === 0 ? -1 : 2;
    return { at: ago((drawn.length - index) * 6), outcome: words[letter as keyof typeof words], activities };
  });
}

function source(n: number, organisation: string, drawn: string, more: object = {}) {
  const history = historyOf(drawn, 8);
  return {
    id: `3f0e9b3c-5a0c-4f0e-9b3c-00000000000${n}`, title: null, organisation: { id: `4f0e9b3c-5a0c-4f0e-9b3c-00000000000${n}`, name: organisation },
    calendar: 'agenda', address: `https://www.${organisation.toLowerCase().replace(/\W+/g, '-')}.example/agenda/een-heel-lang-pad/${n}.ics`, format: 'icalendar',
    rhythm: 360, nextLook: ago(-5), lookedAt: ago(1), changedAt: ago(30), goodAt: ago(1), pausedAt: null, activities: history.at(-1)?.activities ?? 8,
    fails: 0, health: 'good', alarm: null, reason: null, history, ...more,
  };
}

const ill = [
  source(1, 'Harmonie Sint Jan', 'ccsscscssff', {
    fails: 2, health: 'broken', alarm: 'failing', goodAt: ago(14),
    reason: 'Op dit adres is niets te vinden (antwoord 404). Dit ging 2 keer achter elkaar mis. Vraag de organisatie naar het goede adres.',
  }),
  source(2, 'Wandelclub De Kuierlatten', 'cscscscssssssssssss', {
    title: 'Wandelingen op zondag', health: 'attention', alarm: 'still', changedAt: ago(900), rhythm: 4320,
    reason: 'Dit adres verandert al veel langer niet dan het gewend is. Vraag de organisatie of het nog wordt bijgehouden.',
  }),
  source(3, 'Buurthuis De Haard', 'cscc', {
    calendar: 'Zaal 2', health: 'attention', alarm: 'empty', activities: 0,
    reason: 'Op dit adres staat geen enkele activiteit meer. Vraag de organisatie of dat klopt.',
  }),
  source(4, 'Bibliotheek', 'cccsf', {
    health: 'broken', alarm: 'shape', fails: 1,
    reason: 'Op dit adres staat nu iets van een andere soort. Er is niets overgenomen: lees het adres zelf opnieuw in als het klopt.',
  }),
];
const well = [
  source(5, 'Zangkoor Ruwaard', 'scscsccsssscsscsscssscsscsccsss', { rhythm: 22 }),
  source(6, 'Speeltuin', 'cslls', { nextLook: ago(1) }),
  source(7, 'Tafeltennis', 'ccf', { fails: 1, health: 'attention', reason: 'Dit adres antwoordt te langzaam. Wij proberen het vanzelf nog eens.' }),
  source(8, 'Leesclub', '', { health: 'paused', pausedAt: ago(40), nextLook: null }),
];

/** The list answers with these, whatever is really followed. */
export async function manySources(page: Page) {
  await page.route(/\/neighbourhoods\/ruwaard\/sources(\?|$)/, route => {
    if (route.request().method() !== 'GET') return route.continue();
    const items = route.request().url().includes('alarm=true') ? ill : [...ill, ...well];
    return route.fulfill({ json: { items, next: null } });
  });
}
