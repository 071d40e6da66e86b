import { expect, test } from 'vitest';

import { headingsOf, isPackage, packageOf } from './packageFile';

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

test('tables go together under their names, also those of an older spreadsheet', async () => {
  const files = [file('services.csv', 'id,name\n1,Eten'), file('phones.csv', new Uint8Array([0x69, 0x64, 0x0a, 0xe9])), file('datapackage.json', '{}')];
  expect(isPackage(files)).toBe(true);
  const sent = await packageOf(files);
  expect(sent.type).toBe('application/json');
  expect(JSON.parse(await sent.text())).toEqual({ 'services.csv': 'id,name\n1,Eten', 'phones.csv': 'id\né' });
});

test('a zip and JSON go as they are, whatever the computer calls them', async () => {
  expect((await packageOf([new File(['PK'], 'Kaart.ZIP', { type: 'application/x-zip-compressed' })])).type).toBe('application/zip');
  expect(await (await packageOf([file('kaart.json', '[]')])).text()).toBe('[]');
  expect(isPackage([file('foto.jpg')])).toBe(false);
  expect(isPackage([file('een.zip'), file('twee.zip')])).toBe(false);
});

test('rows are counted as a spreadsheet does', () => {
  expect(headingsOf([file('services.csv')])).toBe(1);
  expect(headingsOf([file('kaart.json')])).toBe(0);
});
