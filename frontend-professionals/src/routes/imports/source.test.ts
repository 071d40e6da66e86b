import type { Api } from 'shared-ui/api/api';
import { describe, expect, it, vi } from 'vitest';

import { asAddress, asPasted, asSource, noWishes, preview, sourceOf, type Source } from './source';

const typeOf = (source: ReturnType<typeof asSource>) => (typeof source === 'object' && source.kind === 'file' ? source.file.type : source);
const file = (name: string, type = '', text = 'x') => new File([text], name, { type });

describe('What somebody hands over', () => {
  it('is a calendar or a table by its name, whatever the browser says', () => {
    expect(typeOf(asSource(file('agenda.ICS')))).toBe('text/calendar');
    expect(typeOf(asSource(file('Programma.XLSX')))).toContain('spreadsheetml.sheet');
    expect(typeOf(asSource(file('lijst.csv', 'application/vnd.ms-excel')))).toBe('text/csv');
    expect(typeOf(asSource(file('agenda.htm', 'text/html')))).toBe('text/html');
    expect(typeOf(asSource(file('events.json', 'application/json')))).toBe('application/ld+json');
  });

  it('is what the browser says when its name tells nothing', () => {
    expect(typeOf(asSource(file('agenda', 'text/calendar')))).toBe('text/calendar');
  });

  it('is refused when it is another spreadsheet than Excel’s, something else, empty or too large', () => {
    expect(asSource(file('lijst.ods'))).toBe('spreadsheet');
    expect(asSource(file('foto.jpg', 'image/jpeg'))).toBe('kind');
    expect(asSource(file('leeg.csv', '', ''))).toBe('empty');
    expect(asSource(file('groot.csv', '', 'x'.repeat(5 * 1024 * 1024 + 1)))).toBe('large');
  });

  it('may be pasted', () => {
    expect(typeOf(asPasted('\nBEGIN:VCALENDAR\r\n', 'Geplakt'))).toBe('text/calendar');
    expect(typeOf(asPasted('Activiteit;Datum', 'Geplakt'))).toBe('text/csv');
    expect(typeOf(asPasted(' <!doctype html>', 'Geplakt'))).toBe('text/html');
    expect(typeOf(asPasted('{"@type": "Event"}', 'Geplakt'))).toBe('application/ld+json');
    expect(asPasted('  ', 'Geplakt')).toBe('empty');
  });

  it('may be an address, with or without its beginning', () => {
    expect(asAddress('dehaard.nl/agenda.ics')).toEqual({ kind: 'url', url: 'https://dehaard.nl/agenda.ics' });
    expect(asAddress('webcal://dehaard.nl/a.ics')).toEqual({ kind: 'url', url: 'webcal://dehaard.nl/a.ics' });
    expect(asAddress('')).toBe('empty');
  });
});

describe('Reading it', () => {
  it('sends the wishes along and remembers the source for another try', async () => {
    const upload = vi.fn().mockResolvedValue({ ok: true, value: { id: 'i1' }, version: '"1"' });
    const source: Source = { kind: 'file', file: new Blob(['x'], { type: 'text/csv' }), name: 'a.csv' };
    const wishes = { ...noWishes, organisation: 'o', leaveOut: ['Bezet', 'Private*'], columns: { Naam: 'title', Leeg: '' } };
    await preview({ upload } as unknown as Api, source, wishes);
    expect(upload.mock.calls[0]?.[2]).toEqual({
      query: { organisation: 'o', calendar: '', leaveOut: ['Bezet', 'Private*'], column: ['title:Naam'] },
    });
    expect(sourceOf('i1')).toEqual({ source, wishes });
  });
});
