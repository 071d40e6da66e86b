import { fileURLToPath } from 'node:url';

import { FluentResource } from '@fluent/bundle';
import preact from '@preact/preset-vite';
import type { Plugin, UserConfig } from 'vite';

import { brands } from './brands.vite.ts';
import { offline } from './offline.vite.ts';

const source = fileURLToPath(new URL('./src/', import.meta.url));

/**
 * Text files are read while building: the browser gets each message as Fluent keeps it after parsing, and the parser
 * stays at home. `import.meta.glob('./*.ftl', { import: 'default' })` gives objects of name and pattern.
 */
function fluent(): Plugin {
  return {
    name: 'fluent-text',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ftl')) return null;
      const messages = new FluentResource(code).body.map(({ id: name, value }) => [name, value]);
      const strange = /"type":"(func|mesg|term)"/.exec(JSON.stringify(messages));
      if (strange) this.error(`${id} uses what i18n/pattern.ts does not know: ${strange[0]}`);
      return { code: `export default ${JSON.stringify(Object.fromEntries(messages))}`, map: null };
    },
  };
}

/**
 * What both front ends build with. `shared-ui/…` is read from its source, and the libraries it uses come from the front
 * end itself (dedupe), else two copies of Preact would load.
 */
export function sharedConfig(part: { base: string; port: number }): UserConfig {
  const door = process.env['VOORDEUR_ORIGIN'] ?? 'http://127.0.0.1:8080';
  const behindDoor = Object.fromEntries(['/api/v1', '/feeds', '/pictures', '/tiles'].map(path => [path, door]));
  return {
    base: part.base,
    plugins: [fluent(), preact({ reactAliasesEnabled: false }), offline({ base: part.base, keepReads: part.base === '/' }), part.base === '/' && brands()],
    resolve: {
      alias: [{ find: /^shared-ui\/(.*)/, replacement: `${source}$1` }],
      dedupe: ['preact', '@preact/signals', '@testing-library/preact', 'leaflet'],
    },
    // The policy of the site forbids data: addresses in scripts and styles; small files stay files.
    // The first script lists all others: names would be a third of that list.
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { chunkFileNames: 'assets/[hash].js' } },
    },
    server: { port: part.port, proxy: behindDoor },
  };
}
