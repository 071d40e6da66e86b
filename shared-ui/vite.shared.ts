import { fileURLToPath } from 'node:url';

import preact from '@preact/preset-vite';
import type { UserConfig } from 'vite';

const source = fileURLToPath(new URL('./src/', import.meta.url));

/**
 * What both front ends build with. `shared-ui/…` is read from its source, and the libraries it uses come from the front
 * end itself (dedupe), else two copies of Preact would load.
 */
export function sharedConfig(part: { base: string; port: number }): UserConfig {
  const door = process.env['VOORDEUR_ORIGIN'] ?? 'http://127.0.0.1:8080';
  const behindDoor = Object.fromEntries(['/api/v1', '/feeds', '/pictures', '/tiles'].map(path => [path, door]));
  return {
    base: part.base,
    plugins: [preact({ reactAliasesEnabled: false })],
    resolve: {
      alias: [{ find: /^shared-ui\/(?!node_modules)(.*)/, replacement: `${source}$1` }],
      dedupe: ['preact', '@preact/signals', '@fluent/bundle', 'leaflet'],
    },
    // The policy of the site forbids data: addresses in scripts and styles; small files stay files.
    build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    server: { port: part.port, proxy: behindDoor },
  };
}
