import { fileURLToPath } from 'node:url';

import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

import { sharedConfig } from './vite.shared.ts';

/** By name, whatever took long or failed before: what one file leaves to the next is the same everywhere. */
class ByName extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    return Promise.resolve(files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

/**
 * How the tests beside the screens run, in each of the three parts. All files share one browser and its modules, which
 * takes a third of the time; each begins with empty storage.
 */
export const testConfig = (part: { base: string; port: number }) =>
  mergeConfig(
    sharedConfig(part),
    defineConfig({
      server: { fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
      test: {
        environment: 'happy-dom',
        include: ['src/**/*.test.{ts,tsx}'],
        isolate: false,
        maxWorkers: 1,
        // Nothing takes so long, not even where the machine has four other things to do.
        testTimeout: 30_000,
        sequence: { sequencer: ByName },
        setupFiles: [fileURLToPath(new URL('./testing/emptyStorage.ts', import.meta.url))],
      },
    }),
  );
