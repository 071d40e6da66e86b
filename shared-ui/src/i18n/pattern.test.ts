import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';

import { filesUnder } from '../../testing/texts';
import { format, type Args, type Pattern } from './pattern';

const project = join(import.meta.dirname, '../../..');
const folders = ['shared-ui/src', 'frontend-residents/src', 'frontend-professionals/src'];
const files = folders.flatMap(folder => filesUnder(join(project, folder), /\.ftl$/));

/** The same value for every argument: a number that chooses, or a word. */
const filled = (value: string | number) => new Proxy<Args>({}, { get: () => value, has: () => true, getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value }) });

describe('A message', () => {
  it.each(files)('of %s reads as Fluent itself would say it', file => {
    const locale = file.endsWith('/en.ftl') ? 'en-GB' : 'nl-NL';
    const resource = new FluentResource(readFileSync(file, 'utf8'));
    const bundle = new FluentBundle(locale, { useIsolating: false });
    bundle.addResource(resource);
    const voice = { locale, isolate: false };
    for (const value of [0, 1, 2, 7, 12345, 'De Haard'])
      for (const { id } of resource.body) {
        const pattern = bundle.getMessage(id)?.value;
        if (!pattern) throw new Error(`${id} has no text`);
        expect([id, format(pattern as Pattern, filled(value), voice)]).toEqual([id, bundle.formatPattern(pattern, filled(value))]);
      }
  });

  it('keeps the direction of what is put in', () => {
    expect(format(['met ', { type: 'var', name: 'who' }], { who: 'Fatma' }, { locale: 'ar', isolate: true })).toBe('met \u2068Fatma\u2069');
  });
});
