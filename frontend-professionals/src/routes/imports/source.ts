import type { Api } from 'shared-ui/api/api';
import type { Import } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';

/** What is read in: a file (or what was pasted), or an address. */
export type Source = { kind: 'file'; file: Blob; name: string } | { kind: 'url'; url: string };

/** Whose it is, what is left out, and which column is which. */
export interface Wishes {
  organisation: string;
  calendar: string;
  leaveOut: string[];
  /** By heading: the field it stands for. */
  columns: Record<string, string>;
}

export const noWishes: Wishes = { organisation: '', calendar: '', leaveOut: [], columns: {} };

/** What was read in this tab, so that it can be read again with other wishes. A file does not survive a reload. */
const read = new Map<string, { source: Source; wishes: Wishes }>();

export const sourceOf = (id: string) => read.get(id);

/** Reads it without taking anything over yet. */
export async function preview(api: Api, source: Source, wishes: Wishes): Promise<Result<Import>> {
  const query = {
    organisation: wishes.organisation,
    calendar: wishes.calendar.trim(),
    leaveOut: wishes.leaveOut,
    column: Object.entries(wishes.columns).flatMap(([heading, field]) => (field === '' ? [] : [`${field}:${heading}`])),
  };
  const path = '/neighbourhoods/{neighbourhood}/imports' as const;
  const result =
    source.kind === 'url'
      ? await api.post(path, { url: source.url }, { query })
      : await api.upload(path, source.file, { query });
  if (result.ok) read.set(result.value.id, { source, wishes });
  return result;
}

export type Refusal = 'spreadsheet' | 'kind' | 'large' | 'empty';

const LARGEST = 5 * 1024 * 1024;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const types: Record<string, string> = {
  ics: 'text/calendar',
  ical: 'text/calendar',
  ifb: 'text/calendar',
  vcs: 'text/calendar',
  csv: 'text/csv',
  tsv: 'text/csv',
  txt: 'text/csv',
  xlsx: XLSX,
  html: 'text/html',
  htm: 'text/html',
  json: 'application/ld+json',
  jsonld: 'application/ld+json',
};

/** A file as the server wants it, or why it cannot be one. What a file is called tells more than what a browser says. */
export function asSource(file: File): Source | Refusal {
  const end = file.name.toLowerCase().split('.').at(-1) ?? '';
  if (['xls', 'xlsm', 'xlsb', 'ods', 'numbers'].includes(end)) return 'spreadsheet';
  const type = types[end] ?? typeSaid(file);
  if (type === null) return 'kind';
  if (file.size === 0) return 'empty';
  return file.size > LARGEST ? 'large' : { kind: 'file', file: new Blob([file], { type }), name: file.name };
}

function typeSaid(file: File) {
  if (file.type === XLSX) return XLSX;
  if (file.type.startsWith('text/calendar')) return 'text/calendar';
  if (file.type.startsWith('text/html')) return 'text/html';
  return file.type.startsWith('text/') ? 'text/csv' : null;
}

/** What was pasted is a calendar, a page or data, or a table: it shows in its first letters. */
export function asPasted(text: string, name: string): Source | Refusal {
  if (text.trim() === '') return 'empty';
  const type = /^\s*BEGIN:VCALENDAR/i.test(text) ? 'text/calendar' : /^\s*</.test(text) ? 'text/html' : /^\s*[{[]/.test(text) ? 'application/ld+json' : 'text/csv';
  return { kind: 'file', file: new Blob([text], { type }), name };
}

/** An address as people have it: without https://, or as a calendar program writes it. */
export function asAddress(typed: string): Source | Refusal {
  const bare = typed.trim();
  if (bare === '') return 'empty';
  return { kind: 'url', url: /^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}` };
}
