import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { build, type Plugin, type Rolldown } from 'vite';

/** Addresses that neither front end answers; `/werk` is left alone by the residents' worker. */
const others = [
  '/api', '/l', '/live', '/feeds', '/rpde', '/hsds', '/embed', '/scherm', '/print', '/problems', '/pictures', '/healthz', '/readyz',
  '/metrics', '/tiles',
];

interface Offline {
  base: string;
  /** Whether public answers of the API are kept to be read without a connection. */
  keepReads: boolean;
}

/** Writes the service worker beside the built files, with the list of what the shell needs. */
export function offline({ base, keepReads }: Offline): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      // After Vite itself, which takes out the scripts that were only there for their CSS.
      order: 'post',
      async handler(_, bundle) {
        // The map is larger than all the rest: who looks at it without a connection sees the list.
        const files = Object.entries(bundle)
          .filter(([file, made]) => file.startsWith('assets/') && !(made.type === 'chunk' && made.name === 'Map') && !/\/Map-|layers|marker/.test(file))
          .map(([file]) => file);
        const shell = [...files.sort(), 'index.html', 'early.js', 'icon.svg'].map(name => base + name);
        const values = {
          SHELL: shell,
          VERSION: createHash('sha256').update(shell.join()).digest('hex').slice(0, 12),
          BASE: base,
          OTHERS: base === '/' ? [...others, '/werk'] : others,
          KEEP_READS: keepReads,
        };
        const head = Object.entries(values).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: `${head.join('\n')}\n${await worker()}` });
      },
    },
  };
}

/** The worker is one script: browsers know it as a module only lately. */
async function worker(): Promise<string> {
  const entry = fileURLToPath(new URL('./src/offline/worker.js', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', copyPublicDir: false, lib: { entry, formats: ['iife'], name: 'worker', fileName: 'sw' } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}
