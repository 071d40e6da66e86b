/** Packages of the social map, as somebody chooses their files. */
import type { Page } from 'playwright-core';

import type { Screen } from '../every.ts';

/** Chooses the files and waits for what would become of them. */
export async function chooseFiles(page: Page, files: { [name: string]: string }) {
  const chosen = Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));
  await page.getByLabel('Bestand of bestanden').setInputFiles(chosen);
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await page.getByRole('region', { name: 'Rijen' }).waitFor();
}

const path = '/werk/ruwaard/diensten/pakket';
const role = 'beroepskracht';
const services = ['id,name,status,organization_id,assured_date', '1,Spreekuur,active,nergens,2026-02-30', '2,Maatjes,active,,', '2,Koffie,active,,'].join('\r\n');

export const packageScreens: readonly Screen[] = [
  { name: 'the social map in and out', role, path },
  { name: 'a package with faults', role, path, after: page => chooseFiles(page, { 'services.csv': services }) },
  { name: 'the themes', role: 'beheer-bewoners', path: '/werk/ruwaard/beheer/themas', after: page => page.getByRole('button', { name: 'Schulden', exact: true }).click() },
];
