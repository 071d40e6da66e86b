import { expect, test } from 'vitest';

import { pairsOf } from './alike';

const found = (...names: string[]) => pairsOf(names.map(name => ({ name }))).map(([one, other]) => `${one.name} = ${other.name}`);

test('what is called the same but for a letter, a space or a plain word may be one', () => {
  expect(found('Sport Expertise Centrum', 'Stichting Sportexpertise Centrum')).toHaveLength(1);
  expect(found('Rucrea', 'Wijkstichting Rucrea')).toHaveLength(1);
  expect(found('BrabantZorg', 'Brabant Zorg')).toHaveLength(1);
  expect(found('Café Oranje', 'Cafe Oranie')).toHaveLength(1);
});

test('what only shares a word, or has another number, is not', () => {
  expect(found('Wijkraad Ruwaard', 'Wijkoverleg Ruwaard', 'Ruwaard Schoon')).toEqual([]);
  expect(found('Club 4911-581', 'Club 4911-582')).toEqual([]);
  expect(found('BrabantZorg', 'BrabantWonen')).toEqual([]);
});
