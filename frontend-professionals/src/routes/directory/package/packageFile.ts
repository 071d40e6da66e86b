/** What a file is by its name; the server looks at the bytes. */
const ends = (file: File, ...endings: string[]) => endings.some(ending => file.name.toLowerCase().endsWith(ending));

export const isPackage = (files: readonly File[]) =>
  files.length > 0 && (files.length === 1 ? ends(files[0] as File, '.zip', '.json', '.csv', '.tsv') : files.every(file => ends(file, '.csv', '.tsv', '.json')));

/** Rows of a spreadsheet are counted with the heading, those of JSON are not. */
export const headingsOf = (files: readonly File[]) => (files.every(file => ends(file, '.json')) ? 0 : 1);

/** Older spreadsheets write no UTF-8. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The files of a package as the server takes them: a zip or JSON as it is, tables as texts under their names. */
export async function packageOf(files: readonly File[]): Promise<Blob> {
  const [first] = files;
  if (files.length === 1 && first && ends(first, '.zip')) return first.slice(0, first.size, 'application/zip');
  if (files.length === 1 && first && ends(first, '.json')) return first.slice(0, first.size, 'application/json');
  const tables = await Promise.all(files.filter(file => !ends(file, '.json')).map(async file => [file.name, await textOf(file)] as const));
  return new Blob([JSON.stringify(Object.fromEntries(tables))], { type: 'application/json' });
}
